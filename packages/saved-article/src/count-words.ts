/** Scripts whose words have no spaces between them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * Counts the words of a text: those separated by white space, as `wc -w` does, and within a run of letters of a script
 * without spaces, such as Chinese, those that `Intl.Segmenter` finds by its dictionary (Unicode Standard Annex 29).
 */
export function countWords(text: string): number {
  let count = 0;
  for (const [run] of text.matchAll(/\S+/gu)) count += UNSPACED.test(run) ? countSegments(run) : 1;
  return count;
}

function countSegments(run: string): number {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(run)) if (isWordLike === true) count += 1;
  return Math.max(count, 1);
}
