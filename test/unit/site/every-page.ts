import type { DossierEntry, LoadedArchive } from '../../../src/site/archive.ts';
import { aboutPage, codebookPage } from '../../../src/site/about-page.ts';
import { listPages, viewList } from '../../../src/site/article-lists.ts';
import {
  annotationFile,
  annotationFiles,
  annotationPage,
  annotationPages,
  annotationsOfAll,
} from '../../../src/site/annotation-files.ts';
import { articlePage, articlePages } from '../../../src/site/article-page.ts';
import {
  archiveCard,
  articleCard,
  articleCards,
  dossierCard,
  dossierCards,
  questionCard,
  questionCards,
} from '../../../src/site/cards.ts';
import { chronologyPage, chronologyPages } from '../../../src/site/chronology-pages.ts';
import {
  citationFile,
  citationFiles,
  citationPage,
  citationPages,
  dossierCitationFiles,
  dossierCitationPage,
  dossierCitationPages,
} from '../../../src/site/citation-pages.ts';
import { codingPage, codingPages } from '../../../src/site/coding-page.ts';
import { comparePage } from '../../../src/site/compare-page.ts';
import {
  comparedCodebooks,
  comparedFile,
  comparedFiles,
  comparisonCodebook,
} from '../../../src/site/compared-articles.ts';
import { correctionPages, correctionsPage } from '../../../src/site/correction-pages.ts';
import { DATA_TABLES } from '../../../src/export/dataset/all-tables.ts';
import { dataPackageJson } from '../../../src/site/data-package.ts';
import { datasetFacts } from '../../../src/site/dataset-facts.ts';
import { tablePage } from '../../../src/site/data-page.ts';
import { csvOfTable, jsonOfTable } from '../../../src/site/data-tables.ts';
import { dossierCsv, dossierFiles, dossierJson } from '../../../src/site/dossier-files.ts';
import { dossierPage, dossierPages, wholePage, wholePages } from '../../../src/site/dossier-pages.ts';
import {
  dossierCodebook,
  dossierNetwork,
  dossierProjectModel,
  dossierStatements,
  exchangeFiles,
  networkFiles,
} from '../../../src/site/exchange.ts';
import {
  dossierArticlesPage,
  dossierArticlesPages,
  dossierPartPage,
  dossierQuestionPage,
  partPages,
  questionPages,
} from '../../../src/site/dossier-part-pages.ts';
import { dossierListPage, dossierListPages } from '../../../src/site/dossier-list.ts';
import { dossierMapPage, dossierMapPages } from '../../../src/site/dossier-map.ts';
import { dossierFeeds, feedFile, feedFiles } from '../../../src/site/feeds.ts';
import { harvestedFile, harvestedFiles } from '../../../src/site/harvested-records.ts';
import { homePage } from '../../../src/site/home-page.ts';
import { mapPage } from '../../../src/site/map-page.ts';
import { movedPage, movedPages } from '../../../src/site/moved-pages.ts';
import { originalPage, originalPages, parallelPage, parallelPages } from '../../../src/site/original-page.ts';
import { recordListPage, recordListPages, recordPage, recordPages } from '../../../src/site/record-pages.ts';
import { documentSources } from '../../../src/site/search-documents.ts';
import type { SitePage } from '../../../src/site/site-page.ts';
import { dossierTimelinePage, dossierTimelinePages } from '../../../src/site/dossier-timeline.ts';
import { openSearchFile, robotsText, sitemapFile } from '../../../src/site/sitemap-files.ts';
import { timelinePage, timelinePages } from '../../../src/site/timeline-pages.ts';
import { urls } from '../../../src/site/urls.ts';

type View = (loaded: LoadedArchive) => readonly [href: string, view: () => unknown][];

/** The pages of a list, each with what its template asks for. */
const each =
  <Props>(
    list: (loaded: LoadedArchive) => SitePage<Props>[],
    view: (loaded: LoadedArchive, props: Props) => unknown,
  ): View =>
  (loaded) =>
    list(loaded).map(({ href, props }) => [href, () => view(loaded, props)]);

/** The pages of a list of each dossier. */
const ofEach =
  <Props>(list: (loaded: LoadedArchive, dossier: DossierEntry) => SitePage<Props>[]) =>
  (loaded: LoadedArchive): SitePage<Props>[] =>
    [...loaded.dossiers.values()].flatMap((dossier) => list(loaded, dossier));

