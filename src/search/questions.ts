import type { Ranked } from './rank.ts';
import type { ResolvedGroup, ResolvedQuery } from './resolve.ts';

/** How much of what a query asks for a question must have, by the weight of its words. */
const LEAST_SHARE = 0.5;

/**
 * The questions of dossiers that a query in words asks, best first: those that have at least half of what it asks for,
 * rare words counting more. `rankAny` ranks the documents that have any of some groups.
 */
export function rankQuestions(
  { groups }: ResolvedQuery,
  isQuestion: (document: number) => boolean,
  rankAny: (groups: readonly ResolvedGroup[]) => Ranked[],
): number[] {
  const asked = groups.map((group) => ({
    group,
    weight: 1 / Math.max(1, [...group.documents].filter(isQuestion).length),
  }));
  const known = asked.filter(({ group }) => [...group.documents].some(isQuestion));
  if (known.length === 0) return [];
  return rankAny(known.map(({ group }) => group))
    .map(({ document }) => document)
    .filter((document) => {
      const met = asked.filter(({ group }) => group.documents.has(document));
      return met.length >= LEAST_SHARE * asked.length;
    });
}
