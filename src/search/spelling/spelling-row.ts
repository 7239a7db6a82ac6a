/** A word of the archive as a spelling file has it. */
export interface SpellingRow {
  term: string;
  /** In how many documents it stands, about: the exponent of two. */
  frequency: number;
  /** As a name is printed; `undefined` for a word. */
  name: string | undefined;
}

/** Writes a row: the term, how frequent it is, and a name as it is printed, or `=` for the term with a capital. */
export function writeRow(term: string, documents: number, name: string | undefined): string {
  const frequency = Math.floor(Math.log2(documents + 1)).toString(36);
  if (name === undefined) return `${term} ${frequency}`;
  return `${term} ${frequency} ${name === withCapital(term) ? '=' : name}`;
}

/** Reads what `writeRow` wrote. */
export function readRow(row: string): SpellingRow {
  const [, term = '', frequency = '0', name] = /^(\S+) (\S+)(?: (.+))?$/.exec(row) ?? [];
  return { term, frequency: parseInt(frequency, 36), name: name === '=' ? withCapital(term) : name };
}

/** The file in which the words of a key are, of so many files. */
export function spellingBucket(key: string, files: number): string {
  let hash = 0x811c9dc5;
  for (const sign of key) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return spellingPath(((hash ^ (hash >>> 13)) >>> 0) % files);
}

/** The path of a file by its number. */
export function spellingPath(number: number): string {
  return `${number.toString(36)}.txt`;
}

function withCapital(term: string): string {
  return term.slice(0, 1).toUpperCase() + term.slice(1);
}
