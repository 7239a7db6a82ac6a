import * as words from '#words/citations';
import { locale } from '#words/language';
import { articleOf, codebookOf } from '../derive/archive.ts';
import { cardOf } from '../derive/article-card.ts';
import { toBiblatex } from '../export/biblatex.ts';
import type { CitedItem } from '../export/cited-item.ts';
import { toCslJson } from '../export/csl-json.ts';
import { toRis } from '../export/ris.ts';
import { CITATION_STYLES, styledCitation, type CitationStyle } from '../export/styled-citation.ts';
import type { Id } from '../schema/id.ts';
import type { CitationEnding } from '../urls/urls.ts';
import { dossierOf, type DossierEntry, type LoadedArchive } from './archive.ts';
import type { ArticleProps } from './article-page.ts';
import { citedAccount, citedDossier, citedQuestion, citedSource } from './cited-items.ts';
import { questionsOf } from './dossier-comparison.ts';
import type { DossierProps } from './dossier-pages.ts';
import { rememberBy } from './kept.ts';
import { isLarge } from './large-dossier.ts';
import type { SitePage } from './site-page.ts';
import { dossierFilesData } from './structured-data.ts';
import { urls } from './urls.ts';

/** A file of citations: what it cites, and the ending of its name. */
export interface CitationFileProps {
  file: 'citations';
  cited:
    | { what: 'source' | 'account' | 'dossier' | 'dossier-sources'; id: Id }
    | { what: 'question'; id: Id; question: Id }
    | { what: 'all-sources' | 'all-accounts' };
  ending: CitationEnding;
}

/** How something is cited: in each style as HTML, and as files. */
export interface CitationView {
  styles: { name: string; html: string }[];
  files: { label: string; href: string }[];
}

/** The files of citations by their endings, and what programs call the format. */
const FORMATS = [
  { ending: 'bib', label: 'BibLaTeX', write: toBiblatex },
  { ending: 'ris', label: 'RIS', write: toRis },
  { ending: 'json', label: 'CSL-JSON', write: toCslJson },
] as const satisfies { ending: CitationEnding; label: string; write: (items: CitedItem[]) => string }[];

/** The pages that say how to cite an article. */
export function citationPages({ archive }: LoadedArchive): SitePage<ArticleProps>[] {
  return archive.articles.map(({ id }) => ({ href: urls.cite(id), props: { id } }));
}

/** The files of citations of articles, one by one and of all. */
export function citationFiles({ archive }: LoadedArchive): SitePage<CitationFileProps>[] {
  return [
    ...archive.articles.flatMap(({ id }) => [
      ...filesOf((ending) => urls.citation(id, 'source', ending), { what: 'source', id }),
      ...filesOf((ending) => urls.citation(id, 'account', ending), { what: 'account', id }),
    ]),
    ...filesOf((ending) => urls.allCitations('sources', ending), { what: 'all-sources' }),
    ...filesOf((ending) => urls.allCitations('accounts', ending), { what: 'all-accounts' }),
  ];
}

/** The page that says how to cite a dossier. */
export function dossierCitationPages(_: LoadedArchive, { id }: DossierEntry): SitePage<DossierProps>[] {
  return [{ href: urls.citeDossier(id), props: { id } }];
}

/** The files of citations of a dossier, its questions and its sources. */
export function dossierCitationFiles(
  { archive }: LoadedArchive,
  { id, data }: DossierEntry,
): SitePage<CitationFileProps>[] {
  return [
    ...filesOf((ending) => urls.dossierCitation(id, 'dossier', ending), { what: 'dossier', id }),
    ...filesOf((ending) => urls.dossierCitation(id, 'sources', ending), { what: 'dossier-sources', id }),
    ...questionsOf(archive, data).flatMap((question) =>
      filesOf((ending) => urls.questionCitation(id, question, ending), { what: 'question', id, question }),
    ),
  ];
}

function filesOf(
  hrefOf: (ending: CitationEnding) => string,
  cited: CitationFileProps['cited'],
): SitePage<CitationFileProps>[] {
  return FORMATS.map(({ ending }) => ({ href: hrefOf(ending), props: { file: 'citations', cited, ending } }));
}

/** A file of citations. */
export function citationFile(loaded: LoadedArchive, { cited, ending }: CitationFileProps): string {
  const { write } = FORMATS.find((format) => format.ending === ending) ?? FORMATS[0];
  return write(citedBy(loaded, cited));
}

