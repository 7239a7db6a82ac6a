import { xmlDocument, xmlElement as x } from './xml.ts';

/** An address of a sitemap, and the day of the last change, `YYYY-MM-DD`, if it is known. */
export interface SitemapEntry {
  url: string;
  day?: string | undefined;
}

const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const rowsOf = (name: string, entries: readonly SitemapEntry[]) =>
  entries.map(({ url, day }) =>
    x(name, {}, x('loc', {}, url), day === undefined ? undefined : x('lastmod', {}, day)),
  );

/** A sitemap (sitemaps.org 0.9), which may hold 50,000 addresses. */
export function toSitemap(entries: readonly SitemapEntry[]): string {
  return xmlDocument(x('urlset', { xmlns: XMLNS }, ...rowsOf('url', entries)));
}

/** The list of several sitemaps. */
export function toSitemapIndex(sitemaps: readonly SitemapEntry[]): string {
  return xmlDocument(x('sitemapindex', { xmlns: XMLNS }, ...rowsOf('sitemap', sitemaps)));
}

/** How browsers search the site (OpenSearch 1.1); `template` is the address of results, with `{searchTerms}`. */
export function toOpenSearch(about: {
  name: string;
  description: string;
  template: string;
  icon: string;
  language: string;
}): string {
  return xmlDocument(
    x(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      // The standard allows 16 characters here.
      x('ShortName', {}, Array.from(about.name).slice(0, 16).join('').trim()),
      x('LongName', {}, Array.from(about.name).slice(0, 48).join('').trim()),
      x('Description', {}, Array.from(about.description).slice(0, 1024).join('')),
      x('Language', {}, about.language),
      x('InputEncoding', {}, 'UTF-8'),
      x('OutputEncoding', {}, 'UTF-8'),
      x('Image', { width: '32', height: '32', type: 'image/x-icon' }, about.icon),
      x('Url', { type: 'text/html', method: 'get', template: about.template }),
    ),
  );
}
