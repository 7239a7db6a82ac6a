import { within } from './index-files/postings.ts';
import type { Ranked } from './rank.ts';
import type { ResolvedGroup, ResolvedQuery } from './resolve.ts';

/** How much of what a query asks for a question must have. */
const LEAST_SHARE = 0.5;

/**
 * The questions of dossiers that a query in words asks, best first: those that have at least half of what it asks for.
 * `isQuestion` tells the documents that are questions, `rankAny` ranks those that have any of some groups.
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
  return rankAny(known)
    .map(({ document }) => document)
    .filter((document) => {
      const met = asked.filter(({ documents }) => documents.has(document));
      return met.length >= LEAST_SHARE * asked.length;
    });
}
