/**
 * Extended Date/Time Format (EDTF), levels 0 and 1: parses dates, gives their bounds and order, and formats them in
 * English. The other modules are internal.
 */
export { boundsOf, compareEdtf, yearsOf, type EdtfBounds } from './bounds.ts';
export {
  compareDays,
  daysInMonth,
  firstDayOf,
  isDated,
  lastDayOf,
  monthNames,
  type CalendarDay,
} from './calendar.ts';
export { earliestMachineDate, formatEdtf, type FormatOptions } from './format.ts';
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
