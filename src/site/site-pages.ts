import { codebookPages } from './about-page.ts';
import type { DossierEntry, LoadedArchive } from './archive.ts';
import { annotationFiles, annotationPages } from './annotation-files.ts';
import { articlePages } from './article-page.ts';
import { listPages } from './article-lists.ts';
import { articleCards, dossierCards, questionCards } from './cards.ts';
import { chronologyPages } from './chronology-pages.ts';
import {
  citationFiles,
  citationPages,
  dossierCitationFiles,
  dossierCitationPages,
} from './citation-pages.ts';
import { codingPages } from './coding-page.ts';
import { comparedCodebooks, comparedFiles } from './compared-articles.ts';
import { correctionPages } from './correction-pages.ts';
import { dataPages } from './data-page.ts';
import { dossierFiles } from './dossier-files.ts';
import { dossierListPages } from './dossier-list.ts';
import { dossierMapPages } from './dossier-map.ts';
import { dossierPages, wholePages } from './dossier-pages.ts';
import { dossierArticlesPages, partPages, questionPages } from './dossier-part-pages.ts';
import { dossierTimelinePages } from './dossier-timeline.ts';
import { exchangeFiles, networkFiles } from './exchange.ts';
import { dossierFeeds, feedFiles } from './feeds.ts';
import { formerFiles } from './former-files.ts';
import { harvestedFiles } from './harvested-records.ts';
import { keepBy } from './kept.ts';
import { mapPages } from './map-page.ts';
import { formerPages, movedPages } from './moved-pages.ts';
import { originalPages, parallelPages } from './original-page.ts';
import { recordListPages, recordPages } from './record-pages.ts';
import type { SitePage } from './site-page.ts';
import { sitemapFiles } from './sitemap-files.ts';
import { timelinePages } from './timeline-pages.ts';
import { urls } from './urls.ts';

/** The lists of pages, each with the folders below the base that its pages are in; the empty one is the base itself. */
const LISTS: readonly (readonly [folders: string, list: (loaded: LoadedArchive) => SitePage[]])[] = [
  [' about compare search offline 404 manifest.webmanifest card.png annotations.jsonld', singlePages],
  ['map', mapPages],
  ['articles', articlePages],
  ['articles', articleCards],
  ['articles', citationPages],
  ['articles data', citationFiles],
  [`actors places outlets ${['atom.xml', 'rss.xml', 'feed.json'].join(' ')}`, feedFiles],
  ['articles', codingPages],
  ['articles', annotationFiles],
  ['annotations', annotationPages],
  ['articles', originalPages],
  ['articles', parallelPages],
  ['articles', listPages],
  ['actors places outlets', recordPages],
  ['actors places outlets', recordListPages],
  ['chronology', chronologyPages],
  ['corrections', correctionPages],
  ['timeline', timelinePages],
  ['data', dataPages],
  ['dossiers', dossierListPages],
  ['compare', comparedFiles],
  ['compare', comparedCodebooks],
  ['sitemap.xml sitemap-1.xml opensearch.xml robots.txt', sitemapFiles],
  ['oai.xml', harvestedFiles],
  ['articles actors places outlets dossiers', formerFiles],
  ['articles dossiers chronology about', formerPages],
];

/** The lists of the pages and files of one dossier. */
const DOSSIER_LISTS: readonly ((loaded: LoadedArchive, dossier: DossierEntry) => SitePage[])[] = [
  dossierPages,
  dossierCards,
  questionCards,
  partPages,
  questionPages,
  dossierArticlesPages,
  wholePages,
  dossierTimelinePages,
  dossierMapPages,
  dossierFiles,
  exchangeFiles,
  networkFiles,
  dossierCitationPages,
  dossierCitationFiles,
  dossierFeeds,
];

/**
 * Every page and file that the templates in `src/pages/` make from an archive, without duplicates. Pages of a dossier follow each
 * other, and are not listed before they are asked for, so that few comparisons are in memory at a time.
 */
export function* sitePages(loaded: LoadedArchive): Generator<SitePage> {
  for (const [, list] of LISTS) yield* list(loaded);
  for (const dossier of loaded.dossiers.values()) yield* pagesOfDossier(loaded, dossier);
  yield* movedPages(loaded);
}

const pagesOfDossier = (loaded: LoadedArchive, dossier: DossierEntry): SitePage[] =>
  DOSSIER_LISTS.flatMap((list) => list(loaded, dossier));

/** The pages that every archive has, and one a codebook. */
function singlePages(loaded: LoadedArchive): SitePage[] {
  const single = [
    urls.home(),
    urls.about(),
    urls.codingInstruments(),
    urls.compare(),
    urls.search(),
    urls.offline(),
    urls.manifest(),
    urls.missing(),
    urls.allAnnotations(),
    urls.card(),
  ];
  return [...single.map((href) => ({ href, props: {} })), ...codebookPages(loaded)];
}

/**
 * The pages of the list with an index in `LISTS`, as a map from their paths; if there is no such list, the pages at former
 * addresses.
 */
const pagesByPath = keepBy(
  (number: number) => String(number),
  (loaded, number) => {
    const [, list] = LISTS[number] ?? ['', movedPages];
    return new Map(list(loaded).map((page) => [page.href, page]));
  },
);

/**
 * The page at a path including the base; `undefined` if there is none. Lists only as many pages as are needed to find
 * it.
 */
export function pageAt(loaded: LoadedArchive, path: string): SitePage | undefined {
  const [folder = '', name = ''] = path.slice(urls.home().length).split('/');
  const dossier = folder === 'dossiers' ? loaded.dossiers.get(name.replace(/\.[a-z]+$/, '')) : undefined;
  const ofDossier = dossier && pagesOfDossier(loaded, dossier).find((page) => page.href === path);
  if (ofDossier !== undefined) return ofDossier;
  for (const [number, [folders]] of LISTS.entries()) {
    const page = folders.split(' ').includes(folder) ? pagesByPath(loaded, number).get(path) : undefined;
    if (page !== undefined) return page;
  }
  return pagesByPath(loaded, LISTS.length).get(path);
}
