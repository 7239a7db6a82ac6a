/** The maximum number of words in a row that may be shared with an original: a name, a term, a short phrase. */
const MOST_SHARED = 8;

/** A run of words that two texts share. */
export interface SharedRun {
  /** Where it starts and ends in the text that was searched, in UTF-16 units. */
  start: number;
  end: number;
  /** Its number of words. */
  words: number;
  /** The paragraph of the original in which it starts, from 1. */
  paragraph: number;
}

interface Word {
  normalised: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}'’‘]+/gu;

/** The sequences of words in an original, one word longer than what may be shared, each with its first paragraph. */
export function indexRows(paragraphs: readonly string[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const [index, text] of paragraphs.entries()) {
    for (const row of rowsOf(wordsIn(text))) if (!rows.has(row)) rows.set(row, index + 1);
  }
  return rows;
}

/** Every run of more than `MOST_SHARED` words that a text shares with an original, in its full length. */
export function sharedRuns(text: string, rows: ReadonlyMap<string, number>): SharedRun[] {
  const words = wordsIn(text);
  const runs: SharedRun[] = [];
  let last = -1;
  for (const [index, row] of rowsOf(words).entries()) {
    const paragraph = rows.get(row);
    const [first, final] = [words[index], words[index + MOST_SHARED]];
    if (paragraph === undefined || first === undefined || final === undefined) continue;
    const run = runs.at(-1);
    if (run !== undefined && last === index - 1) {
      run.end = final.end;
      run.words += 1;
    } else runs.push({ start: first.start, end: final.end, words: MOST_SHARED + 1, paragraph });
    last = index;
  }
  return runs;
}

/** Whether a text contains the words of another, in a row. */
export function holdsWords(text: string, part: string): boolean {
  const row = (words: readonly Word[]) => ` ${words.map(({ normalised }) => normalised).join(' ')} `;
  return row(wordsIn(text)).includes(row(wordsIn(part)));
}

function rowsOf(words: readonly Word[]): string[] {
  const count = Math.max(0, words.length - MOST_SHARED);
  return Array.from({ length: count }, (_, index) =>
    words
      .slice(index, index + MOST_SHARED + 1)
      .map(({ normalised }) => normalised)
      .join(' '),
  );
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    normalised: word.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'"),
    start: index,
    end: index + word.length,
  }));
}
