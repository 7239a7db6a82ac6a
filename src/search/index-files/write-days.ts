import type { DayNumbers } from './day-numbers.ts';
import { DAYS_FILES, type DatedKind, type IndexFile } from './layout.ts';
import { TextWriter } from './text-writer.ts';

/** Those of a document without a date. */
export const UNKNOWN_DAYS: DayNumbers = { first: 0, last: 0 };

/** The file with the days of all documents of a kind (`readDays`), which come by their first. Throws if they do not. */
export function writeDays(kind: DatedKind, days: readonly DayNumbers[]): IndexFile {
  const writer = new TextWriter();
  let before = 0;
  for (const { first, last } of days) {
    if (first < before || last < first) throw new RangeError(`Day ${String(first)} is out of order.`);
    writer.number(first - before);
    writer.number(last - first);
    before = first;
  }
  return { path: DAYS_FILES[kind], content: JSON.stringify(writer.take()) };
}
