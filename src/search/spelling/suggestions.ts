import { tokensOf } from '../tokens.ts';
import { LEAST_LETTERS, nearness, sounded, type Sounded } from './nearness.ts';
import { isArabic, spellingKeys } from './sounds.ts';
import { readRow, spellingBucket, type SpellingRow } from './spelling-row.ts';

/** A word or name of the archive that is near a word it does not have. */
export interface Suggestion {
  /** As a reader would write it: `Kadhimi`, `guerrilla`, `Abu Kamal`. */
  written: string;
  /** Its tokens, in order. */
  tokens: string[];
  /** Whether it is a record's name, or a part of one. */
  isName: boolean;
  /** How far it is from the word (`nearness`): at most 0.3 for another romanisation of it. */
  distance: number;
}

/** The spelling files (`spellingFiles`): their number, and a function that loads one by its path. */
export interface Spelling {
  files: number;
  /** The content of a file; `undefined` if there is none. */
  load: (path: string) => Promise<string | undefined>;
}

interface Candidate extends Suggestion {
  /** Whether it is in the other script; used only if nothing in the word's own script is near. */
  isAcross: boolean;
}

const MOST = 5;
/** A suggestion this near is taken as what was meant; nothing further is searched for. */
const SURE = 0.5;
/** Suggestions further than the nearest by more than this are left out. */
const SPREAD = 0.5;
const FREQUENT = 0.03;

/**
 * What a word that the index does not have may mean, best first: names in another romanisation or in the other script,
 * misspelt words. Empty if nothing is near, for a word of fewer than four letters (three in Arabic), and for anything
 * with digits.
 */
export async function suggestionsFor(word: string, { files, load }: Spelling): Promise<Suggestion[]> {
  const found = new Map<string, Candidate>();
  for (const spelling of askedAs(word)) {
    const asked = sounded(spelling.token);
    const [first = '', ...others] = spellingKeys(asked.sound);
    for (const keys of [[first], others]) {
      if ([...found.values()].some((near) => near.distance <= SURE && !near.isAcross)) break;
      const paths = [...new Set(keys.map((key) => spellingBucket(key, files)))];
      const contents = await Promise.all(paths.map(load));
      for (const row of contents.flatMap((content) => content?.trimEnd().split('\n') ?? []))
        keepNearer(found, asked, readRow(row), spelling);
    }
  }
  const all = [...found.values()];
  const own = all.filter(({ isAcross }) => !isAcross);
  const candidates = (own.length > 0 ? own : all).sort(
    (a, b) => a.distance - b.distance || (a.written < b.written ? -1 : 1),
  );
  const nearest = candidates[0]?.distance ?? 0;
  return candidates
    .filter(({ distance }) => distance <= nearest + SPREAD)
    .slice(0, MOST)
    .map(({ written, tokens, isName, distance }) => ({ written, tokens, isName, distance }));
}

/**
 * The word as one token; as it is written, where its token lacks the ending of a plural (`cels`); and without an article that is written
 * together with it (`alkadhimi`).
 */
function askedAs(word: string): AskedSpelling[] {
  const token = tokensOf(word)
    .map((part) => part.token)
    .join('');
  const plural = word.toLowerCase();
  const bare = /^[ae]l(?=[a-z]{4})/.test(token) ? token.slice(2) : undefined;
  return [
    { token, distance: 0, isNameOnly: false },
    ...(plural === `${token}s` ? [{ token: plural, distance: 0.1, isNameOnly: false }] : []),
    ...(bare === undefined ? [] : [{ token: bare, distance: 0.3, isNameOnly: true }]),
  ].filter((asked) => isCorrectable(asked.token));
}

/** A way to read a word that is looked for. */
interface AskedSpelling {
  token: string;
  /** Added to the distance of what is near it. */
  distance: number;
  /** Whether only names are near it: no other word is written together with its article. */
  isNameOnly: boolean;
}

function isCorrectable(token: string): boolean {
  const least = /^\p{Script=Arabic}/u.test(token) ? LEAST_LETTERS - 1 : LEAST_LETTERS;
  return /^\p{L}+$/u.test(token) && token.length >= least;
}

function keepNearer(
  found: Map<string, Candidate>,
  asked: Sounded,
  row: SpellingRow,
  { distance: added, isNameOnly }: AskedSpelling,
): void {
  const { token, frequency, name } = row;
  if (isNameOnly && name === undefined) return;
  const near = token === asked.token ? 0 : nearness(asked, sounded(token), name !== undefined);
  if (near === undefined) return;
  const distance = near + added - frequency * FREQUENT;
  const written = name ?? token;
  const tokens = tokensOf(written).map((part) => part.token);
  const key = tokens.join(' ');
  if ((found.get(key)?.distance ?? Infinity) <= distance) return;
  found.set(key, {
    written,
    tokens,
    isName: name !== undefined,
    isAcross: isArabic(token) !== isArabic(asked.token),
    distance,
  });
}
