/** A word of the archive as stored in a spelling file. */
export interface SpellingRow {
  term: string;
  /** The approximate number of documents that have it, as a power of two. */
  frequency: number;
  /** The name as printed; `undefined` for a word. */
  name: string | undefined;
}

/** Writes a row: the term, its frequency, and a name as printed, or `=` for the capitalised term. */
export function writeRow(term: string, documents: number, name: string | undefined): string {
  const frequency = Math.floor(Math.log2(documents + 1)).toString(36);
  if (name === undefined) return `${term} ${frequency}`;
  return `${term} ${frequency} ${name === withCapital(term) ? '=' : name}`;
}

/** The inverse of `writeRow`. */
export function readRow(row: string): SpellingRow {
  const [, term = '', frequency = '0', name] = /^(\S+) (\S+)(?: (.+))?$/.exec(row) ?? [];
  return { term, frequency: parseInt(frequency, 36), name: name === '=' ? withCapital(term) : name };
}

/** The file that contains the words of a key, out of this many files. */
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
