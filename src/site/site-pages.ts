import type { LoadedArchive } from './archive.ts';
import { articlePages } from './article-page.ts';
import { listPages } from './article-lists.ts';
import { chronologyPages } from './chronology-pages.ts';
import { codingPages } from './coding-page.ts';
import { codebookFiles, comparedFiles } from './compared-articles.ts';
import { dossierFiles } from './dossier-files.ts';
import { dossierListPages } from './dossier-list.ts';
import { dossierPages, wholePages } from './dossier-pages.ts';
import { dossierArticlesPages, partPages, questionPages } from './dossier-part-pages.ts';
import { keepBy } from './kept.ts';
import { movedPages } from './moved-pages.ts';
import { originalPages, parallelPages } from './original-page.ts';
import { recordListPages, recordPages } from './record-pages.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** Every page and file that the templates in `src/pages/` make of an archive, each once. */
export function sitePages(loaded: LoadedArchive): SitePage[] {
  return [
    ...singlePages(loaded),
    ...articlePages(loaded),
    ...codingPages(loaded),
    ...originalPages(loaded),
    ...parallelPages(loaded),
    ...listPages(loaded),
    ...recordPages(loaded),
    ...recordListPages(loaded),
    ...chronologyPages(loaded),
    ...dossierListPages(loaded),
    ...dossierPages(loaded),
    ...partPages(loaded),
    ...questionPages(loaded),
    ...dossierArticlesPages(loaded),
    ...wholePages(loaded),
    ...dossierFiles(loaded, 'csv'),
    ...dossierFiles(loaded, 'json'),
    ...comparedFiles(loaded),
    ...codebookFiles(loaded),
    ...movedPages(loaded),
  ];
}

/** The pages that every archive has, and one a codebook. */
function singlePages({ archive }: LoadedArchive): SitePage[] {
  const single = [
    urls.home(),
    urls.about(),
    urls.codingInstruments(),
    urls.compare(),
    urls.search(),
    urls.missing(),
  ];
  return [
    ...single.map((href) => ({ href, props: {} })),
    ...[...archive.codebooks.keys()].map((id) => ({ href: urls.codingInstruments(id), props: { id } })),
  ];
}

const pagesByPath = keepBy(
  () => '',
  (loaded) => new Map(sitePages(loaded).map((page) => [page.href, page])),
);

/** The page at a path with the base; `undefined` where none is. */
export function pageAt(loaded: LoadedArchive, path: string): SitePage | undefined {
  return pagesByPath(loaded, undefined).get(path);
}
