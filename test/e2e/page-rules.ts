import { HtmlValidate, type RuleConfig } from 'html-validate';
import { Parser } from 'htmlparser2';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { budgetOf } from '../../bench/budgets.ts';
import { elementsInSight, weightOf } from '../../bench/weights.ts';
import { filesBelow } from '../../src/rebuild/files-below.ts';
import { foreignTerms } from '../schema-org.ts';
import { brokenSiteLinks, readPages, selectAll, selectOne, textOf, type BuiltPage } from './dist.ts';

/** A built site: its folder, its own address, which may have a path, and its pages. */
export interface BuiltSite {
  folder: string;
  url: string;
  pages: readonly BuiltPage[];
}

/** How many pages the report of a fault names. */
const SHOWN = 12;

// Blanks that Astro's compression leaves between tags, and titles that stay as published. Comparisons stack their
// tables on narrow screens; without explicit roles, browsers then no longer treat them as tables.
const RULES_OFF: RuleConfig = {
  'no-trailing-whitespace': 'off',
  'long-title': 'off',
  'no-redundant-role': 'off',
  // The articles of a comparison are checkboxes with the same name.
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
};

/** Reads the site in a folder; `url` is the address that it was built for. */
export function readSite(folder: string, url: string): BuiltSite {
  return { folder, url, pages: readPages(folder) };
}

const isOutOfIndex = ({ dom }: BuiltPage) =>
  selectOne('meta[name="robots"]', dom)?.attribs['content'] === 'noindex';
/** The address of a page: its own, or that of the page which it is, byte for byte, at a former address. */
function addressOf({ path, html, dom }: BuiltPage, { pages, url }: Pick<BuiltSite, 'pages' | 'url'>): string {
  const canonical = selectOne('link[rel="canonical"]', dom)?.attribs['href'] ?? '';
  const base = new URL(url).href;
  const named = canonical.startsWith(base) ? canonical.slice(base.length) : path;
  const isSame = named !== path && pages.some((page) => page.path === named && page.html === html);
  return new URL(isSame ? named : path, url).href;
}
const unless = (holds: boolean, fault: string) => (holds ? undefined : fault);
const SCRIPTED = ['search/', 'compare/'];
/** Blocks of data are no scripts: no browser runs them. */
const DATA_BLOCK = 'application/ld+json';

/** What the rules read of a description in JSON-LD. */
interface Described {
  '@graph'?: Described[];
  itemListElement?: { name: string }[];
}

/** A rule for a single page: returns what is wrong with it, or `undefined`. */
type PageRule = (page: BuiltPage, site: BuiltSite) => string | undefined;

