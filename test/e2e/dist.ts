import { Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');

/** The folder of the site that the browser tests read: the fixture archive, built with its originals. */
export const DIST = process.env['PARALLAX_TEST_DIST'] ?? join(PROJECT, '.astro/test-site');

/** The folder of the built site of `content/`, which only the smoke tests read. */
export const REAL_DIST = join(PROJECT, 'dist');

/** A built page. */
export interface BuiltPage {
  /** Its address below the site's base, `articles/`; the home page has none. */
  path: string;
  html: string;
  dom: HtmlElement;
}

/** Reads every page below a folder. */
export async function readPages(folder: string): Promise<BuiltPage[]> {
  const config = await new StaticConfigLoader().getConfigFor('page.html');
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return {
        path: file.replace(/(^|\/)index\.html$/, '$1'),
        html,
        dom: new Parser(config).parseHtml(html),
      };
    });
}

/** Every file below a folder, by its path with slashes, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
}

/** The value of an attribute, as a browser reads it; `undefined` where it is missing. */
export function attribute(element: HtmlElement | null, name: string): string | undefined {
  return (
    element
      ?.getAttributeValue(name)
      ?.replace(/&(?:amp|#38);/g, '&')
      .replace(/&(?:quot|#34);/g, '"') ?? undefined
  );
}

/**
 * The links of a page that lead nowhere: to no file of the folder, to no element of the page they lead to, or, where
 * the site has a base, out of it. `base` starts and ends with a slash.
 */
export function brokenLinks(pages: readonly BuiltPage[], folder: string, base = '/'): string[] {
  const ids = new Map(
    pages.map(({ path, dom }) => [path, new Set(dom.querySelectorAll('[id]').map((node) => node.id))]),
  );
  return pages.flatMap(({ path, dom }) =>
    ['href', 'src', 'action']
      .flatMap((name) => dom.querySelectorAll(`[${name}]`).map((node) => attribute(node, name) ?? ''))
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
