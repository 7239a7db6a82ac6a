import { agreementOf, type Agreement } from '../compare/agreement.ts';
import { languageName } from '../derive/language.ts';
import { VOCABULARIES, type CodebookHead, type Vocabulary, type VocabularyName } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';

/** What the page about the archive shows beside its own text. */
export interface AboutPage {
  articles: number;
  /** Articles whose date the source does not state. */
  undated: number;
  /** The languages of the articles, in words. */
  languages: string[];
  codebook: CodebookHead;
  agreement: Agreement;
  /** What the questions are called, by id. */
  questions: ReadonlyMap<Id, string>;
  vocabularies: { name: VocabularyName; vocabulary: Vocabulary }[];
}

/** Works out the page about the archive. */
export function aboutPage({ archive: { articles, codebook }, codings }: LoadedArchive): AboutPage {
  const { questions, measures } = codebook.instruments;
  return {
    agreement: agreementOf(codings, {
      questions: questions.terms.map(({ id, answers }) => ({
        id,
        answers: answers.map((answer) => answer.id),
      })),
      measures: measures.terms.map(({ id }) => id),
      articles: new Map(
        articles.map(({ id, data }) => [id, { paragraphs: data.original.paragraphs, actors: data.actors }]),
      ),
    }),
    questions: new Map(questions.terms.map(({ id, label }) => [id, label])),
    articles: articles.length,
    undated: articles.filter(({ published }) => published.basis !== 'stated').length,
    languages: [...new Set(articles.map(({ data }) => languageName(data.language)))].sort(),
    codebook,
    vocabularies: VOCABULARIES.map((name) => ({ name, vocabulary: codebook.vocabularies[name] })),
  };
}
