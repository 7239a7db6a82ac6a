import { filesFor } from '../index-files/split.ts';
import { isFunctionWord } from '../question-words.ts';
import { joinedTokensOf, tokensOf } from '../tokens.ts';
import { LEAST_LETTERS } from './nearness.ts';
import { soundOf, spellingKeys } from './sounds.ts';
import { spellingBucket, spellingPath, writeRow } from './spelling-row.ts';

/** The archive's words and names, on which the spelling is based. */
export interface SpellingSource {
  /** Every token of the index, with the number of documents that have it. */
  vocabulary: Iterable<readonly [token: string, documents: number]>;
  /** All names of all records, as printed. */
  names: Iterable<string>;
}

/** A spelling file, with its path below the spelling folder. */
export interface SpellingFile {
  path: string;
  content: string;
}

/** The files, and their number, which the browser needs to know (`Spelling`). */
export interface SpellingFiles {
  files: number;
  /** The number of entries in all files: a word has one for each of its keys. */
  entries: number;
  content: SpellingFile[];
}

/** The maximum average number of words in a file: about 2 KB compressed. */
const WORDS_A_FILE = 400;
/** Up to so many files, they are smaller. */
const FEW = 256;
const LONGEST = 30;
const LEAST_NAME = 3;

/**
 * Writes what `suggestionsFor` reads: each word of the archive, and each part of a name, including two parts as one
 * word, in the files of its keys (`spellingKeys`). The same source gives the same files.
 */
export function spellingFiles({ vocabulary, names }: SpellingSource): SpellingFiles {
  const counts = new Map(vocabulary);
  const spelt = namesToSpell(names);
  const rows: { row: string; keys: string[] }[] = [];
  for (const token of new Set([...counts.keys(), ...spelt.keys()])) {
    const row = rowOfToken(token, spelt, (part) => counts.get(part) ?? 0);
    if (row !== undefined) rows.push({ row, keys: spellingKeys(soundOf(token)) });
  }
  const entries = rows.reduce((sum, { keys }) => sum + keys.length, 0);
  const files = spellingSplit(entries);
  // Every file exists, so that no request fails.
  const contents = new Map(
    Array.from({ length: files }, (_, number) => [spellingPath(number), new Set<string>()]),
  );
  for (const { row, keys } of rows)
    for (const key of keys) contents.get(spellingBucket(key, files))?.add(row);
  const content = [...contents]
    .map(([path, lines]) => ({ path, content: spellingText(lines) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, entries, content };
}

/** The number of files for this many entries: a word has one for each of its keys. */
export function spellingSplit(entries: number): number {
  return filesFor(entries, WORDS_A_FILE, FEW);
}

/** The content of a file with these rows. */
export function spellingText(rows: Iterable<string>): string {
  return [...rows]
    .sort()
    .map((row) => `${row}\n`)
    .join('');
}

/**
 * The row of a token, which is a part of a name or a word in documents; `undefined` if it has none. `documentsOf` gives
 * the number of documents that have a word.
 */
export function rowOfToken(
  token: string,
  names: ReadonlyMap<string, NameToSpell>,
  documentsOf: (word: string) => number,
): string | undefined {
  const name = names.get(token);
  if (name !== undefined) return writeRow(token, Math.min(...name.parts.map(documentsOf)), name.written);
  const documents = documentsOf(token);
  const isWord = documents > 0 && isSpelt(token) && token.length >= LEAST_LETTERS;
  return isWord ? writeRow(token, documents, undefined) : undefined;
}

/** A part of a name, or two. */
export interface NameToSpell {
  /** As printed, without the article. */
  written: string;
  parts: string[];
}

/** Parts of names by their form as one word: `kadhimi` is Kadhimi, `salahdin` Salah al-Din. */
export function namesToSpell(names: Iterable<string>): Map<string, NameToSpell> {
  const spelt = new Map<string, NameToSpell>();
  for (const name of names) {
    const tokens = tokensOf(name);
    for (const [at, { token, start, end }] of tokens.entries()) {
      const next = tokens[at + 1];
      const written = name.slice(start, end);
      if (isNamePart(token, written)) keepShorter(spelt, token, { written, parts: [token] });
      if (next === undefined || !isNamePart(next.token, name.slice(next.start, next.end))) continue;
      const joined = token + next.token;
      if (isSpelt(joined) && /^\p{Lu}|^\p{Lo}/u.test(written) && !isFunctionWord(token))
        keepShorter(spelt, joined, { written: name.slice(start, next.end), parts: [token, next.token] });
    }
    for (const { token, start, end } of joinedTokensOf(name)) {
      const written = name.slice(start, end);
      const parts = tokensOf(written).map((part) => part.token);
      if (isSpelt(token)) keepShorter(spelt, token, { written, parts });
    }
  }
  return spelt;
}

function keepShorter(spelt: Map<string, NameToSpell>, token: string, name: NameToSpell): void {
  const before = spelt.get(token);
  if (before === undefined || name.parts.length < before.parts.length) spelt.set(token, name);
}

function isNamePart(token: string, written: string): boolean {
  return (
    /^\p{Lu}|^\p{Lo}/u.test(written) && token.length >= LEAST_NAME && isSpelt(token) && !isFunctionWord(token)
  );
}

function isSpelt(token: string): boolean {
  return /^\p{L}+$/u.test(token) && token.length <= LONGEST;
}
