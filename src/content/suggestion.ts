import { suggest } from '../authority/suggest.ts';
import { quote } from './printable.ts';

/** Longer texts are not mistyped ids, and comparing them takes time. */
const LONGEST = 100;

/**
 * What a mistyped id or key most likely means: the nearest by edit distance, or one with the same letters in a
 * different order (`titel`, `iarq`), which is too many edits away in a short word.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  const candidates = [...known];
  const letters = sortLetters(written);
  return suggest(written, candidates) ?? candidates.find((candidate) => sortLetters(candidate) === letters);
}

/** ` Did you mean "x"?` with a leading space, or an empty string. */
export function didYouMean(near: string | undefined): string {
  return near === undefined ? '' : ` Did you mean ${quote(near)}?`;
}

function sortLetters(text: string): string {
  return Array.from(text.toLowerCase()).sort().join('');
}
