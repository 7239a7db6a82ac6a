import { SEARCH_FIELDS } from './document.ts';
import { within } from './index-files/postings.ts';
import type { Ranked } from './rank.ts';
import type { ResolvedGroup, ResolvedQuery } from './resolve.ts';

/** How much of what a query asks for a question must have. */
const LEAST_SHARE = 0.5;

/**
 * The questions of dossiers that a query in words asks, best first: those that have at least half of what it asks for, and
 * some of it in their own words or answers, not in a rule or a name alone. What few questions have in their own words
 * tells most. `isQuestion` tells the documents that are questions, `rankAny` ranks those that have any of some groups.
 */
export function rankQuestions(
  { groups }: ResolvedQuery,
  isQuestion: (document: number) => boolean,
  rankAny: (groups: readonly ResolvedGroup[]) => Ranked[],
): number[] {
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
  return rankAny(known)
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
    .sort((a, b) => b.weight - a.weight)
    .map(({ document }) => document);
}

const OWN_WORDS = [SEARCH_FIELDS.indexOf('title'), SEARCH_FIELDS.indexOf('summary')];
/** How much a word counts that stands in a rule or as a name alone. */
const ELSEWHERE = 0.5;
