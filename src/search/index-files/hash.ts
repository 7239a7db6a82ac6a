/** An evenly distributed number from 0 to 2 ** 32 - 1, derived from a text (FNV-1a with a final mixing step). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** The hash of a sequence of texts, from the hash of each. */
export function hashNgram([first = 0, ...others]: readonly number[]): number {
  return others.reduce((ngram, hash) => mix(Math.imul(ngram, 0x9e3779b1) + hash), first);
}

/** The file that a hash belongs to; `files` is a power of two, and a file's hashes are consecutive. */
export function fileOfHash(hash: number, files: number): number {
  return Math.floor(hash / (HASHES / files));
}

/** The smallest hash in a file. */
export function startOfFile(file: number, files: number): number {
  return file * (HASHES / files);
}

/** The position of a hash within its file. */
export function placeInFile(hash: number, files: number): number {
  return hash % (HASHES / files);
}

const HASHES = 2 ** 32;

function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
