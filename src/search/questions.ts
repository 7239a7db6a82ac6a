import { SEARCH_FIELDS } from './document.ts';
import { within } from './index-files/postings.ts';
import type { Ranked } from './rank.ts';
import type { ResolvedGroup, ResolvedQuery } from './resolve.ts';

/** How much of what a query asks for a question must have. */
const LEAST_SHARE = 0.5;

/**
 * The questions of dossiers that a query in words asks, best first: those that have at least half of what it asks for, and
 * some of it in their own words or answers, not in a rule or a name alone. `isQuestion` tells the documents that are
 * questions, `rankAny` ranks those that have any of some groups.
 */
export function rankQuestions(
  { groups }: ResolvedQuery,
  isQuestion: (document: number) => boolean,
  rankAny: (groups: readonly ResolvedGroup[]) => Ranked[],
): number[] {
  const asked = groups.map(({ parts, documents }) => ({
    parts: parts.map(({ part, postings }) => ({ part, postings: within(postings, isQuestion) })),
    documents: new Set([...documents].filter(isQuestion)),
  }));
  const known = asked.filter(({ documents }) => documents.size > 0);
  if (known.length === 0) return [];
  const inOwnWords = new Set(
    known.flatMap(({ parts }) =>
      parts.flatMap(({ postings }) => OWN_WORDS.flatMap((field) => postings[field]?.documents ?? [])),
    ),
  );
  return rankAny(known)
    .map(({ document }) => ({
      document,
      met: asked.filter(({ documents }) => documents.has(document)).length,
    }))
    .filter(({ document, met }) => met >= LEAST_SHARE * asked.length && inOwnWords.has(document))
    .sort((a, b) => b.met - a.met)
    .map(({ document }) => document);
}

const OWN_WORDS = [SEARCH_FIELDS.indexOf('title'), SEARCH_FIELDS.indexOf('summary')];
