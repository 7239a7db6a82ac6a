import type { Looser, SearchAnswer, SearchEngine } from './engine.ts';
import { wantedOf } from './engine.ts';
import type { DocumentKind } from './document.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import type { ShownHead } from './index-files/layout.ts';
import { findPassages, documentHasRow, type Passages } from './passages.ts';
import type { SearchQuery } from './query.ts';
import { byQuestionWords } from './questions.ts';
import { tokensOf } from './tokens.ts';

/** A found record, dossier, question, fact or page of the site. */
export interface OtherHit {
  head: ShownHead;
  kind: DocumentKind;
  /** The number of its document. */
  number: number;
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
  pages: OtherHit[];
  facts: OtherHit[];
  /** The total number of articles. */
  total: number;
  /** How many of what was found, as far as it would be shown, could not be loaded. */
  lost: number;
  looser: Looser[];
}

const PASSAGES = 3;
const RECORDS = 6;
const OTHERS = 3;
const QUESTIONS_READ = 6;
/** After so many articles that cannot be loaded, no further ones are tried. */
const MOST_LOST = 60;

/**
 * Loads what the page shows of an answer: the heads of the first articles, and what else was found. What cannot be loaded is left out and
 * counted. Rejects if articles were found, and none of them can be loaded.
 */
export async function loadResults(
  reader: IndexReader,
  engine: SearchEngine,
  query: SearchQuery,
  answer: SearchAnswer,
): Promise<SearchResults> {
  let lost = 0;
  const load: LoadHit = async (number) => {
    try {
      return [{ head: await reader.head(number), kind: reader.kindOf(number), number }];
    } catch {
      lost += 1;
      return [];
    }
  };
  const some = async (numbers: readonly number[], most: number) =>
    (await Promise.all(numbers.slice(0, most).map(load))).flat();
  const [articles, records, dossiers, questions, pages, facts] = await Promise.all([
    loadArticles(answer, query.shown, reader),
    some(answer.records, RECORDS).then((hits) => namedFirst(reader, answer, hits)),
    some(answer.dossiers, OTHERS),
    loadQuestions(answer, load),
    some(answer.pages, OTHERS),
    some(answer.facts, OTHERS),
  ]);
  if (articles.hits.length === 0 && articles.lost > 0) throw new Error('No result could be loaded.');
  const total = answer.articles.length - articles.refuted;
  const isVain = answer.isAsking && (answer.dropped.length > 0 || total === 0);
  const looser = isVain ? await engine.loosen(query) : [];
  const { hits } = articles;
  lost += articles.lost;
  return { query, answer, articles: hits, records, dossiers, questions, pages, facts, total, lost, looser };
}

/** Those records first of which a name has no other words than the query: Mosul before Western Mosul. */
async function namedFirst(
  reader: IndexReader,
  { asked }: SearchAnswer,
  hits: OtherHit[],
): Promise<OtherHit[]> {
  const rows = asked.groups.map((parts) => new Set(parts.flatMap(({ tokens }) => tokens.flat())));
  const isWhole = (name: string) => {
    const tokens = tokensOf(name).map(({ token }) => token);
    return tokens.length === rows.length && rows.every((row) => tokens.some((token) => row.has(token)));
  };
  const areNamed = await Promise.all(
    hits.map(async ({ number }) => (await reader.names(number).catch(() => [])).some(isWhole)),
  );
  const named = new Set(hits.filter((_, at) => areNamed[at]));
  return [...named, ...hits.filter((hit) => !named.has(hit))];
}

/** Loads what is shown of a document; empty if it cannot be loaded. */
type LoadHit = (number: number) => Promise<OtherHit[]>;

/** The first questions, without duplicates: several dossiers may ask the same one. */
async function loadQuestions({ questions, asked }: SearchAnswer, load: LoadHit): Promise<OtherHit[]> {
  const read = questions
    .slice(0, QUESTIONS_READ)
    .map(async ({ document, weight }) =>
      (await load(document)).map((hit) => ({ hit, title: hit.head.title, weight })),
    );
  const loaded = (await Promise.all(read)).flat();
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
): Promise<{ hits: ArticleHit[]; refuted: number; lost: number }> {
  const wanted = wantedOf(asked);
  const phrases = asked.groups.filter((parts) =>
    parts.every(({ kind, tokens }) => kind !== 'dates' && tokens.every((sequence) => sequence.length > 2)),
  );
  const isTrue = async (number: number, head: ShownHead) => {
    if (phrases.length === 0) return true;
    const document = { ...head, ...(await reader.wholeText(number)) };
    return phrases.every((parts) =>
      documentHasRow(
        document,
        parts.flatMap(({ tokens }) => tokens),
      ),
    );
  };
  let refuted = 0;
  let lost = 0;
  const hasAll = (met: Passages['met'][number]) =>
    asked.groups.every((parts) => parts.some(({ tokens }) => tokens.some((sequence) => met.has(sequence))));
  // Passages of the coding are none of the best where so many of the account have all that is asked for.
  const passagesOf = async (number: number): Promise<Passages> => {
    const text = await reader.text(number);
    const found = findPassages(text, wanted, PASSAGES);
    const areBest = found.met.length === PASSAGES && found.met.some(hasAll);
    return areBest || text.lacksCoding !== true
      ? found
      : findPassages(await reader.wholeText(number), wanted, PASSAGES);
  };
  const load = async (number: number): Promise<ArticleHit[]> => {
    try {
      const head = await reader.head(number);
      if (await isTrue(number, head)) return [{ head, passages: () => passagesOf(number) }];
      refuted += 1;
    } catch {
      lost += 1;
    }
    return [];
  };
  const hits: ArticleHit[] = [];
  for (let at = 0; at < articles.length && hits.length < most && lost < MOST_LOST;) {
    const batch = articles.slice(at, at + most - hits.length);
    at += batch.length;
    hits.push(...(await Promise.all(batch.map(load))).flat());
  }
  return { hits, refuted, lost };
}
