/** The words of all languages of a list as alternatives of a regular expression: "re|fwd?|aw". */
export function anyOf(words: Readonly<Record<string, readonly string[]>>): string {
  return Object.values(words).flat().join('|');
}
