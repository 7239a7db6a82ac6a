/**
 * How sure the writer is of a date (EDTF level 1, "Qualification of a date"): `?` uncertain, `~` approximate,
 * `%` both, or no mark at all.
 */
export type EdtfQualifier = 'none' | 'uncertain' | 'approximate' | 'uncertain-and-approximate';

/**
 * Which digits were written as `X` (EDTF level 1, "Unspecified digit(s) from the right"): the last one or two of the
 * year (`201X`, `20XX`), the month (`2004-XX`), the day (`1985-04-XX`) or both of these (`1985-XX-XX`).
 */
export type EdtfUnspecified = 'none' | 'year-digits' | 'month' | 'day' | 'month-and-day';

/** A season by its code in the standard: 21 spring, 22 summer, 23 autumn, 24 winter (EDTF level 1, "Seasons"). */
export type EdtfSeasonName = 'spring' | 'summer' | 'autumn' | 'winter';

/**
 * A year, a month or a day (EDTF level 0, "Date"; level 1, "Letter-prefixed calendar year", "Negative calendar year",
 * "Unspecified digit(s)" and "Qualification").
 *
 * Years are counted as in ISO 8601: 0 is 1 BC, −43 is 44 BC, all in the proleptic Gregorian calendar.
 */
export interface EdtfDate {
  kind: 'date';
  /** The date exactly as written. */
  text: string;
  /** The year, or the first of the years `201X` or `20XX` may mean. */
  year: number;
  /** The last year that the value may mean: for `201X` and `20XX` the last of several, otherwise `year`. */
  lastYear: number;
  /** 1 to 12; null when the date has no month or leaves it unspecified. */
  month: number | null;
  /** 1 to 31; null when the date has no day or leaves it unspecified. */
  day: number | null;
  unspecified: EdtfUnspecified;
  qualifier: EdtfQualifier;
}

/** A day with a time of day (EDTF level 0, "Date and Time"). The date and clock fields are as written. */
export interface EdtfDatetime {
  kind: 'datetime';
  /** The date and time exactly as written. */
  text: string;
  year: number;
  month: number;
  day: number;
  /** 0 to 23. */
  hour: number;
  /** 0 to 59. */
  minute: number;
  /** 0 to 59. */
  second: number;
  /** Minutes east of UTC (0 for `Z`, −240 for `-04`); null for a local time whose zone isn't stated. */
  offsetMinutes: number | null;
}

/** A season of a year (EDTF level 1, "Seasons"). The winter of a year starts in its December. */
export interface EdtfSeason {
  kind: 'season';
  /** The season exactly as written. */
  text: string;
  year: number;
  season: EdtfSeasonName;
  qualifier: EdtfQualifier;
}

/**
 * One end of an interval: a date, a season, open (written `..`: no limit) or unknown (left empty: there is a limit, but
 * nobody knows it) (EDTF level 1, "Extended Interval").
 */
export type EdtfIntervalEnd = EdtfDate | EdtfSeason | { kind: 'open' } | { kind: 'unknown' };

/**
 * An interval from one date to another (EDTF level 0, "Time Interval"; level 1, "Extended Interval"). At least one end
 * is a date or a season, and the end is never before the start.
 */
export interface EdtfInterval {
  kind: 'interval';
  /** The interval exactly as written. */
  text: string;
  start: EdtfIntervalEnd;
  end: EdtfIntervalEnd;
}

/** Any value of EDTF levels 0 and 1 (ISO 8601-2:2019, as profiled by the Library of Congress). */
export type Edtf = EdtfDate | EdtfDatetime | EdtfSeason | EdtfInterval;

/** Why a text isn't a date: `problem` says what is wrong, `hint` gives a valid alternative or the form to use. */
export interface EdtfFailure {
  ok: false;
  problem: string;
  hint: string;
}