/** The rules for every page, in words that complete “every page …”. */
const PAGE_RULES: Readonly<Record<string, PageRule>> = {
  'has exactly one h1': ({ dom }) => {
    const { length } = selectAll('h1', dom);
    return unless(length === 1, String(length));
  },

  'says its language and its direction': ({ dom }) => {
    const html = selectOne('html', dom);
    const language = html?.attribs['lang'] ?? '';
    const direction = html?.attribs['dir'] ?? '';
    return unless(
      /^[a-z]{2,3}\b/.test(language) && /^(?:ltr|rtl)$/.test(direction),
      `${language} ${direction}`,
    );
  },

  'has a title and a description': ({ dom }) => {
    const title = textOf(selectOne('head > title', dom)).trim();
    const description = selectOne('meta[name="description"]', dom)?.attribs['content'] ?? '';
    return unless(title !== '' && description.length > 20, `${title} / ${description}`);
  },

  'has its canonical address, or is kept out of search engines': (page, site) => {
    const canonical = selectOne('link[rel="canonical"]', page.dom)?.attribs['href'];
    if (isOutOfIndex(page)) return unless(canonical === undefined, `noindex and ${canonical ?? ''}`);
    return unless(canonical === addressOf(page, site), canonical ?? 'neither');
  },

  'of the index has what is shown with links to it: its title and address, and a picture of the site of 1200 by 630 pixels':
    (page, site) => {
      const { folder, url } = site;
      if (isOutOfIndex(page)) return undefined;
      const given = (name: string) =>
        selectOne(`meta[property="og:${name}"]`, page.dom)?.attribs['content'] ?? '';
      const picture = given('image').startsWith(url) ? given('image').slice(url.length) : undefined;
      const file = picture === undefined ? undefined : join(folder, picture);
      const size =
        file !== undefined && existsSync(file)
          ? [16, 20].map((at) => readFileSync(file).readUInt32BE(at)).join(' by ')
          : 'none';
      const isComplete = ['title', 'description', 'image:alt'].every((name) => given(name) !== '');
      const holds = isComplete && given('url') === addressOf(page, site) && size === '1200 by 630';
      return unless(holds, `${given('title')}, ${given('url')}, ${given('image')}: ${size}`);
    },

  'loads the fonts of its letters ahead, so that no line moves when they arrive': ({ html, dom }) => {
    const fonts = selectAll('link[rel="preload"]', dom)
      .map((link) => /([a-z]+)\.[^/]*$/.exec(link.attribs['href'] ?? '')?.[1])
      .join();
    const hasArabic = /[\u0621-\u06D5]/.test(textOf(selectOne('main', dom)));
    // Of italics, those of the first screen.
    const hasItalic = /<(?:em|i)>/.test(html.slice(html.indexOf('<main')).slice(0, 2000));
    const isComplete = (!hasItalic || fonts.includes('italic')) && (!hasArabic || fonts.endsWith('arabic'));
    return unless(/^serif(?:,italic)?(?:,arabic)?$/.test(fonts) && isComplete, fonts);
  },

  'starts with the skip link': ({ dom }) => {
    const first = selectAll('a[href], button, input, select, summary, [tabindex]', dom)[0] ?? null;
    const target = (first?.attribs['href'] ?? '').slice(1);
    const isMain = target !== '' && selectOne(`#${target}`, dom)?.name === 'main';
    return unless(isMain, textOf(first).trim() || 'nothing to focus');
  },

  'has one header, one main and one footer, and a name for each nav': ({ dom }) => {
    const counts = ['body > header', 'body > main', 'body > footer'].map((one) => selectAll(one, dom).length);
    const names = selectAll('nav', dom).map((nav) => nav.attribs['aria-label'] ?? '');
    const holds =
      counts.every((count) => count === 1) && names.length > 0 && new Set(names).size === names.length;
    return unless(holds && !names.includes(''), `${counts.join(' ')} ${names.join(', ')}`);
  },

  'has its policy before any other markup': ({ html, dom }) => {
    const head = /<head[^>]*>\s*(<[^>]+>)/.exec(html)?.[1] ?? '';
    const policy = selectOne('meta[http-equiv="content-security-policy"]', dom)?.attribs['content'] ?? '';
    const isFirst = head.startsWith('<meta http-equiv="content-security-policy"');
    const isStrict =
      policy.startsWith("default-src 'none';") &&
      !/unsafe-inline|unsafe-hashes|'unsafe-eval'|\*|https?:/.test(policy);
    return unless(isFirst && isStrict, `${head} ${policy}`);
  },

  'but the search and the comparison of any articles has no script': ({ path, dom }) =>
    unless(
      SCRIPTED.includes(path) ||
        selectAll('script', dom).every((script) => script.attribs['type'] === DATA_BLOCK),
      'has one',
    ),

  'describes itself in terms of schema.org, with its breadcrumb': (page) => {
    const { dom } = page;
    const blocks = selectAll(`script[type="${DATA_BLOCK}"]`, dom);
    const crumbs = selectAll('.crumbs li', dom).map((item) => textOf(item).trim());
    if (isOutOfIndex(page)) return unless(blocks.length === 0, 'is not in the index');
    const said = blocks.map((block) => JSON.parse(textOf(block)) as Described);
    const things = said.flatMap((each) => each['@graph'] ?? [each]);
    const steps = things
      .flatMap(({ itemListElement = [] }) => itemListElement)
      .map(({ name }) => name.trim().replace(/\s+/g, ' '));
    const faults = said.flatMap((each) => foreignTerms(each));
    const path = crumbs.map((text) => text.replace(/\s+/g, ' '));
    return unless(
      faults.length === 0 && steps.join(' / ') === path.join(' / '),
      `${faults.join()} ${steps.join(' / ')}`,
    );
  },

  'has no style and no handler in its markup': ({ html }) => {
    const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
    const bad = tags.filter((tag) =>
      /^<style\b|\s(?:style|on[a-z]+)=/i.test(tag.replace(/="[^"]*"/g, '=""')),
    );
    return unless(bad.length === 0, bad.join(' '));
  },

  'loads nothing from elsewhere': ({ dom }) => {
    const loaded = [
      ...['[src]', '[poster]', '[srcset]', 'use[href]', 'image[href]'].flatMap((one) => selectAll(one, dom)),
      ...selectAll('link[href]', dom).filter((link) => link.attribs['rel'] !== 'canonical'),
    ].map((node) => node.attribs['src'] ?? node.attribs['href'] ?? node.attribs['srcset'] ?? node.name);
    // A fragment alone is a part of the page.
    const foreign = loaded.filter((address) => !/^(?:\/(?!\/)|#)/.test(address));
    return unless(foreign.length === 0, foreign.join(' '));
  },

  'has no blank before a comma or a full stop': ({ html }) => {
    const text = html
      .replace(/<head>.*?<\/head>|<(script|noscript|svg)\b.*?<\/\1>/gs, '')
      .replace(/<\/(?:li|dd|dt|p|h[1-6]|div|section|ul|ol)>|<br>/g, '¶')
      .replace(/<[^>]*>/g, '');
    const found = text.match(/.{0,30}[^\s¶]\s+[,.;:](?=\s|$).{0,10}/g) ?? [];
    return unless(found.length === 0, found.join(' | ').replace(/\s+/g, ' '));
  },

  'weighs no more than its budget with its style sheets, in no more requests': (
    { path, html },
    { folder, url },
  ) => {
    const weight = weightOf(folder, html, new URL(url).pathname);
    const { bytes, requests } = budgetOf(path);
    return unless(
      weight.bytes <= bytes && weight.requests <= requests,
      `${weight.bytes} bytes, ${weight.requests} requests`,
    );
  },

  'has no more elements than its budget before anything on it is opened': ({ path, html }) => {
    const { elements = Number.POSITIVE_INFINITY } = budgetOf(path);
    const count = elementsInSight(html);
    return unless(count <= elements, `${count} elements`);
  },
};

/** A rule for a site as a whole: returns everything that is wrong with it. */
type SiteRule = (site: BuiltSite) => string[] | Promise<string[]>;

/** Every rule for a built site, by its description. */
export const SITE_RULES: Readonly<Record<string, SiteRule>> = {
  ...Object.fromEntries(
    Object.entries(PAGE_RULES).map(([name, rule]): [string, SiteRule] => [
      `every page ${name}`,
      (site) =>
        site.pages.flatMap((page) => {
          const fault = rule(page, site);
          return fault === undefined ? [] : [`${page.path || '(home)'}: ${fault}`];
        }),
    ]),
  ),

  'no two pages of the index have one title': (site) => {
    const titles = site.pages
      .filter((page) => !isOutOfIndex(page) && addressOf(page, site) === new URL(page.path, site.url).href)
      .map(({ dom }) => textOf(selectOne('title', dom)));
    return titles.filter((title, at) => titles.indexOf(title) !== at);
  },

  'every link leads to a page, and every fragment to an element of it': ({ pages, folder, url }) =>
    brokenSiteLinks(pages, folder, new URL(url).pathname),

  'no style sheet loads anything from elsewhere': ({ folder }) => {
    const sheets = filesBelow(folder).filter((file) => file.endsWith('.css'));
    if (sheets.length === 0) return ['There is no style sheet.'];
    // The fonts are files of the site, beside the style sheets.
    const elsewhere = /url\((?!\/(?:[\w-]+\/)*_astro\/[\w.-]+\.woff2\))/;
    return sheets.filter((sheet) => {
      const styles = readFileSync(join(folder, sheet), 'utf8');
      return styles.includes('@import') || elsewhere.test(styles);
    });
  },

  'what nobody loads is not published': ({ folder }) => {
    const unused = /search-documents\.json$|\.map$/;
    return filesBelow(folder).filter((file) => unused.test(file));
  },
};

/**
 * The pages that have an element as none before them has: in such a parent, with such attributes and classes, or with an
 * id that the page has twice. The markup of all others is already on these.
 */
function withNewMarkup(pages: readonly BuiltPage[]): BuiltPage[] {
  const known = new Set<string>();
  return pages.filter(({ html }) => {
    const before = known.size;
    const above: string[] = [];
    const ids = new Set<string>();
    const twice: string[] = [];
    const parser = new Parser({
      onopentag(name, attributes) {
        const { id, class: classes = '', role = '' } = attributes;
        if (id !== undefined && ids.has(id)) twice.push(id);
        if (id !== undefined) ids.add(id);
        known.add([above.at(-1), name, classes, role, ...Object.keys(attributes).sort()].join(' '));
        above.push(name);
      },
      onclosetag() {
        above.pop();
      },
    });
    parser.end(html);
    return twice.length > 0 || known.size > before;
  });
}

/** The HTML validation errors of pages. This takes longer than all other rules together. */
export async function invalidHtmlOf(pages: readonly BuiltPage[]): Promise<string[]> {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    rules: RULES_OFF,
  });
  const reports = await Promise.all(
    withNewMarkup(pages).map(async ({ path, html }) => {
      const { results } = await validator.validateString(html, path);
      return results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, selector }) => `${path || '(home)'}: ${ruleId}: ${message} (${selector ?? ''})`,
        ),
      );
    }),
  );
  return reports.flat();
}

/** The violations of a rule, truncated: a fault in a layout is on all pages, and a few are enough to show it. */
export async function faultsOf(rule: SiteRule, site: BuiltSite): Promise<string[]> {
  const faults = await rule(site);
  return faults.length > SHOWN ? [...faults.slice(0, SHOWN), `${faults.length} in all`] : faults;
}
