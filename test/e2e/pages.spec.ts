import {
  COMPARISON_BYTES,
  COMPARISON_REQUESTS,
  hasComparison,
  PAGE_BYTES,
  PAGE_REQUESTS,
} from '../../bench/budgets.ts';
import { expect, test } from '@playwright/test';
import { HtmlValidate, type RuleConfig } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readYaml } from './archive.ts';
import { attribute, brokenLinks, DIST, filesOf, readPages, type BuiltPage } from './dist.ts';

/** How many pages a failing rule names. */
const SHOWN = 12;
const SITE = (readYaml('site.yaml') as { url: string }).url;

// What Astro's compression leaves between tags, and titles that stay as they were published.
// Comparisons stack their tables on narrow screens; without written-out roles a browser then no longer takes them for
// tables.
const RULES_OFF: RuleConfig = {
  'no-trailing-whitespace': 'off',
  'long-title': 'off',
  'no-redundant-role': 'off',
  // The articles of a comparison are checkboxes of one name.
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
};

const pages = await readPages(DIST);
const isOutOfIndex = ({ dom }: BuiltPage) =>
  attribute(dom.querySelector('meta[name="robots"]'), 'content') === 'noindex';

/** Expects that a rule holds on every page; `fault` says what is wrong with one, or gives `undefined`. */
function rule(name: string, fault: (page: BuiltPage) => string | undefined): void {
  test(`every page ${name}`, () => {
    const faults = pages.flatMap((page) => {
      const found = fault(page);
      return found === undefined ? [] : [`${page.path || '(home)'}: ${found}`];
    });
    // Enough to see what is wrong; a fault in a layout is on all pages.
    expect([...faults.slice(0, SHOWN), `${faults.length} in all`]).toEqual(['0 in all']);
  });
}

const unless = (holds: boolean, fault: string) => (holds ? undefined : fault);

test('the site has its pages', () => {
  expect(pages.length).toBeGreaterThan(100);
});

rule('has exactly one h1', ({ dom }) => {
  const { length } = dom.querySelectorAll('h1');
  return unless(length === 1, String(length));
});

rule('says its language and its direction', ({ dom }) => {
  const html = dom.querySelector('html');
  const language = attribute(html, 'lang') ?? '';
  const direction = attribute(html, 'dir') ?? '';
  return unless(
    /^[a-z]{2,3}\b/.test(language) && /^(?:ltr|rtl)$/.test(direction),
    `${language} ${direction}`,
  );
});

rule('has a title and a description', ({ dom }) => {
  const title = dom.querySelector('head > title')?.textContent.trim() ?? '';
  const description = attribute(dom.querySelector('meta[name="description"]'), 'content') ?? '';
  return unless(title !== '' && description.length > 20, `${title} / ${description}`);
});

