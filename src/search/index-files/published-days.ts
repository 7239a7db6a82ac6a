import { NumberReader } from './numbers.ts';

/** The first and the last day on which an article may have been published, counted from 1 January of the year 0. */
export interface PublishedDays {
  first: number;
  last: number;
}

/** Reads the days of all articles, in their order: how far the first is from the first of the article before, and how many more there are. */
export function readPublishedDays(text: string): PublishedDays[] {
  const reader = new NumberReader(text);
  const days: PublishedDays[] = [];
  let first = 0;
  while (!reader.isAtEnd) {
    first += reader.next();
    days.push({ first, last: first + reader.next() });
  }
  return days;
}
