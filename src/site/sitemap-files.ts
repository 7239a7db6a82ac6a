import { PARTS } from '../compare/parts.ts';
import { DATA_TABLES } from '../export/dataset/all-tables.ts';
import { toOpenSearch, toSitemap, toSitemapIndex, type SitemapEntry } from '../export/sitemap.ts';
import type { LoadedArchive } from './archive.ts';
import { codingHref } from './coding-address.ts';
import { questionsOf } from './dossier-comparison.ts';
import { latestDay, updatedDay } from './entry-days.ts';
import { indexBy, keepBy } from './kept.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** A sitemap, from 1; without a number, the list of them. */
export interface SitemapProps {
  file: 'sitemap';
  number?: number;
}

/** How browsers search the site. */
export interface OpenSearchProps {
  file: 'opensearch';
}

/** How many addresses a sitemap has: it may have 50,000, and stays below 3 MB with these. */
const ADDRESSES_A_SITEMAP = 10_000;

/** The sitemaps, their list, and what crawlers and browsers ask for besides. */
export function sitemapFiles(loaded: LoadedArchive): SitePage<SitemapProps | OpenSearchProps | object>[] {
  return [
    { href: urls.sitemap(), props: { file: 'sitemap' } },
    ...Array.from({ length: sitemapCount(loaded, '') }, (_, index) => ({
      href: urls.sitemap(index + 1),
      props: { file: 'sitemap', number: index + 1 },
    })),
    { href: urls.openSearch(), props: { file: 'opensearch' } },
    { href: urls.robots(), props: {} },
  ];
}

/** A sitemap, or the list of them. A day stands where the files of an article say when it changed last. */
export function sitemapFile(loaded: LoadedArchive, { number }: SitemapProps): string {
  const { origin } = loaded.site;
  const absolute = ({ path, day }: { path: string; day: string | null }): SitemapEntry => ({
    url: new URL(path, origin).href,
    ...(day === null ? {} : { day }),
  });
  if (number !== undefined) return toSitemap(sitemapPart(loaded, String(number)).map(absolute));
  return toSitemapIndex(
    Array.from({ length: sitemapCount(loaded, '') }, (_, index) => ({
      url: new URL(urls.sitemap(index + 1), origin).href,
    })),
  );
}

/** How browsers search the site (OpenSearch). */
export function openSearchFile({ site }: LoadedArchive): string {
  const absolute = (path: string) => new URL(path, site.origin).href;
  return toOpenSearch({
    name: site.title,
    description: site.tagline,
    language: site.language,
    icon: absolute(urls.asset('favicon.ico')),
    template: `${absolute(urls.search())}?q={searchTerms}`,
  });
}

/** What crawlers may read, and where the sitemaps are. */
export function robotsText({ site }: LoadedArchive): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL(urls.sitemap(), site.origin).href}\n`;
}

/** All addresses that search engines should know, with the day of the last change. */
const addresses = keepBy(
  () => '',
  (loaded) => {
    const { archive, dossiers, chronologies, codings } = loaded;
    const days = new Map(archive.articles.map(({ id }) => [id, updatedDay(loaded, id)]));
    const records = Object.values(archive.records).flatMap((map) => [...map.values()]);
    const undated = [
      urls.home(),
      urls.about(),
      urls.codingInstruments(),
      ...[...archive.codebooks.keys()].map((id) => urls.codingInstruments(id)),
      urls.articles(),
      urls.dossiers(),
      urls.compare(),
      urls.search(),
      urls.timeline(),
      urls.map(),
      urls.corrections(),
      urls.data(),
      ...DATA_TABLES.map(({ name }) => urls.data(name)),
      urls.records('outlet'),
      urls.records('actor'),
      urls.records('place'),
      ...[...chronologies.keys()].map((id) => urls.chronology(id)),
      ...records.map(({ authority, id }) => urls.record(authority, id)),
    ];
    return [
      ...undated.map((path) => ({ path, day: null })),
      ...archive.articles.flatMap(({ id }) => {
        const day = days.get(id) ?? null;
        const coded = (codings.get(id) ?? []).map((coding) => codingHref(loaded, coding));
        return [urls.article(id), urls.cite(id), ...coded].map((path) => ({ path, day }));
      }),
      ...[...dossiers.values()].flatMap(({ id, data }) => {
        const day = latestDay(data.articles.flatMap((article) => days.get(article) ?? [])) ?? null;
        return [
          urls.dossier(id),
          urls.citeDossier(id),
          ...PARTS.map((part) => urls.dossierPart(id, part.id)),
          ...questionsOf(archive, data).map((question) => urls.dossierQuestion(id, question)),
        ].map((path) => ({ path, day }));
      }),
    ];
  },
);

const sitemapCount = indexBy('sitemaps', (loaded) =>
  Math.ceil(addresses(loaded, undefined).length / ADDRESSES_A_SITEMAP),
);
const sitemapPart = indexBy('sitemap', (loaded, number) =>
  addresses(loaded, undefined).slice(
    (Number(number) - 1) * ADDRESSES_A_SITEMAP,
    Number(number) * ADDRESSES_A_SITEMAP,
  ),
);
