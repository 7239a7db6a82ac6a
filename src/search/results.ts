import type { Looser, SearchAnswer, SearchEngine } from './engine.ts';
import { wantedOf } from './engine.ts';
import type { DocumentKind } from './document.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import type { ShownDocument } from './index-files/layout.ts';
import { findPassages, documentHasRow, type Passages } from './passages.ts';
import type { SearchQuery } from './query.ts';

/** A found document with its passages. */
export interface LoadedHit {
  document: ShownDocument;
  kind: DocumentKind;
  passages: Passages;
}

/** What the page shows for a query. */
export interface SearchResults {
  query: SearchQuery;
  answer: SearchAnswer;
  articles: LoadedHit[];
  records: LoadedHit[];
  dossiers: LoadedHit[];
  questions: LoadedHit[];
  /** The total number of articles. */
  total: number;
  looser: Looser[];
}

const PASSAGES = 3;
const RECORDS = 6;
const OTHERS = 3;
const QUESTIONS_READ = 6;

/** Loads what the page shows of an answer: the first articles with their passages, and what else was found. */
export async function loadResults(
  reader: IndexReader,
  engine: SearchEngine,
  query: SearchQuery,
  answer: SearchAnswer,
): Promise<SearchResults> {
  const wanted = wantedOf(answer.asked);
  const load = async (number: number): Promise<LoadedHit> => {
    const document = await reader.document(number);
    return { document, kind: reader.kindOf(number), passages: findPassages(document, wanted, PASSAGES) };
  };
  const some = (numbers: readonly number[], most: number) => Promise.all(numbers.slice(0, most).map(load));
  const [articles, records, dossiers, questions] = await Promise.all([
    loadArticles(answer, query.shown, load),
    some(answer.records, RECORDS),
    some(answer.dossiers, OTHERS),
    loadQuestions(answer.questions, load),
  ]);
  const total = answer.articles.length - articles.refuted;
  const isVain = answer.isAsking && (answer.dropped.length > 0 || total === 0);
  const looser = isVain ? await engine.loosen(query) : [];
  return { query, answer, articles: articles.hits, records, dossiers, questions, total, looser };
}

/** The first questions, without duplicates: several dossiers may ask the same one. */
async function loadQuestions(
  questions: readonly number[],
  load: (number: number) => Promise<LoadedHit>,
): Promise<LoadedHit[]> {
  const loaded = await Promise.all(questions.slice(0, QUESTIONS_READ).map(load));
  const titles = new Set<string>();
  const different = loaded.filter(({ document: { title } }) => !titles.has(title) && titles.add(title));
  return different.slice(0, OTHERS);
}

/**
 * The first articles. The index knows only which words are adjacent; whether three or more form the phrase is checked
 * in the texts.
 */
async function loadArticles(
  { articles, asked }: SearchAnswer,
  most: number,
  load: (number: number) => Promise<LoadedHit>,
): Promise<{ hits: LoadedHit[]; refuted: number }> {
  const phrases = asked.groups.filter((parts) =>
    parts.every(({ tokens }) => tokens.every((sequence) => sequence.length > 2)),
  );
  const isTrue = ({ document }: LoadedHit) =>
    phrases.every((parts) =>
      documentHasRow(
        document,
        parts.flatMap(({ tokens }) => tokens),
      ),
    );
  const hits: LoadedHit[] = [];
  let refuted = 0;
  for (let at = 0; at < articles.length && hits.length < most;) {
    const batch = articles.slice(at, at + most - hits.length);
    at += batch.length;
    const loaded = await Promise.all(batch.map(load));
    const kept = loaded.filter(isTrue);
    hits.push(...kept);
    refuted += loaded.length - kept.length;
  }
  return { hits, refuted };
}