function citedBy(loaded: LoadedArchive, cited: CitationFileProps['cited']): CitedItem[] {
  switch (cited.what) {
    case 'source':
      return [citedSource(loaded, cited.id)];
    case 'account':
      return [citedAccount(loaded, cited.id)];
    case 'dossier':
      return [citedDossier(loaded, cited.id)];
    case 'dossier-sources':
      return sourcesOf(loaded, cited.id).map((id) => citedSource(loaded, id));
    case 'question':
      return [citedQuestion(loaded, cited.id, cited.question)];
    case 'all-sources':
      return loaded.archive.articles.map(({ id }) => citedSource(loaded, id));
    case 'all-accounts':
      return loaded.archive.articles.map(({ id }) => citedAccount(loaded, id));
  }
}

/** The articles of a dossier, oldest first. */
function sourcesOf({ archive, dossiers }: LoadedArchive, id: Id): Id[] {
  const earliest = (article: Id) => articleOf(archive, article).published.earliest;
  return dossierOf({ dossiers }, id).data.articles.toSorted((a, b) =>
    earliest(a) < earliest(b) ? -1 : earliest(a) > earliest(b) ? 1 : a < b ? -1 : 1,
  );
}

type Styled = Record<CitationStyle, string>;

/** An item in all styles. The processor takes some milliseconds an item, so what it made is kept between builds. */
const inStyles = (item: CitedItem): Styled =>
  Object.fromEntries(CITATION_STYLES.map((style) => [style, styledCitation(item, style, locale)])) as Styled;

/** How many of a kind are in memory at a time: a page and a dossier soon after it ask for the same. */
const MOST_STYLED = 200;
const styledSource = rememberBy(
  'cited-source',
  (loaded, id) => inStyles(citedSource(loaded, id)),
  MOST_STYLED,
);
const styledAccount = rememberBy(
  'cited-account',
  (loaded, id) => inStyles(citedAccount(loaded, id)),
  MOST_STYLED,
);
const styledDossier = rememberBy('cited-dossier', (loaded, id) => inStyles(citedDossier(loaded, id)));
const styledQuestion = rememberBy('cited-question', (loaded, key) => {
  const [id = '', question = ''] = key.split(' ');
  return inStyles(citedQuestion(loaded, id, question));
});

const viewOf = (styled: Styled, hrefOf: (ending: CitationEnding) => string): CitationView => ({
  styles: CITATION_STYLES.map((name) => ({ name, html: styled[name] })),
  files: FORMATS.map(({ ending, label }) => ({ label, href: hrefOf(ending) })),
});

/** How to cite an article: the source, and the archive's account of it. */
export function citationPage(loaded: LoadedArchive, { id }: ArticleProps) {
  return {
    card: cardOf(loaded.archive, articleOf(loaded.archive, id)),
    source: viewOf(styledSource(loaded, id), (ending) => urls.citation(id, 'source', ending)),
    account: viewOf(styledAccount(loaded, id), (ending) => urls.citation(id, 'account', ending)),
  };
}

/** How to cite a dossier, its questions and, where they are few, its sources. */
export function dossierCitationPage(loaded: LoadedArchive, { id }: DossierProps) {
  const dossier = dossierOf(loaded, id);
  const { data } = dossier;
  const sources = isLarge(dossier) ? [] : sourcesOf(loaded, id).map((each) => styledSource(loaded, each));
  const { terms } = codebookOf(loaded.archive, data.codebook.id).questions;
  return {
    title: data.title,
    count: data.articles.length,
    dossier: viewOf(styledDossier(loaded, id), (ending) => urls.dossierCitation(id, 'dossier', ending)),
    questions: questionsOf(loaded.archive, data).map((question) => ({
      id: question,
      label: terms.find((term) => term.id === question)?.label ?? question,
      citation: viewOf(styledQuestion(loaded, `${id} ${question}`), (ending) =>
        urls.questionCitation(id, question, ending),
      ),
    })),
    sources: CITATION_STYLES.map((name) => ({
      name,
      entries: sources.map((styled) => styled[name]).toSorted(compareEntries),
    })),
    sourceFiles: FORMATS.map(({ ending, label }) => ({
      label,
      href: urls.dossierCitation(id, 'sources', ending),
    })),
    data: [dossierFilesData(loaded, id)],
  };
}

const collator = new Intl.Collator(locale);
/** A list of references is ordered by what its entries begin with, without quotation marks and brackets. */
const compareEntries = (a: string, b: string): number => collator.compare(bare(a), bare(b));
const bare = (html: string): string => html.replaceAll(/<[^>]*>/g, '').replace(/^[^\p{L}\p{N}]+/u, '');

/** The files of citations of all articles, for the page about the archive. */
export function allCitationFiles(): { name: string; files: CitationView['files'] }[] {
  return (['sources', 'accounts'] as const).map((which) => ({
    name: words.all[which],
    files: FORMATS.map(({ ending, label }) => ({ label, href: urls.allCitations(which, ending) })),
  }));
}
