import type { Looser, SearchAnswer, SearchEngine } from './engine.ts';
import { wantedOf } from './engine.ts';
import type { DocumentKind } from './document.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import type { ShownHead } from './index-files/layout.ts';
import { findPassages, documentHasRow, type Passages } from './passages.ts';
import type { SearchQuery } from './query.ts';
import { byQuestionWords } from './questions.ts';

/** A found record, dossier or question. */
export interface OtherHit {
  head: ShownHead;
  kind: DocumentKind;
}

/** A found article. */
export interface ArticleHit {
  head: ShownHead;
  /** Loads the article's text, once, and finds where it has what was asked for. */
  passages: () => Promise<Passages>;
}

/** What the page shows for a query. */
export interface SearchResults {
  query: SearchQuery;
  answer: SearchAnswer;
  articles: ArticleHit[];
  records: OtherHit[];
  dossiers: OtherHit[];
  questions: OtherHit[];
  /** The total number of articles. */
  total: number;
  looser: Looser[];
}

const PASSAGES = 3;
const RECORDS = 6;
const OTHERS = 3;
const QUESTIONS_READ = 6;

/** Loads what the page shows of an answer: the heads of the first articles, and what else was found. */
export async function loadResults(
  reader: IndexReader,
  engine: SearchEngine,
  query: SearchQuery,
  answer: SearchAnswer,
): Promise<SearchResults> {
  const load = async (number: number): Promise<OtherHit> => ({
    head: await reader.head(number),
    kind: reader.kindOf(number),
  });
  const some = (numbers: readonly number[], most: number) => Promise.all(numbers.slice(0, most).map(load));
  const [articles, records, dossiers, questions] = await Promise.all([
    loadArticles(answer, query.shown, reader),
    some(answer.records, RECORDS),
    some(answer.dossiers, OTHERS),
    loadQuestions(answer, load),
  ]);
  const total = answer.articles.length - articles.refuted;
  const isVain = answer.isAsking && (answer.dropped.length > 0 || total === 0);
  const looser = isVain ? await engine.loosen(query) : [];
  return { query, answer, articles: articles.hits, records, dossiers, questions, total, looser };
}

/** The first questions, without duplicates: several dossiers may ask the same one. */
async function loadQuestions(
  { questions, asked }: SearchAnswer,
  load: (number: number) => Promise<OtherHit>,
): Promise<OtherHit[]> {
  const loaded = await Promise.all(
    questions.slice(0, QUESTIONS_READ).map(async ({ document, weight }) => {
      const hit = await load(document);
      return { hit, title: hit.head.title, weight };
    }),
  );
  const titles = new Set<string>();
  const different = byQuestionWords(loaded, asked.skipped).filter(
    ({ title }) => !titles.has(title) && titles.add(title),
  );
  return different.slice(0, OTHERS).map(({ hit }) => hit);
}

/**
 * The first articles. The index knows only which words are adjacent; whether three or more form the phrase is checked
 * in the texts.
 */
async function loadArticles(
  { articles, asked }: SearchAnswer,
  most: number,
  reader: IndexReader,
): Promise<{ hits: ArticleHit[]; refuted: number }> {
  const wanted = wantedOf(asked);
  const phrases = asked.groups.filter((parts) =>
    parts.every(({ tokens }) => tokens.every((sequence) => sequence.length > 2)),
  );
  const isTrue = async (number: number, head: ShownHead) => {
    if (phrases.length === 0) return true;
    const document = { ...head, ...(await reader.text(number)) };
    return phrases.every((parts) =>
      documentHasRow(
        document,
        parts.flatMap(({ tokens }) => tokens),
      ),
    );
  };
  const load = async (number: number): Promise<ArticleHit | undefined> => {
    const head = await reader.head(number);
    if (!(await isTrue(number, head))) return undefined;
    return { head, passages: async () => findPassages(await reader.text(number), wanted, PASSAGES) };
  };
  const hits: ArticleHit[] = [];
  let refuted = 0;
  for (let at = 0; at < articles.length && hits.length < most;) {
    const batch = articles.slice(at, at + most - hits.length);
    at += batch.length;
    const kept = (await Promise.all(batch.map(load))).filter((hit) => hit !== undefined);
    hits.push(...kept);
    refuted += batch.length - kept.length;
  }
  return { hits, refuted };
}
