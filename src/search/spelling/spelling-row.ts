/** A word of the archive as stored in a spelling file. */
export interface SpellingRow {
  token: string;
  /** The approximate number of documents that have it, as a power of two. */
  frequency: number;
  /** The name as printed; `undefined` for a word. */
  name: string | undefined;
}

/** Writes a row: the token, its frequency, and a name as printed, or `=` for the capitalised token. */
export function writeRow(token: string, documents: number, name: string | undefined): string {
  const frequency = Math.floor(Math.log2(documents + 1)).toString(36);
  if (name === undefined) return `${token} ${frequency}`;
  return `${token} ${frequency} ${name === withCapital(token) ? '=' : name}`;
}

/** The inverse of `writeRow`. */
export function readRow(row: string): SpellingRow {
  const [, token = '', frequency = '0', name] = /^(\S+) (\S+)(?: (.+))?$/.exec(row) ?? [];
  return { token, frequency: parseInt(frequency, 36), name: name === '=' ? withCapital(token) : name };
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

function withCapital(token: string): string {
  return token.slice(0, 1).toUpperCase() + token.slice(1);
}
