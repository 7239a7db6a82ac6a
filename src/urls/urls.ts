import type { Id } from '../schema/id.ts';
import { createComparisonUrls, foldersBelow, withPage, withParagraph } from './comparison-urls.ts';

/** The choices that the URL of an article list contains. The default order `newest` and the first page are left out. */
export interface ListAddress {
  filter?: { facet: string; value: string } | undefined;
  sort?: string | undefined;
  page?: number | undefined;
}

/** Which page of which timeline a URL is of. */
export interface TimelineAddress {
  dossier?: Id | undefined;
  period?: string | undefined;
  page?: number | undefined;
}

/** The path of an article list below `articles/`, without leading or trailing slashes; empty for the first list. */
export function listPath({ filter, sort = 'newest', page = 1 }: ListAddress): string {
  return [
    ...(filter === undefined ? [] : [filter.facet, filter.value]),
    ...(sort === 'newest' ? [] : ['sort', sort]),
    ...(page === 1 ? [] : ['page', String(page)]),
  ].join('/');
}

/** The endings of files of citations: BibLaTeX, RIS and CSL-JSON. */
export type CitationEnding = 'bib' | 'ris' | 'json';

/** The formats of feeds. */
export type FeedFormat = keyof typeof FEED_FILES;
const FEED_FILES = { atom: 'atom.xml', rss: 'rss.xml', json: 'feed.json' } as const;

const CODING = 'coding';
const CITE = 'cite';

/** The address of an article's coding, as seen from the page of the article. */
export const CODING_OF_ARTICLE = `${CODING}/`;

/**
 * Every URL of the site below `base`, the path that the archive is published under (such as `/` or `/news/`). Pure: the
 * same on the server and in the browser, which passes the base given by the page.
 */
