import { SEARCH_FIELDS } from './document.ts';
import type { ResolvedGroup } from './resolve.ts';

/** What a corrected word or a range of dates counts, so that any other word counts more, and a nearer one. */
const LESS = 0.99;
const NAMES = SEARCH_FIELDS.indexOf('names');

/**
 * Which groups of a query to keep if no document matches all of them: the largest set that one document matches; on a
 * tie, the one with fewer corrected words and ranges of dates, then the rarer one. `isEligible` says which documents count. If no document matches `least` of them, which is half, those that one matches with a name:
 * what is written of Kirkuk is nearest to "school fees in Kirkuk", but "play" has nothing to do with "the role that Turkey played".
 */
export function mostWords(
  groups: readonly ResolvedGroup[],
  isEligible: (document: number) => boolean,
  least = groups.length / 2,
): ResolvedGroup[] {
  const most = mostIn(groups, isEligible);
  if (most.length >= least) return most;
  return mostIn(groups.filter(isNamed), isEligible);
}

/** Whether it is in the names of some document. */
export function isNamed({ parts }: ResolvedGroup): boolean {
  return parts.some(({ postings }) => (postings[NAMES]?.documents.length ?? 0) > 0);
}

function mostIn(
  groups: readonly ResolvedGroup[],
  isEligible: (document: number) => boolean,
): ResolvedGroup[] {
  const met = new Map<number, { count: number; weight: number }>();
  for (const { documents, parts } of groups) {
    const [first] = parts;
    const distance = first?.distance ?? (first?.part.kind === 'dates' ? 0 : undefined);
    const worth = distance === undefined ? 1 : LESS - (1 - LESS) * distance;
    for (const document of documents) {
      if (!isEligible(document)) continue;
      const before = met.get(document) ?? { count: 0, weight: 0 };
      met.set(document, { count: before.count + worth, weight: before.weight + 1 / documents.size });
    }
  }
  let best: { document: number; count: number; weight: number } | undefined;
  for (const [document, { count, weight }] of met) {
    const isBetter =
      best === undefined || count > best.count || (count === best.count && weight > best.weight);
    if (isBetter) best = { document, count, weight };
  }
  return best === undefined ? [] : groups.filter(({ documents }) => documents.has(best.document));
}
