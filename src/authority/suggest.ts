import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped id most likely means: the nearest by edit distance, if no more than a third of the
 * longer text differs; on a tie, the first in code-point order. `undefined` if none is near.
 */
export function suggest(written: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of [...candidates].sort()) {
    const edits = distance(written.toLowerCase(), candidate);
    if (best === undefined || edits < best.edits) best = { candidate, edits };
  }
  if (best === undefined) return undefined;
  return best.edits * 3 <= Math.max(written.length, best.candidate.length) ? best.candidate : undefined;
}
