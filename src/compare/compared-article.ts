import type { Coding } from '../schema/coding.ts';
import type { Measure, Question, ScalePoint, SpeakerClass } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';

/** When an article was published, as a comparison needs it: days are `YYYY-MM-DD` and sort as text. */
export interface ComparedDate {
  words: string;
  earliest: string;
  latest: string;
  basis: 'stated' | 'inferred' | 'unknown';
}

/**
 * One article with all that a comparison shows of it. It is also the shape of the file from which the page in the
 * browser compares, one file an article, so it holds the names of the records that its coding refers to.
 */
export interface ComparedArticle {
  id: Id;
  title: string;
  language: string;
  direction: 'ltr' | 'rtl';
  outlet: string;
  /** Other names of the outlet, for readers who ask not to know it. */
  outletAliases: readonly string[];
  stance: { id: Id; label: string; index: number };
  date: ComparedDate;
  /** Whether paragraph numbers of the original are those of the account. */
  isAligned: boolean;
  /** Whether the original has a page here; left out where it has none. */
  hasOriginal?: true;
  /** The coding that is compared; `null` where the article is not coded. */
  coding: Coding | null;
  /** Names of records by `actor:ID`, `place:ID` and `outlet:ID`. */
  names: Record<string, string>;
  /** The account, one text a paragraph. */
  account: string[];
}

/** The instruments of the codebook, as far as a comparison shows them. */
export interface ComparisonCodebook {
  version: number;
  questions: Question[];
  measures: Measure[];
  speakerClasses: SpeakerClass[];
  scale: ScalePoint[];
}

/**
 * Why a cell has nothing in it: the four differ, and look and read differently. `may-predate`: the article's date is not
 * sure enough to say whether it is from before the thing.
 */
export type Absence = 'silent' | 'not-coded' | 'predates' | 'may-predate';

/** Who says something, in words: a record's name, or the name as printed; `undefined` for the text's own voice. */
export function speakerName(
  article: ComparedArticle,
  { by, byName }: { by?: Id | undefined; byName?: string | undefined },
): string | undefined {
  if (by === undefined) return byName;
  return article.names[`actor:${by}`] ?? article.names[`outlet:${by}`] ?? by;
}

/** The name of an actor or another record that a coding refers to. */
export function nameOf(articles: readonly ComparedArticle[], key: string): string {
  return (
    articles.find(({ names }) => names[key] !== undefined)?.names[key] ?? key.slice(key.indexOf(':') + 1)
  );
}

/** Orders articles in time: by the first day that is possible, then by the last, then by id. */
export function inTimeOrder(articles: readonly ComparedArticle[]): ComparedArticle[] {
  const key = ({ date, id }: ComparedArticle) => `${date.earliest} ${date.latest} ${id}`;
  return [...articles].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
