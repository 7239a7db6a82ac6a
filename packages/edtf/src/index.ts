/**
 * Extended Date/Time Format (EDTF), levels 0 and 1: parses dates, gives their bounds and order, and formats them in
 * English or Arabic. The other modules are internal.
 */
export { arabicDates } from './arabic.ts';
export { boundsOf, compareEdtf, OPEN_END, OPEN_START, yearsOf, type EdtfBounds } from './bounds.ts';
export { compareDays, daysInMonth, firstDayOf, isDated, lastDayOf, type CalendarDay } from './calendar.ts';
export { englishDates } from './english.ts';
export { htmlDatetime, formatEdtf, formatEdtfIn, type FormatOptions } from './format.ts';
export { parseEdtf } from './parse.ts';
export { longestEdtf, readEdtf, type EdtfResult } from './read.ts';
export type {
  Edtf,
  EdtfDate,
  EdtfDatetime,
  EdtfFailure,
  EdtfInterval,
  EdtfIntervalEnd,
  EdtfQualifier,
  EdtfSeason,
  EdtfSeasonName,
  EdtfUnspecified,
} from './value.ts';
export type { DateWords } from './words.ts';
