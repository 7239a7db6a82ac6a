import type { TextRange } from './find-tokens.ts';

/** A part of an excerpt; marked parts are what was searched for. */
export interface ExcerptPart {
  text: string;
  isMarked: boolean;
}

const WORDS_BEFORE = 12;
const WORDS_IN_ALL = 38;

/** About 38 words of a text, starting a little before the first of the given ranges, with the ranges marked. */
export function excerptOf(text: string, ranges: readonly TextRange[]): ExcerptPart[] {
  const marks = joinRanges(text, ranges);
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const first = marks[0]?.start ?? 0;
  const hit = Math.max(
    0,
    words.findIndex(({ end }) => end > first),
  );
  const from = Math.max(0, hit - WORDS_BEFORE);
  const to = Math.min(words.length, from + WORDS_IN_ALL);
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? text.length;

  const parts: ExcerptPart[] = from > 0 ? [{ text: '… ', isMarked: false }] : [];
  let at = start;
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue;
    addText(parts, text.slice(at, mark.start), false);
    addText(parts, text.slice(Math.max(at, mark.start), Math.min(mark.end, end)), true);
    at = Math.min(mark.end, end);
  }
  addText(parts, text.slice(at, end), false);
  if (to < words.length) addText(parts, ' …', false);
  return parts;
}

/** Sorted ranges; those that overlap, or have only spaces between them, are merged. */
function joinRanges(text: string, ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function addText(parts: ExcerptPart[], text: string, isMarked: boolean): void {
  if (text === '') return;
  const last = parts.at(-1);
  if (last?.isMarked === isMarked) last.text += text;
  else parts.push({ text, isMarked });
}
