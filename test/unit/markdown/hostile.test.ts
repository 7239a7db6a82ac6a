import { describe, expect, it } from 'vitest';
import { FRAGMENTS } from '../../fixtures/hostile/hostile.ts';
import { harmAnywhere } from './harm-anywhere.ts';
import { harmIn } from './harm.ts';
import { renderMarkdown } from './render-account.ts';
import { renderUnsafely } from './render-unsafely.ts';

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

describe('hostile input', () => {
  it('is there in many kinds', () => {
    expect(new Set(FRAGMENTS.map((one) => one.class)).size).toBeGreaterThanOrEqual(90);
    expect(FRAGMENTS.length).toBeGreaterThanOrEqual(180);
  });

  it.each(FRAGMENTS)('does no harm anywhere in an account: $class: $fragment', ({ fragment }) => {
    expect(harmAnywhere(fragment)).toEqual([]);
  });

  // Otherwise the test above would pass for anything that `harmIn` does not see.
  it.each(FRAGMENTS)(
    'would be seen where nothing is taken out: $class: $fragment',
    async ({ fragment, harmless = false }) => {
      // As HTML, as HTML followed by more, and as Markdown.
      const pages = [fragment, `${fragment}\n'>">x`, await renderUnsafely(fragment)];
      expect(pages.some((html) => harmIn(html).length > 0)).toBe(!harmless);
    },
  );

  it.each(DANGEROUS_URLS)('does no harm as the address of a link or an image: %j', (url) => {
    for (const markdown of [
      `[x](${url})`,
      `![x](${url})`,
      `<${url}>`,
      `[x][1]\n\n[1]: ${url}`,
      `[x](<${url}> "t")`,
    ]) {
      const html = renderMarkdown(markdown);
      expect(harmIn(html)).toEqual([]);
      expect(html).not.toMatch(/href="(?!#p[0-9]+")/);
    }
  });

  it('cannot give a link of its own the look or the ids of the site', () => {
    const html = renderMarkdown('<a class="pn" id="p1-actor-x" data-record="x" href="/x">a</a>');
    expect(html).toBe('<p id="p1"><a href="#p1" class="pn"><span class="vh">Paragraph </span>1</a>a</p>');
  });
});
