import { describe, expect, it } from 'vitest';
import { settlePolicy } from '../../../src/site/policy.ts';

const POLICY =
  "default-src 'none'; img-src 'self'; script-src 'self' 'sha256-AAAA' 'sha384-BB+/=='; style-src 'self' 'sha512-CCCC';";
const META = `<meta http-equiv="content-security-policy" content="${POLICY}">`;

/** A page as Astro writes it: the policy stands at the end of the head. */
const page = (head = '', body = '<p>It says little.</p>', meta = META) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A</title>${head}${meta}</head><body>${body}</body></html>`;

/** The directives of a page's policy, and the page without it. */
function settled(html: string): { directives: string[]; rest: string; before: string } {
  const [before = '', after = ''] = settlePolicy(html).split(
    '<meta http-equiv="content-security-policy" content="',
  );
  const end = after.indexOf('">');
  return { directives: after.slice(0, end).split('; '), rest: `${before}${after.slice(end + 2)}`, before };
}

describe('the policy of a page', () => {
  it('stands before any other markup of the head, and the rest stays as it is', () => {
    const { before, rest } = settled(page('<link rel="stylesheet" href="/a.css">'));
    expect(before).toBe('<!DOCTYPE html><html lang="en"><head>');
    expect(rest).toBe(page('<link rel="stylesheet" href="/a.css">', undefined, ''));
  });

  it.each(['<head lang="en">', '<head\n  data-a="b" lang="en">', '<HEAD LANG="en">'])(
    'stands first in a head with attributes, too: %j',
    (head) => {
      const { before, rest, directives } = settled(page().replace('<head>', head));
      expect(before).toBe(`<!DOCTYPE html><html lang="en">${head}`);
      expect(rest).toBe(page('', undefined, '').replace('<head>', head));
      expect(directives).toContain("script-src 'none'");
    },
  );

  it('stands on the page once', () => {
    expect(settlePolicy(page()).match(/http-equiv="content-security-policy"/g)).toHaveLength(1);
  });

  it('allows no script where there is none, and keeps no hash', () => {
    expect(settled(page()).directives).toEqual([
      "default-src 'none'",
      "img-src 'self'",
      "script-src 'none'",
      "style-src 'self'",
    ]);
  });

  it.each(['application/json', 'application/ld+json'])('takes a block of %s for no script', (type) => {
    const { directives } = settled(page('', `<script type="${type}" id="data">{"a":1}</script>`));
    expect(directives).toContain("script-src 'none'");
  });

  it('allows scripts of the site where there is one, without hashes', () => {
    const { directives } = settled(page('<script type="module" src="/a.js"></script>'));
    expect(directives).toContain("script-src 'self'");
    expect(directives.join()).not.toContain('sha');
  });

  it.each([
    ['script', '<script type="module">start()</script>'],
    ['script of no type', '<script>start()</script>'],
    ['script in capitals', '<SCRIPT>start()</SCRIPT>'],
  ])('keeps the hashes for an inline %s', (_, script) => {
    const { directives } = settled(page('', script));
    expect(directives).toContain("script-src 'self' 'sha256-AAAA' 'sha384-BB+/=='");
    expect(directives.join()).toContain("'sha512-CCCC'");
  });

  it('keeps the hashes for an inline style, but no leave for scripts', () => {
    const { directives } = settled(page('<style>p { color: red }</style>'));
    expect(directives).toContain("script-src 'none'");
    expect(directives.join()).toContain("style-src 'self' 'sha512-CCCC'");
  });

  it('does not take a script that a data block only tells of for one', () => {
    const { directives } = settled(
      page('', '<script type="application/json">{"a":"\\u003cscript>"}</script>'),
    );
    expect(directives).toContain("script-src 'none'");
  });

  it('is left alone where it is missing', () => {
    const without = page('', '<script>start()</script>', '');
    expect(settlePolicy(without)).toBe(without);
    expect(settlePolicy('')).toBe('');
    expect(settlePolicy('{"not":"html"}')).toBe('{"not":"html"}');
  });

  it('comes out the same when it is settled twice', () => {
    const once = settlePolicy(page());
    expect(settlePolicy(once)).toBe(once);
  });

  it('does not read signs of the page as a pattern', () => {
    const { rest } = settled(page('', "<p>It cost $& or $1, they say $' and $`.</p>"));
    expect(rest).toContain("<p>It cost $& or $1, they say $' and $`.</p>");
  });
});
