import { soundOf, spellingKeys } from './sounds.ts';
import { namesToSpell, rowOfToken, spellingText, type SpellingFile } from './spelling-files.ts';
import { spellingBucket } from './spelling-row.ts';

/** Changes to the words and names that the spelling is based on. */
export interface SpellingChange {
  /** The words that documents have gained or lost. */
  words: Iterable<string>;
  /** The number of documents with a word, before and after. */
  before: (word: string) => number;
  now: (word: string) => number;
  /** All names of all records, before and after. */
  namesBefore: readonly string[];
  namesNow: readonly string[];
}

/**
 * Updates the spelling files, of which there are `files`: returns those that differ, and by how many the entries have
 * grown or shrunk. `read` returns the content of a file by its path below the spelling folder.
 */
export function changeSpelling(
  { words, before, now, namesBefore, namesNow }: SpellingChange,
  files: number,
  read: (path: string) => string,
): { entries: number; content: SpellingFile[] } {
  const counted = new Set(words);
  const speltBefore = namesToSpell(namesBefore);
  const spelt = namesToSpell(namesNow);
  const concerned = new Set(counted);
  for (const names of [speltBefore, spelt])
    for (const [token, { parts, written }] of names)
      if (
        parts.some((part) => counted.has(part)) ||
        [speltBefore, spelt].some((others) => others.get(token)?.written !== written)
      )
        concerned.add(token);
  const changed = new Map<string, Set<string>>();
  const rowsOf = (path: string): Set<string> => {
    const rows = changed.get(path) ?? new Set(read(path).split('\n').filter(Boolean));
    changed.set(path, rows);
    return rows;
  };
  let entries = 0;
  for (const token of concerned) {
    const [old, row] = [rowOfToken(token, speltBefore, before), rowOfToken(token, spelt, now)];
    if (old === row) continue;
    const keys = spellingKeys(soundOf(token));
    entries += (row === undefined ? 0 : keys.length) - (old === undefined ? 0 : keys.length);
    for (const key of keys) {
      const rows = rowsOf(spellingBucket(key, files));
      if (old !== undefined) rows.delete(old);
      if (row !== undefined) rows.add(row);
    }
  }
  return {
    entries,
    content: Array.from(changed, ([path, rows]) => ({ path, content: spellingText(rows) })),
  };
}
