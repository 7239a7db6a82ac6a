import * as css from 'css-select';
import { DomUtils, parseDocument, Parser } from 'htmlparser2';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/rebuild/files-below.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** The folder of the site for the browser tests: the fixture archive, built with its originals. */
export const DIST = process.env['PARALLAX_TEST_DIST'] ?? join(PROJECT, '.astro/test-site');

/** The folder of the site of the Arabic fixture archive, which `arabic.spec.ts` reads. */
export const ARABIC_DIST = join(PROJECT, '.astro/test-site-ar');

/** The address that it is built for: one with a path, which no other site of these tests has. */
export const ARABIC_URL = 'https://example.org/sub/path/';

/**
 * The folder of the real archive's built site, which only the smoke tests read: always the same, regardless of
 * PARALLAX_OUT, since the tests build it and must not remove files from another folder.
 */
export const REAL_DIST = join(PROJECT, 'dist');

/** The markup of a page as a tree. */
export type PageTree = ReturnType<typeof parseDocument>;

/** An element of a page. */
export type PageElement = Extract<PageTree['children'][number], { attribs: object }>;

/** A built page. */
export interface BuiltPage {
  /** Its address below the site's base, such as `articles/`; empty for the home page. */
  path: string;
  html: string;
  /** Its elements, parsed on first use. */
  readonly dom: PageTree;
}

/** Reads every page below a folder. */
export function readPages(folder: string): BuiltPage[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      let dom: PageTree | undefined;
      return {
        path: file.replace(/(^|\/)index\.html$/, '$1'),
        html,
        get dom() {
          dom ??= parseDocument(html);
          return dom;
        },
      };
    });
}

/** The path that a site was built for, from the canonical address of its home page: `/` or `/news/`. */
export function baseOf(folder: string): string {
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  const address = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1];
  if (address === undefined) throw new Error(`The home page in ${folder} has no canonical address.`);
  return new URL(address).pathname;
}

/** Anything in a page: an element, a text, a comment, or the page itself. */
export type PageNode = PageTree | PageTree['children'][number];

/** The elements of a page, or below an element, that a selector of CSS names, in the order of the markup. */
export const selectAll = (selector: string, within: PageTree | PageElement): PageElement[] =>
  css.selectAll<PageNode, PageElement>(selector, within);

/** Tells of an element whether a selector of CSS names it. */
export const matcherOf = (selector: string): ((element: PageElement) => boolean) =>
  css.compile<PageNode, PageElement>(selector);

/** The first element that a selector of CSS names; `null` if there is none. */
export const selectOne = (selector: string, within: PageTree | PageElement): PageElement | null =>
  css.selectOne<PageNode, PageElement>(selector, within);

/** The text of an element or a whole page, as a browser reads it; empty if there is none. */
export const textOf = (node: PageElement | PageTree | null | undefined): string =>
  node ? DomUtils.textContent(node) : '';

/**
 * The broken links of a page: to no file in the folder, to no element of the target page, or, if the site has a base,
 * outside of it. `base` starts and ends with a slash.
 */
export function brokenSiteLinks(
  pages: readonly Pick<BuiltPage, 'path' | 'html'>[],
  folder: string,
  base = '/',
): string[] {
  const read = pages.map(({ path, html }) => ({ path, ...linksAndIds(html) }));
  const ids = new Map(read.map((page) => [page.path, page.ids]));
  return read.flatMap(({ path, links }) =>
    links
      .filter((address) => !/^[a-z]+:/i.test(address))
      .filter((address) => {
        const { pathname, hash } = new URL(address, `http://localhost${base}${path}`);
        if (!pathname.startsWith(base)) return true;
        const target = decodeURIComponent(pathname.slice(base.length));
        const known = ids.get(target);
        if (known === undefined)
          return target.endsWith('/') || hash !== '' || !existsSync(join(folder, target));
        return hash !== '' && !known.has(decodeURIComponent(hash.slice(1)));
      })
      .map((address) => `${path || '(home)'}: ${address}`),
  );
}

/** Every address that a page links to, and every id that it contains. */
function linksAndIds(html: string): { links: string[]; ids: Set<string> } {
  const links: string[] = [];
  const ids = new Set<string>();
  const parser = new Parser({
    onopentag(_name, { id, href, src, action }) {
      if (id !== undefined) ids.add(id);
      for (const address of [href, src, action]) if (address !== undefined) links.push(address);
    },
  });
  parser.end(html);
  return { links, ids };
}
