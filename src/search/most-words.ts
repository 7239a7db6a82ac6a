import type { ResolvedGroup } from './resolve.ts';

/**
 * Which groups of a query to keep if no document matches all of them: the largest set that one document matches; on a
 * tie, the rarer one. `isEligible` says which documents count. Empty if no document matches half of them.
 */
export function mostWords(
  groups: readonly ResolvedGroup[],
  isEligible: (document: number) => boolean,
): ResolvedGroup[] {
  const met = new Map<number, { count: number; weight: number }>();
  for (const { documents } of groups) {
    for (const document of documents) {
      if (!isEligible(document)) continue;
      const before = met.get(document) ?? { count: 0, weight: 0 };
      met.set(document, { count: before.count + 1, weight: before.weight + 1 / documents.size });
    }
  }
  let best: { document: number; count: number; weight: number } | undefined;
  for (const [document, { count, weight }] of met) {
    const isBetter =
      best === undefined || count > best.count || (count === best.count && weight > best.weight);
    if (isBetter) best = { document, count, weight };
  }
  return best === undefined || best.count * 2 < groups.length
    ? []
    : groups.filter(({ documents }) => documents.has(best.document));
}
