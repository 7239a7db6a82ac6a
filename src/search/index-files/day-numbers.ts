import { NumberReader } from './numbers.ts';

/**
 * The first and the last day on which an article may have been published, or a fact have happened, counted from 1 January of the year 0.
 */
export interface DayNumbers {
  first: number;
  last: number;
}

/** Reads the days of documents, in their order: how far the first is from the first of the one before, and how many more there are. */
export function readDays(text: string): DayNumbers[] {
  const reader = new NumberReader(text);
  const days: DayNumbers[] = [];
  let first = 0;
  while (!reader.isAtEnd) {
    first += reader.next();
    days.push({ first, last: first + reader.next() });
  }
  return days;
}
