import { familyOf } from '../word-forms.ts';
import { hashText } from './hash.ts';
import { commonWordFile, wordsFile, type IndexFile } from './layout.ts';
import { filesFor } from './split.ts';

/** Characters in a file of words, which a server compresses to about half. */
const CHARACTERS_A_FILE = 5_000;
/** Longer postings of a word have a file of their own. */
const COMMON_SIGNS = 3_000;
/** The approximate number of characters of a posting, and of what surrounds a word. */
const CHARACTERS_A_POSTING = 3.3;
const CHARACTERS_A_WORD = 9;

/** The number of files for words, apart from those of common words, by the numbers of words and postings. */
export function wordsSplit(words: number, postings: number): number {
  return filesFor(CHARACTERS_A_POSTING * postings + CHARACTERS_A_WORD * words, CHARACTERS_A_FILE);
}

/** The hash that determines a word's file: all forms of a word are in the same one. */
export function hashOfWord(word: string): number {
  return hashText(familyOf(word));
}

/** The order of words within a file and from file to file. */
export function compareWords(a: { word: string; hash: number }, b: { word: string; hash: number }): number {
  return a.hash - b.hash || (a.word < b.word ? -1 : 1);
}

/** Writes a file of words in order, each with its text, and the files of common words. */
export function wordsFiles(
  file: number,
  words: Iterable<readonly [word: string, text: string]>,
): IndexFile[] {
  const rows: [string, string][] = [];
  const common = new Map<string, [string, string][]>();
  for (const [word, text] of words) {
    const isCommon = text.length > COMMON_SIGNS;
    rows.push([word, isCommon ? '' : text]);
    if (!isCommon) continue;
    const path = commonWordFile(hashText(word));
    common.set(path, [...(common.get(path) ?? []), [word, text]]);
  }
  const files = [...common].map(([path, ofPath]) => ({ path, content: json(ofPath) }));
  return [...files, { path: wordsFile(file), content: json(rows) }];
}

/**
 * The inverse of `wordsFiles`: each word with its text, in no particular order, and the paths of the files of common
 * words.
 */
export function readWordsFiles(
  file: number,
  read: (path: string) => string,
): { words: Map<string, string>; common: Set<string> } {
  const words = new Map(Object.entries(JSON.parse(read(wordsFile(file))) as Record<string, string>));
  const common = new Set<string>();
  for (const [word, text] of words) if (text === '') common.add(commonWordFile(hashText(word)));
  for (const path of common)
    for (const [word, text] of Object.entries(JSON.parse(read(path)) as Record<string, string>))
      words.set(word, text);
  return { words, common };
}

const json = (rows: readonly [string, string][]) => JSON.stringify(Object.fromEntries(rows));