export function createUrls(base: string) {
  const folder = foldersBelow(base);
  const root = folder();
  return {
    ...createComparisonUrls(base),
    base: root,
    home: () => root,
    articles: (view: ListAddress = {}) => {
      const path = listPath(view);
      return path === '' ? folder('articles') : folder('articles', path);
    },
    /**
     * The coding of an article, or an element with this id on its page; `codebook` is set for a coding by a codebook
     * other than the first, `coder` for a coding by a coder other than the first.
     */
    coding: (id: Id, anchor?: string, codebook?: Id, coder?: Id) =>
      `${folder('articles', id, CODING, ...(codebook === undefined ? [] : [codebook]), ...(coder === undefined ? [] : ['by', coder]))}${anchor === undefined ? '' : `#${anchor}`}`,
    parallel: (id: Id, paragraph?: number) => withParagraph(folder('articles', id, 'parallel'), paragraph),
    /** How to cite an article and the archive's account of it. */
    cite: (id: Id) => folder('articles', id, CITE),
    /** A citation of an article, or of the archive's account of it, as a file. */
    citation: (id: Id, what: 'source' | 'account', ending: CitationEnding) =>
      `${folder('articles', id, CITE)}${what}.${ending}`,
    /** The citations of all articles, or of the archive's accounts of them, as a file. */
    allCitations: (what: 'sources' | 'accounts', ending: CitationEnding) =>
      `${folder('data', 'citations')}${what}.${ending}`,
    /** How to cite a dossier, its questions and its sources, or an element with this id on that page. */
    citeDossier: (id: Id, anchor?: string) =>
      `${folder('dossiers', id, CITE)}${anchor === undefined ? '' : `#${anchor}`}`,
    dossierCitation: (id: Id, what: 'dossier' | 'sources', ending: CitationEnding) =>
      `${folder('dossiers', id, CITE)}${what}.${ending}`,
    questionCitation: (id: Id, question: Id, ending: CitationEnding) =>
      `${folder('dossiers', id, CITE, 'questions')}${question}.${ending}`,
    /** A page of the list of dossiers. */
    dossiers: (page = 1) => folder('dossiers', ...(page === 1 ? [] : ['page', page])),
    /** The overview of a dossier. */
    dossier: (id: Id) => folder('dossiers', id),
    /** A part of a dossier by its folder name, or an element with this id on its first page. */
    dossierPart: (id: Id, part: string, anchor?: string) =>
      `${folder('dossiers', id, part)}${anchor === undefined ? '' : `#${anchor}`}`,
    /** A further page of a part. */
    dossierPartPage: (id: Id, part: string, page: number) => withPage(folder('dossiers', id, part), page),
    /** A page of a question, or an element with this id on it. */
    dossierQuestion: (id: Id, question: Id, page = 1, anchor?: string) =>
      `${withPage(folder('dossiers', id, 'questions', question), page)}${anchor === undefined ? '' : `#${anchor}`}`,
    /** A page of the list of a large dossier's articles. */
    dossierArticles: (id: Id, page = 1) => withPage(folder('dossiers', id, 'articles'), page),
    /** A whole dossier on one page, for print; for many articles, what they share. */
    dossierWhole: (id: Id) => folder('dossiers', id, 'everything'),
    dossierFile: (id: Id, ending: 'csv' | 'json') => `${root}dossiers/${id}.${ending}`,
    /** A file of a dossier for tools of content analysis, by its name. */
    dossierExchange: (id: Id, name: string) => `${root}dossiers/${id}/${name}`,
    /** A page of a chronology, or a fact on it. */
    chronology: (id: Id, page = 1, fact?: Id) =>
      `${folder('chronology', id, ...(page === 1 ? [] : ['page', page]))}${fact === undefined ? '' : `#fact-${fact}`}`,
    /** A page of the list of corrections, or a correction on it. */
    corrections: (page = 1, correction?: Id) =>
      `${withPage(folder('corrections'), page)}${correction === undefined ? '' : `#correction-${correction}`}`,
    /** The claims of an article's coding by a codebook as W3C annotations (JSON-LD). `coder` is left out for the first. */
    annotations: (id: Id, codebook: Id, coder?: Id) =>
      `${folder('articles', id, CODING, ...(coder === undefined ? [] : ['by', coder]))}${codebook}.jsonld`,
    /** The collection of all annotations, and a page of it. */
    allAnnotations: () => `${root}annotations.jsonld`,
    annotationPage: (page: number) => `${folder('annotations')}${String(page)}.jsonld`,
    /** A page of the timeline of the archive or of a dossier: of all time, of a year, `2022`, or of a month, `2022-03`. */
    timeline: ({ dossier, period, page = 1 }: TimelineAddress = {}) =>
      withPage(
        folder(
          ...(dossier === undefined ? [] : ['dossiers', dossier]),
          'timeline',
          ...(period === undefined ? [] : [period]),
        ),
        page,
      ),
    /** The map of the archive, or those of a dossier. */
    map: (dossier?: Id) => folder(...(dossier === undefined ? [] : ['dossiers', dossier]), 'map'),
    compare: (ids: readonly Id[] = []) =>
      ids.length === 0
        ? folder('compare')
        : `${folder('compare')}?${new URLSearchParams(ids.map((id) => ['a', id])).toString()}`,
    /** The page for addresses that don't exist: static hosts recognise it by its name. */
    missing: () => folder('404'),
    search: (query?: Record<string, string>) =>
      query === undefined ? folder('search') : `${folder('search')}?${new URLSearchParams(query).toString()}`,
    about: (anchor?: string) => (anchor === undefined ? folder('about') : `${folder('about')}#${anchor}`),
    /** What codings are based on: the page of all codebooks, or of one. */
    codingInstruments: (codebook?: Id) =>
      codebook === undefined ? folder('about', 'coding') : folder('about', 'coding', codebook),
    /** The picture that is shown with links to a page, by the address of the page; left out, that of the archive. */
    card: (page = root) => `${page}card.png`,
    /** The page of the dataset, or of one of its tables. */
    data: (table?: string) => (table === undefined ? folder('data') : folder('data', table)),
    /** A file of the dataset by its name: `claims.csv`. */
    dataFile: (name: string) => `${folder('data')}${name}`,
    /** The feed of a page, by the address of the page; left out, that of the archive. */
    feed: (format: FeedFormat, page = root) => `${page}${FEED_FILES[format]}`,
    /** The list of sitemaps, or one of them, from 1. */
    sitemap: (number?: number) => `${root}sitemap${number === undefined ? '' : `-${number}`}.xml`,
    /** All articles for harvesters (OAI-PMH). */
    harvested: () => `${root}oai.xml`,
    openSearch: () => `${root}opensearch.xml`,
    /** What a browser that installs the site is told (web app manifest). */
    manifest: () => `${root}manifest.webmanifest`,
    /** The page of what is kept for reading without a network. */
    offline: () => folder('offline'),
    robots: () => `${root}robots.txt`,
    asset: (name: string) => `${root}${name}`,
    searchIndex: () => folder('search', 'index'),
  };
}

/** The URLs of one site. */
export type Urls = ReturnType<typeof createUrls>;