const VIEWS: readonly View[] = [
  (loaded) => [
    [urls.home(), () => homePage(loaded)],
    [urls.about(), () => aboutPage(loaded)],
    [urls.compare(), () => comparePage(loaded)],
    [urls.map(), () => mapPage(loaded)],
    [urls.card(), () => archiveCard(loaded)],
    [urls.allAnnotations(), () => annotationsOfAll(loaded)],
    [urls.codingInstruments(), () => [...loaded.archive.codebooks.values()]],
    ...[...loaded.archive.codebooks.keys()].map((id): [string, () => unknown] => [
      urls.codingInstruments(id),
      () => codebookPage(loaded, { id }),
    ]),
  ],
  each(articlePages, articlePage),
  each(articleCards, articleCard),
  each(ofEach(dossierCards), dossierCard),
  each(ofEach(questionCards), questionCard),
  each(citationPages, citationPage),
  each(citationFiles, citationFile),
  each(ofEach(dossierCitationPages), dossierCitationPage),
  each(ofEach(dossierCitationFiles), citationFile),
  each(feedFiles, feedFile),
  each(harvestedFiles, harvestedFile),
  each(ofEach(dossierFeeds), feedFile),
  (loaded) => [
    [urls.sitemap(), () => sitemapFile(loaded, { file: 'sitemap' })],
    [urls.sitemap(1), () => sitemapFile(loaded, { file: 'sitemap', number: 1 })],
    [urls.openSearch(), () => openSearchFile(loaded)],
    [urls.robots(), () => robotsText(loaded)],
  ],
  each(codingPages, codingPage),
  each(annotationFiles, annotationFile),
  each(annotationPages, annotationPage),
  each(originalPages, originalPage),
  each(parallelPages, parallelPage),
  each(listPages, viewList),
  each(recordPages, recordPage),
  each(recordListPages, recordListPage),
  each(chronologyPages, chronologyPage),
  each(correctionPages, correctionsPage),
  each(timelinePages, timelinePage),
  each(ofEach(dossierTimelinePages), dossierTimelinePage),
  each(dossierListPages, dossierListPage),
  each(ofEach(dossierPages), dossierPage),
  each(ofEach(partPages), dossierPartPage),
  each(ofEach(dossierArticlesPages), dossierArticlesPage),
  each(ofEach(questionPages), dossierQuestionPage),
  each(ofEach(wholePages), wholePage),
  each(ofEach(dossierMapPages), dossierMapPage),
  each(ofEach(dossierFiles), (loaded, props) => [dossierCsv(loaded, props), dossierJson(loaded, props)]),
  each(ofEach(exchangeFiles), (loaded, props) => [
    dossierProjectModel(loaded, props),
    dossierCodebook(loaded, props),
    dossierStatements(loaded, props),
  ]),
  each(ofEach(networkFiles), dossierNetwork),
  each(comparedFiles, comparedFile),
  each(comparedCodebooks, ({ archive }, { id }) => comparisonCodebook(archive, id)),
  (loaded) =>
    DATA_TABLES.map((table): [string, () => unknown] => [
      urls.data(table.name),
      () => [
        tablePage(loaded, { table: table.name }),
        Buffer.concat([...csvOfTable(loaded, table), ...jsonOfTable(loaded, table)]).toString(),
      ],
    ]),
  // The package is made of these, and of the files that the archive is read from, which would be read again.
  (loaded) => [[urls.data(), () => [datasetFacts(loaded, ''), dataPackageJson(loaded)]]],
  each(movedPages, movedPage),
  (loaded) => documentSources(loaded).map(({ id, make }) => [`document ${id}`, make]),
];

/** The dependencies that each page and each search document reads, by address or id. */
export function dependenciesOfPages(loaded: LoadedArchive): Map<string, ReadonlySet<string>> {
  return new Map(
    VIEWS.flatMap((view) => view(loaded)).map(([href, read]) => [
      href,
      loaded.reads.during(() => JSON.stringify([loaded.site, read()])).dependencies,
    ]),
  );
}

/** What each of them shows, as text. */
export function textsOfPages(loaded: LoadedArchive): Map<string, string> {
  return new Map(
    VIEWS.flatMap((view) => view(loaded)).map(([href, read]) => [
      href,
      JSON.stringify([loaded.site, read()]),
    ]),
  );
}