test('no two pages of the index have one title', () => {
  const titles = pages
    .filter((page) => !isOutOfIndex(page))
    .map(({ dom }) => dom.querySelector('title')?.textContent);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

rule('has its canonical address, or is kept out of search engines', (page) => {
  const canonical = attribute(page.dom.querySelector('link[rel="canonical"]'), 'href');
  if (isOutOfIndex(page)) return unless(canonical === undefined, `noindex and ${canonical ?? ''}`);
  return unless(canonical === new URL(page.path, SITE).href, canonical ?? 'neither');
});

rule('starts with the skip link', ({ dom }) => {
  const first = dom.querySelectorAll('a[href], button, input, select, summary, [tabindex]')[0] ?? null;
  const target = (attribute(first, 'href') ?? '').slice(1);
  const isMain = target !== '' && dom.querySelector(`#${target}`)?.tagName === 'main';
  return unless(isMain, first?.textContent.trim() ?? 'nothing to focus');
});

rule('has one header, one main and one footer, and a name for each nav', ({ dom }) => {
  const counts = ['body > header', 'body > main', 'body > footer'].map(
    (one) => dom.querySelectorAll(one).length,
  );
  const names = dom.querySelectorAll('nav').map((nav) => attribute(nav, 'aria-label') ?? '');
  const holds =
    counts.every((count) => count === 1) && names.length > 0 && new Set(names).size === names.length;
  return unless(holds && !names.includes(''), `${counts.join(' ')} ${names.join(', ')}`);
});

rule('has its policy before any other markup', ({ html, dom }) => {
  const head = /<head[^>]*>\s*(<[^>]+>)/.exec(html)?.[1] ?? '';
  const policy = attribute(dom.querySelector('meta[http-equiv="content-security-policy"]'), 'content') ?? '';
  const isFirst = head.startsWith('<meta http-equiv="content-security-policy"');
  const isStrict =
    policy.startsWith("default-src 'none';") &&
    !/unsafe-inline|unsafe-hashes|'unsafe-eval'|\*|https?:/.test(policy);
  return unless(isFirst && isStrict, `${head} ${policy}`);
});

const WITH_SCRIPT = ['search/', 'compare/'];
rule('but the search and the comparison of any articles has no script', ({ path, dom }) =>
  WITH_SCRIPT.includes(path) ? undefined : unless(dom.querySelector('script') === null, 'has one'),
);

rule('has no style and no handler in its markup', ({ html }) => {
  const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
  const bad = tags.filter((tag) => /^<style\b|\s(?:style|on[a-z]+)=/i.test(tag.replace(/="[^"]*"/g, '=""')));
  return unless(bad.length === 0, bad.join(' '));
});

rule('loads nothing from elsewhere', ({ dom }) => {
  const loaded = [
    ...['[src]', '[poster]', '[srcset]', 'use[href]', 'image[href]'].flatMap((one) =>
      dom.querySelectorAll(one),
    ),
    ...dom.querySelectorAll('link[href]').filter((link) => attribute(link, 'rel') !== 'canonical'),
  ].map(
    (node) => attribute(node, 'src') ?? attribute(node, 'href') ?? attribute(node, 'srcset') ?? node.tagName,
  );
  const foreign = loaded.filter((address) => !/^\/(?!\/)/.test(address));
  return unless(foreign.length === 0, foreign.join(' '));
});

rule('has no blank before a comma or a full stop', ({ html }) => {
  const text = html
    .replace(/<head>.*?<\/head>|<(script|noscript|svg)\b.*?<\/\1>/gs, '')
    .replace(/<\/(?:li|dd|dt|p|h[1-6]|div|section|ul|ol)>|<br>/g, '¶')
    .replace(/<[^>]*>/g, '');
  const found = text.match(/.{0,30}[^\s¶]\s+[,.;:](?=\s|$).{0,10}/g) ?? [];
  return unless(found.length === 0, found.join(' | ').replace(/\s+/g, ' '));
});

rule(
  `weighs no more than its budget with its style sheets, in two requests (three for comparisons)`,
  ({ path, html, dom }) => {
    const sheets = dom
      .querySelectorAll('link[rel="stylesheet"]')
      .map((link) => attribute(link, 'href') ?? '');
    const parts = [Buffer.from(html), ...sheets.map((sheet) => readFileSync(join(DIST, sheet)))];
    const size = parts.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0);
    // Whole comparisons stand on some, so that they can be read without a script.
    const [bytes, requests] = hasComparison(path)
      ? [COMPARISON_BYTES, COMPARISON_REQUESTS]
      : [PAGE_BYTES, PAGE_REQUESTS];
    return unless(size <= bytes && parts.length <= requests, `${size} bytes, ${parts.length} requests`);
  },
);

test('every link leads to a page, and every fragment to an element of it', () => {
  expect(brokenLinks(pages, DIST)).toEqual([]);
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    rules: RULES_OFF,
  });
  const faults = await Promise.all(
    pages.map(async ({ path, html }) => {
      const { results } = await validator.validateString(html, path);
      return results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, selector }) => `${path || '(home)'}: ${ruleId}: ${message} (${selector ?? ''})`,
        ),
      );
    }),
  );
  expect(faults.flat()).toEqual([]);
});

test('no style sheet loads anything from elsewhere', () => {
  const sheets = filesOf(DIST).filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) expect(readFileSync(join(DIST, sheet), 'utf8')).not.toMatch(/@import|url\(/);
});

test('what nobody loads is not published', () => {
  const unused = /pagefind-(?:ui|modular-ui|component-ui|highlight)|wasm\.unknown|search-fields\.json|\.map$/;
  expect(filesOf(DIST).filter((file) => unused.test(file))).toEqual([]);
});
