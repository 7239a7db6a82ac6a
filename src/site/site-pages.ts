import type { LoadedArchive } from './archive.ts';
import { articlePages } from './article-page.ts';
import { listPages } from './article-lists.ts';
import { chronologyPages } from './chronology-pages.ts';
import { codingPages } from './coding-page.ts';
import { comparedCodebooks, comparedFiles } from './compared-articles.ts';
import { dossierFiles } from './dossier-files.ts';
import { dossierListPages } from './dossier-list.ts';
import { dossierMapPages } from './dossier-map.ts';
import { dossierPages, wholePages } from './dossier-pages.ts';
import { dossierArticlesPages, partPages, questionPages } from './dossier-part-pages.ts';
import { dossierTimelinePages } from './dossier-timeline.ts';
import { keepBy } from './kept.ts';
import { movedPages } from './moved-pages.ts';
import { originalPages, parallelPages } from './original-page.ts';
import { recordListPages, recordPages } from './record-pages.ts';
import type { SitePage } from './site-page.ts';
import { timelinePages } from './timeline-pages.ts';
import { urls } from './urls.ts';

/** The lists of pages, each with the folders below the base that its pages are in; the empty one is the base itself. */
const LISTS: readonly (readonly [folders: string, list: (loaded: LoadedArchive) => SitePage[]])[] = [
  [' about compare map search 404', singlePages],
  ['articles', articlePages],
  ['articles', codingPages],
  ['articles', originalPages],
  ['articles', parallelPages],
  ['articles', listPages],
  ['actors places outlets', recordPages],
  ['actors places outlets', recordListPages],
  ['chronology', chronologyPages],
  ['timeline', timelinePages],
  ['dossiers', dossierListPages],
  ['dossiers', dossierPages],
  ['dossiers', partPages],
  ['dossiers', questionPages],
  ['dossiers', dossierArticlesPages],
  ['dossiers', wholePages],
  ['dossiers', dossierTimelinePages],
  ['dossiers', dossierMapPages],
  ['dossiers', (loaded) => dossierFiles(loaded, 'csv')],
  ['dossiers', (loaded) => dossierFiles(loaded, 'json')],
  ['compare', comparedFiles],
  ['compare', comparedCodebooks],
];

/** Every page and file that the templates in `src/pages/` make from an archive, without duplicates. */
export function sitePages(loaded: LoadedArchive): SitePage[] {
  return [...LISTS.flatMap(([, list]) => list(loaded)), ...movedPages(loaded)];
}

/** The pages that every archive has, and one a codebook. */
function singlePages({ archive }: LoadedArchive): SitePage[] {
  const single = [
    urls.home(),
    urls.about(),
    urls.codingInstruments(),
    urls.compare(),
    urls.map(),
    urls.search(),
    urls.missing(),
  ];
  return [
    ...single.map((href) => ({ href, props: {} })),
    ...[...archive.codebooks.keys()].map((id) => ({ href: urls.codingInstruments(id), props: { id } })),
  ];
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
  const [folder = ''] = path.slice(urls.home().length).split('/');
  for (const [number, [folders]] of LISTS.entries()) {
    const page = folders.split(' ').includes(folder) ? pagesByPath(loaded, number).get(path) : undefined;
    if (page !== undefined) return page;
  }
  return pagesByPath(loaded, LISTS.length).get(path);
}
