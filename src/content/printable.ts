/** The maximum number of UTF-16 units of a value that a message shows. */
const SHOWN_LENGTH = 80;

/** A text in double quotes for a message, cut after 80 characters. */
export function quote(text: string): string {
  return `"${text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text}"`;
}

/** "1 error", "2 errors"; the plural of nouns with another ending is given in full. */
export function countWithNoun(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** "a", "a and b", "a, b and c". */
export function listOf(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
