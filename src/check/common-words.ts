/** The maximum number of words in a row that may be shared with an original: a name, a term, a short phrase. */
const MOST_SHARED = 8;

/**
 * How much of a word one token is, in twelfths. Scripts without spaces are compared by their characters, since where a word
 * ends there depends on what is beside it: two characters of Chinese or Japanese are about a word, four of Thai and its
 * neighbours.
 */
const WHOLE = 12;
const OF_TWO = 6;
const OF_FOUR = 3;
const MOST = MOST_SHARED * WHOLE;

/** A run of words that two texts share. */
export interface SharedRun {
  /** Where it starts and ends in the text that was searched, in UTF-16 units. */
  start: number;
  end: number;
  /** Its length, as a reader of its script counts: words, or characters where all of it has no spaces. */
  length: number;
  unit: 'words' | 'characters';
  /** The paragraph of the original in which it starts, from 1. */
  paragraph: number;
}

interface Word {
  normalised: string;
  start: number;
  end: number;
  /** In twelfths of a word. */
  share: number;
}

const WORD =
  /(?<two>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?<four>[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])|[[\p{L}\p{N}'’‘]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]+/gv;

/** The sequences of words in an original, each just longer than what may be shared, with their first paragraph. */
export function indexRows(paragraphs: readonly string[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const [index, text] of paragraphs.entries()) {
    for (const { row } of rowsOf(wordsIn(text))) if (!rows.has(row)) rows.set(row, index + 1);
  }
  return rows;
}

/** Every run of more than `MOST_SHARED` words that a text shares with an original, in its full length. */
export function sharedRuns(text: string, rows: ReadonlyMap<string, number>): SharedRun[] {
  const words = wordsIn(text);
  const runs: { first: number; final: number; paragraph: number }[] = [];
  let last = -1;
  for (const [index, { row, final }] of rowsOf(words).entries()) {
    const paragraph = rows.get(row);
    if (paragraph === undefined) continue;
    const run = runs.at(-1);
    if (run !== undefined && last === index - 1) run.final = final;
    else runs.push({ first: index, final, paragraph });
    last = index;
  }
  return runs.map(({ first, final, paragraph }) => measured(words.slice(first, final + 1), paragraph));
}

function measured(words: readonly Word[], paragraph: number): SharedRun {
  const isSpaced = words.some(({ share }) => share === WHOLE);
  const shares = words.reduce((sum, { share }) => sum + share, 0);
  return {
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    length: isSpaced ? Math.ceil(shares / WHOLE) : words.length,
    unit: isSpaced ? 'words' : 'characters',
    paragraph,
  };
}

/** Whether a text contains the words of another, in a row. */
export function holdsWords(text: string, part: string): boolean {
  const row = (words: readonly Word[]) => ` ${words.map(({ normalised }) => normalised).join(' ')} `;
  return row(wordsIn(text)).includes(row(wordsIn(part)));
}

// From each word on, as many as are together just more than what may be shared.
function rowsOf(words: readonly Word[]): { row: string; final: number }[] {
  const rows: { row: string; final: number }[] = [];
  let shares = 0;
  let final = -1;
  for (const [first, { share }] of words.entries()) {
    while (shares <= MOST && final + 1 < words.length) shares += words[++final]?.share ?? 0;
    if (shares <= MOST) break;
    const row = words.slice(first, final + 1).map(({ normalised }) => normalised);
    rows.push({ row: row.join(' '), final });
    shares -= share;
  }
  return rows;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index, groups }) => ({
    normalised: word.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'"),
    start: index,
    end: index + word.length,
    share: groups?.['two'] !== undefined ? OF_TWO : groups?.['four'] !== undefined ? OF_FOUR : WHOLE,
  }));
}
