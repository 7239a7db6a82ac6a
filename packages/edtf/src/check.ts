import { daysInMonth, nameOfMonth } from './calendar.ts';
import type { EdtfFailure } from './value.ts';

/**
 * Says why a two-digit month is invalid; undefined for a valid one (ISO 8601-1:2019, "Calendar month").
 *
 * `year` is the year as written; `mark` is the `?`, `~` or `%` after the date, repeated in the hint.
 */
export function checkMonth(year: string, month: string, mark: string): EdtfFailure | undefined {
  const number = Number(month);
  if (number >= 1 && number <= 12) return undefined;
  if (number === 0) return failure('There is no month 00', `${year}${mark}`);
  if (number >= 25 && number <= 41) {
    return failure(
      `There is no month ${month} (in EDTF level 2 it is a kind of season)`,
      'Write a month as 01 to 12, a season as 21 (spring), 22 (summer), 23 (autumn) or 24 (winter)',
    );
  }
  return failure(`There is no month ${month}`, 'Write a month as 01 to 12');
}

/**
 * Says why a two-digit day does not exist in its month; undefined if it does (ISO 8601-1:2019, "Calendar day").
 *
 * All parts are as written; `mark` and `clock` (from the `T` on) follow the date and are repeated in the hint. If month
 * and day were swapped, the hint has them in the right order.
 */
export function checkDay(
  year: string,
  month: string,
  day: string,
  mark: string,
  clock = '',
): EdtfFailure | undefined {
  const wrongMonth = checkMonth(year, month, mark);
  if (wrongMonth) {
    const isSwapped =
      Number(month) > 12 &&
      checkMonth(year, day, mark) === undefined &&
      checkDay(year, day, month, mark) === undefined;
    const problem = `There is no month ${month}`;
    if (isSwapped) return failure(problem, `${year}-${day}-${month}${mark}${clock}`);
    return Number(month) === 0
      ? wrongMonth
      : failure(problem, 'Write a day as YYYY-MM-DD, with a month from 01 to 12');
  }
  if (Number(day) === 0) return failure('There is no day 00', `${year}-${month}${mark}`);
  const length = daysInMonth(Number(year), Number(month));
  if (Number(day) <= length) return undefined;
  return failure(
    `${nameOfMonth(Number(month))} ${year} has ${length} days, not ${day}`,
    `${year}-${month}-${length}${mark}${clock}`,
  );
}

/** Makes a failure from its problem and hint; see `EdtfFailure`. */
export function failure(problem: string, hint: string): EdtfFailure {
  return { ok: false, problem, hint };
}
