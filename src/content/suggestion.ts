import { suggest } from '../authority/suggest.ts';
import { quote } from './printable.ts';

/** Longer texts are no mistyped ids, and comparing them takes time. */
const LONGEST = 100;

/**
 * What a mistyped id or key most likely means: the nearest by edit distance, or one of the same letters in another
 * order (`titel`, `iarq`), which is too far away by edits in a short word.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  const candidates = [...known];
  const letters = sortLetters(written);
  return suggest(written, candidates) ?? candidates.find((candidate) => sortLetters(candidate) === letters);
}

/** ` Did you mean "x"?` with its blank before, or nothing. */
export function didYouMean(near: string | undefined): string {
  return near === undefined ? '' : ` Did you mean ${quote(near)}?`;
}

function sortLetters(text: string): string {
  return Array.from(text.toLowerCase()).sort().join('');
}
