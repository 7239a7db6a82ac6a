import { SEARCH_FIELDS } from './document.ts';
import { within } from './index-files/postings.ts';
import type { Ranked } from './rank.ts';
import type { ResolvedGroup, ResolvedQuery } from './resolve.ts';

/** A question of a dossier that matches a query. */
export interface FoundQuestion {
  document: number;
  /** How well it matches, 1 for the best. */
  weight: number;
}

/** The minimum share of a query that a question must match. */
const LEAST_SHARE = 0.5;

/**
 * The questions of dossiers that match a query, best first: those that have at least half of what it asks for, and some
 * of it in their own words or answers, not only in a rule or a name. Words that few questions have count most.
 * `isQuestion` says which documents are questions; `rankAny` ranks those that match any of some groups.
 */
export function rankQuestions(
  { groups }: ResolvedQuery,
  isQuestion: (document: number) => boolean,
  rankAny: (groups: readonly ResolvedGroup[]) => Ranked[],
): FoundQuestion[] {
  const asked = groups.map(({ parts, documents }) => {
    const inQuestions = parts.map(({ part, postings }) => ({ part, postings: within(postings, isQuestion) }));
    const own = inQuestions.flatMap(({ postings }) =>
      OWN_WORDS.flatMap((field) => postings[field]?.documents ?? []),
    );
    return {
      parts: inQuestions,
      documents: new Set([...documents].filter(isQuestion)),
      inOwnWords: new Set(own),
    };
  });
  const known = asked.filter(({ documents }) => documents.size > 0);
  if (known.length === 0) return [];
  const found = rankAny(known)
    .map(({ document }) => {
      const met = known.filter(({ documents }) => documents.has(document));
      const own = met.filter(({ inOwnWords }) => inOwnWords.has(document));
      const weight = met.reduce((sum, { inOwnWords }) => {
        const share = inOwnWords.has(document) ? 1 : ELSEWHERE;
        return sum + share / Math.max(1, inOwnWords.size);
      }, 0);
      return { document, isAsked: met.length >= LEAST_SHARE * asked.length && own.length > 0, weight };
    })
    .filter(({ isAsked }) => isAsked)
    .sort((a, b) => b.weight - a.weight);
  const most = found[0]?.weight ?? 1;
  return found.map(({ document, weight }) => ({ document, weight: weight / most }));
}

/**
 * Puts those first that match about as well as the best and begin as the query does, "when was" before "who": `skipped` are the words
 * that were not searched for, as written. Returns the questions in their new order.
 */
export function byQuestionWords<Found extends { title: string; weight: number }>(
  found: readonly Found[],
  skipped: readonly string[],
): Found[] {
  const [first] = wordsOf(skipped.join(' '));
  const begins = ({ title, weight }: Found) =>
    first !== undefined && weight >= ABOUT_AS_WELL && wordsOf(title)[0] === first;
  return [...found].sort((a, b) => Number(begins(b)) - Number(begins(a)));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** The weight from which a question matches about as well as the best. */
const ABOUT_AS_WELL = 0.75;

const OWN_WORDS = [SEARCH_FIELDS.indexOf('title'), SEARCH_FIELDS.indexOf('summary')];
/** The weight of a word that is only in a rule or a name. */
const ELSEWHERE = 0.5;
