import { soundOf, spellingKeys } from './sounds.ts';
import { namesToSpell, rowOfTerm, spellingText, type SpellingFile } from './spelling-files.ts';
import { spellingBucket } from './spelling-row.ts';

/** What has changed of what the archive has to spell by. */
export interface SpellingChange {
  /** The words that documents have gained or lost. */
  words: Iterable<string>;
  /** In how many documents a word was, and is. */
  before: (word: string) => number;
  now: (word: string) => number;
  /** Every name of every record, as they were and are. */
  namesBefore: readonly string[];
  namesNow: readonly string[];
}

/**
 * Changes the files of the spelling, which are split into so many: gives those that are another, and how many entries there are
 * more, or less. `read` gives the content of a file by its path below the folder of the spelling.
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
    for (const [term, { parts, written }] of names)
      if (
        parts.some((part) => counted.has(part)) ||
        [speltBefore, spelt].some((others) => others.get(term)?.written !== written)
      )
        concerned.add(term);
  const changed = new Map<string, Set<string>>();
  const rowsOf = (path: string): Set<string> => {
    const rows = changed.get(path) ?? new Set(read(path).split('\n').filter(Boolean));
    changed.set(path, rows);
    return rows;
  };
  let entries = 0;
  for (const term of concerned) {
    const [old, row] = [rowOfTerm(term, speltBefore, before), rowOfTerm(term, spelt, now)];
    if (old === row) continue;
    const keys = spellingKeys(soundOf(term));
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
