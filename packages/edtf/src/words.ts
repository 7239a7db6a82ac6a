import type { EdtfQualifier, EdtfSeasonName, EdtfUnspecified } from './value.ts';

/**
 * How a language says dates. What has parts is a function of them, so that each language has its own order. Every
 * language here writes day, month and year in this order.
 */
export interface DateWords {
  /** January first. */
  months: readonly string[];
  seasons: Record<EdtfSeasonName, string>;
  /** The words before a date that is marked `?`, `~` or `%`, with the space after them. */
  hedges: Record<EdtfQualifier, string>;
  /** A year, counted as in ISO 8601: 0 is 1 BC. */
  year: (year: number) => string;
  /** All years from one to another, such as those of `201X`. */
  years: (first: number, last: number) => string;
  /** The two years of the winter that starts in `year`. */
  winter: (year: number) => string;
  /** A date of which a part was written as `X`; `date` has the known parts. */
  unknown: Record<Exclude<EdtfUnspecified, 'none' | 'year-digits'>, (date: string) => string>;
  /** A day with a time such as "10:30 UTC". */
  atTime: (day: string, time: string) => string;
  /** The words after a time that has no zone. */
  localTime: string;
  /** A date as the time of something: "on 8 May 2020", "in May 2020". */
  at: (date: string, isDay: boolean) => string;
  startOf: (date: string) => string;
  endOf: (date: string) => string;
  /** One moment within limits; `when` is what `at` gives. */
  between: (from: string, to: string) => string;
  orLater: (when: string) => string;
  orEarlier: (when: string) => string;
  /** Something that lasted. */
  span: (from: string, to: string) => string;
  onwards: (from: string) => string;
  endUnknown: (from: string) => string;
  until: (to: string) => string;
  startUnknown: (to: string) => string;
}
