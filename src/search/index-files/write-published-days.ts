import { PUBLISHED_FILE, type IndexFile } from './layout.ts';
import type { PublishedDays } from './published-days.ts';
import { TextWriter } from './text-writer.ts';

/** Those of an article without a date. */
export const UNKNOWN_DAYS: PublishedDays = { first: 0, last: 0 };

/** The file with the days of all articles (`readPublishedDays`), which come by their first. Throws if they do not. */
export function writePublishedDays(days: readonly PublishedDays[]): IndexFile {
  const writer = new TextWriter();
  let before = 0;
  for (const { first, last } of days) {
    if (first < before || last < first) throw new RangeError(`Day ${String(first)} is out of order.`);
    writer.number(first - before);
    writer.number(last - first);
    before = first;
  }
  return { path: PUBLISHED_FILE, content: JSON.stringify(writer.take()) };
}
