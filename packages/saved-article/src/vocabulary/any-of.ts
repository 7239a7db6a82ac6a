/** The words of all languages of the lists as alternatives of a regular expression: "re|fwd?|aw". */
export function anyOf(...lists: readonly Readonly<Record<string, readonly string[]>>[]): string {
  return lists.flatMap((words) => Object.values(words).flat()).join('|');
}
