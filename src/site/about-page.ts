import { locale } from '#words/language';
import type { Agreement } from '../compare/agreement.ts';
import { codebookOf, type TermList } from '../derive/archive.ts';
import { languageName } from '../derive/language.ts';
import { VOCABULARIES, type Codebook, type Vocabulary } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import { agreementBy } from './agreements.ts';
import type { LoadedArchive } from './archive.ts';
import { correctionsOfEntries, type LinkedCorrection } from './correction-pages.ts';
import { chronologyLinks, type ChronologyLinkView } from './chronology-pages.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** How far the coders who use one codebook agree. */
export interface CodebookAgreement {
  codebook: Codebook;
  agreement: Agreement;
  /** The labels of the questions, by id. */
  questions: ReadonlyMap<Id, string>;
}

/** The pages of codebooks. */
export function codebookPages({ archive }: LoadedArchive): SitePage<{ id: Id }>[] {
  return [...archive.codebooks.keys()].map((id) => ({ href: urls.codingInstruments(id), props: { id } }));
}

/** The codebook that a page shows. */
export function codebookPage({ archive }: LoadedArchive, { id }: { id: Id }): Codebook {
  return codebookOf(archive, id);
}

/** The data that the page about the archive shows in addition to its own text. */
export interface AboutPage {
  articles: number;
  /** The number of articles whose date the source does not state. */
  undated: number;
  /** The languages of the articles, in words. */
  languages: string[];
  agreements: CodebookAgreement[];
  chronologies: ChronologyLinkView[];
  vocabularies: { name: TermList; vocabulary: Vocabulary }[];
  /** What was mended in the lists of terms. */
  corrections: LinkedCorrection[];
}

const LISTS: readonly TermList[] = ['stances', ...VOCABULARIES];

/** Builds the page about the archive. */
export function aboutPage(loaded: LoadedArchive): AboutPage {
  const { articles, codebooks, vocabularies } = loaded.archive;
  return {
    agreements: [...codebooks.values()].map((codebook) => ({
      codebook,
      questions: new Map(codebook.questions.terms.map(({ id, label }) => [id, label])),
      agreement: agreementBy(loaded, codebook.id),
    })),
    chronologies: chronologyLinks(loaded),
    articles: articles.length,
    undated: articles.filter(({ published }) => published.basis !== 'stated').length,
    languages: [...new Set(articles.map(({ data }) => languageName(data.language)))].sort((a, b) =>
      a.localeCompare(b, locale),
    ),
    vocabularies: LISTS.map((name) => ({ name, vocabulary: vocabularies[name] })),
    corrections: correctionsOfEntries(loaded, [
      ...[...codebooks.keys()].map((id) => `codebooks/${id}/stances`),
      ...VOCABULARIES.map((name) => `vocabularies/${name}`),
    ]),
  };
}
