import type { Coding } from '../schema/coding.ts';
import type { Measure, Question, ScalePoint, SpeakerClass } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';

/** When an article was published: in words, and its first and last possible day (`YYYY-MM-DD`, which sorts as text). */
export interface ComparedDate {
  words: string;
  earliest: string;
  latest: string;
  basis: 'stated' | 'inferred' | 'unknown';
}

/**
 * An article with everything that a comparison shows of it, including the names of the records that its coding refers
 * to.
 */
export interface ComparedArticle {
  id: Id;
  title: string;
  language: string;
  direction: 'ltr' | 'rtl';
  outlet: string;
  /** The outlet's name in column headings. */
  shortName: string;
  /** Other names of the outlet, which a blind reading hides. */
  outletAliases: readonly string[];
  stance: { id: Id; label: string; index: number };
  date: ComparedDate;
  /** Whether the account's paragraphs have the numbers of the original's. */
  isAligned: boolean;
  /** Whether the site has a page for the original; left out if not. */
  hasOriginal?: true;
  /** The coding that is compared; `null` if the article is not coded. */
  coding: Coding | null;
  /** Names of records by `actor:ID`, `place:ID` and `outlet:ID`. */
  names: Record<string, string>;
  /** The account, one string per paragraph; empty where it is not shown. */
  account: string[];
}

/**
 * An article with its codings, one per codebook, and without its account, which is on its page. The site has a JSON file
 * of this shape for each article, which the compare page loads.
 */
export type ArticleFile = Omit<ComparedArticle, 'coding' | 'account'> & { codings: Coding[] };

/** The parts of a codebook that a comparison shows, with what all codebooks share. */
export interface ComparisonCodebook {
  id: Id;
  version: number;
  questions: Question[];
  measures: Measure[];
  speakerClasses: SpeakerClass[];
  scale: ScalePoint[];
}

/**
 * Why a cell is empty: the article is coded and says nothing (`silent`), is not coded, was published before the thing
 * (`predates`), or its date is too uncertain to tell (`may-predate`). Each has its own look and wording.
 */
export type Absence = 'silent' | 'not-coded' | 'predates' | 'may-predate';

/** The speaker in words: a record's name, or the name as printed; `undefined` for the text's own voice. */
export function speakerName(
  article: ComparedArticle,
  { by, byName }: { by?: Id | undefined; byName?: string | undefined },
): string | undefined {
  if (by === undefined) return byName;
  return article.names[`actor:${by}`] ?? article.names[`outlet:${by}`] ?? by;
}

/** The articles of a comparison by their ids, for lists that are asked for each statement. */
const articlesById = new WeakMap<readonly ComparedArticle[], ReadonlyMap<Id, ComparedArticle>>();

/** The article of this id among those that are compared; `undefined` if it is none of them. */
export function articleAmong(articles: readonly ComparedArticle[], id: Id): ComparedArticle | undefined {
  const byId = articlesById.get(articles) ?? new Map(articles.map((article) => [article.id, article]));
  articlesById.set(articles, byId);
  return byId.get(id);
}

/** The name of an actor or another record that a coding refers to. */
export function nameOf(articles: readonly ComparedArticle[], key: string): string {
  return (
    articles.find(({ names }) => names[key] !== undefined)?.names[key] ?? key.slice(key.indexOf(':') + 1)
  );
}

/** Orders articles by date: by the first possible day, then by the last, then by id. */
export function inTimeOrder(articles: readonly ComparedArticle[]): ComparedArticle[] {
  const key = ({ date, id }: ComparedArticle) => `${date.earliest} ${date.latest} ${id}`;
  return [...articles].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** An article as coded by a codebook, without its account; “not coded” if it is not coded by it. */
export function underCodebook(
  { codings, ...article }: ArticleFile,
  codebook: Id | undefined,
): ComparedArticle {
  return {
    ...article,
    account: [],
    coding: codings.find((coding) => coding.codebook.id === codebook) ?? null,
  };
}

/**
 * The codebook by which articles are compared: the one that codes most of them; of several, the first in the codings of
 * the first article. `undefined` if none is coded.
 */
export function sharedCodebook(articles: readonly ArticleFile[]): Id | undefined {
  const ids = articles.flatMap(({ codings }) => codings.map(({ codebook }) => codebook.id));
  const countOf = (id: Id) => ids.filter((other) => other === id).length;
  const most = Math.max(...ids.map(countOf));
  return ids.find((id) => countOf(id) === most);
}
