/** Counts the words separated by white space, as `wc -w` does. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
