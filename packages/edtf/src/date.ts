import { seasonNames } from './calendar.ts';
import { checkDay, checkMonth, failure } from './check.ts';
import type { EdtfDate, EdtfFailure, EdtfQualifier, EdtfSeason } from './value.ts';

type Reading<T> = { ok: true; value: T } | EdtfFailure;

const qualifiers: Readonly<Record<string, EdtfQualifier>> = {
  '': 'none',
  '?': 'uncertain',
  '~': 'approximate',
  '%': 'uncertain-and-approximate',
};

const calendarDate = /^(-?\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/;
const yearWithUnspecifiedDigits = /^(-?)(\d{3}X|\d{2}XX)$/;
const letterPrefixedYear = /^Y(-?)(\d+)$/;

const dateForms = 'Write a year as YYYY, a month as YYYY-MM, a day as YYYY-MM-DD';

/**
 * Reads one date or season without a slash: levels 0 and 1 of EDTF, "Date", "Seasons", "Qualification", "Unspecified
 * digit(s)", "Letter-prefixed calendar year", "Negative calendar year".
 *
 * The caller limits the length of `text`. Returns failures and throws nothing.
 */
export function readDate(text: string): Reading<EdtfDate | EdtfSeason> {
  const mark = /[?~%]$/.exec(text)?.[0] ?? '';
  const bare = mark === '' ? text : text.slice(0, -1);
  const qualifier = qualifiers[mark] ?? 'none';

  const letterPrefixed = letterPrefixedYear.exec(bare);
  if (letterPrefixed) return readLongYear(text, letterPrefixed[1] ?? '', letterPrefixed[2] ?? '', qualifier);

  const digits = yearWithUnspecifiedDigits.exec(bare);
  if (digits) return readYearRange(text, digits[1] === '-', digits[2] ?? '', qualifier);

  const parts = calendarDate.exec(bare);
  if (!parts) return failureOfForm(bare);
  const [, yearText = '', monthText, dayText] = parts;
  if (yearText === '-0000') return failure('There is no year -0000', `0000${bare.slice(5)}${mark}`);
  const year = Number(yearText);
  const date = yearAlone(text, year, qualifier);
  if (monthText === undefined) return { ok: true, value: date };

  if (monthText === 'XX') {
    if (dayText === undefined) return { ok: true, value: { ...date, unspecified: 'month' } };
    if (dayText === 'XX') return { ok: true, value: { ...date, unspecified: 'month-and-day' } };
    return failure('A known day in an unknown month is EDTF level 2', `${yearText}-XX-XX${mark}`);
  }
  const season = seasonNames[Number(monthText) - 21];
  if (season !== undefined && dayText === undefined) {
    return { ok: true, value: { kind: 'season', text, year, season, qualifier } };
  }
  if (dayText === 'XX' || dayText === undefined) {
    const wrong = checkMonth(yearText, monthText, mark);
    if (wrong) return wrong;
    const month = Number(monthText);
    return { ok: true, value: { ...date, month, unspecified: dayText === 'XX' ? 'day' : 'none' } };
  }
  const wrong = checkDay(yearText, monthText, dayText, mark);
  return wrong ?? { ok: true, value: { ...date, month: Number(monthText), day: Number(dayText) } };
}

function yearAlone(text: string, year: number, qualifier: EdtfQualifier): EdtfDate {
  return {
    kind: 'date',
    text,
    year,
    lastYear: year,
    month: null,
    day: null,
    unspecified: 'none',
    qualifier,
  };
}

function readLongYear(
  text: string,
  sign: string,
  digits: string,
  qualifier: EdtfQualifier,
): Reading<EdtfDate> {
  const significant = digits.replace(/^0+/, '');
  if (significant.length < 5) {
    const year = significant.padStart(4, '0');
    return failure(
      'The letter Y is for years of more than four digits',
      `${year === '0000' ? '' : sign}${year}`,
    );
  }
  if (significant !== digits) return failure('A year after Y has no leading zeros', `Y${sign}${significant}`);
  // 15 digits always fit a double exactly; 16 may not.
  if (digits.length > 15)
    return failure('The year has more than 15 digits', 'Write a year of at most 15 digits');
  return { ok: true, value: yearAlone(text, Number(sign + digits), qualifier) };
}

function readYearRange(
  text: string,
  isNegative: boolean,
  digits: string,
  qualifier: EdtfQualifier,
): Reading<EdtfDate> {
  const low = Number(digits.replaceAll('X', '0'));
  const high = Number(digits.replaceAll('X', '9'));
  return {
    ok: true,
    value: {
      ...yearAlone(text, isNegative ? -high : low, qualifier),
      // There is no year -0000, so -000X ends with -0001.
      lastYear: isNegative ? -Math.max(low, 1) : high,
      unspecified: 'year-digits',
    },
  };
}

function failureOfForm(text: string): EdtfFailure {
  if (/[[\]{}]/.test(text)) {
    return failure(
      'Sets of dates are EDTF level 2',
      'Write one date, or an interval such as 2020-04/2020-05',
    );
  }
  if (/^Y?-?\d+(?:E\d+)?(?:S\d+)?$/.test(text) && /[ES]/.test(text)) {
    return failure('Exponents and significant digits are EDTF level 2', 'Write the whole year: 1950, Y17000');
  }
  if (/^[-\d]*X[-\dX]*$/.test(text)) {
    return failure(
      'X stands in a place that is EDTF level 2 or no date at all',
      'Write X for the last one or two digits of a year (201X, 20XX), or XX for a month or a day at the end (2004-XX, 1985-04-XX, 1985-XX-XX)',
    );
  }
  if (/^Y-?\d+-/.test(text))
    return failure('A year with the letter Y has no month', 'Write the year alone: Y17000');
  return failure('This is not a date in EDTF', dateForms);
}
