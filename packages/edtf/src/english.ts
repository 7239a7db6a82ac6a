import { monthNames } from './calendar.ts';
import { grouped, two } from './digits.ts';
import type { DateWords } from './words.ts';

const year = (number: number) => {
  if (number > 9999) return `the year ${grouped(number)}`;
  if (number >= 1000) return String(number);
  return number >= 1 ? `AD ${number}` : `${grouped(1 - number)} BC`;
};

/** Dates in English: "8 May 2020", "around January 2022", "between 9 April and 7 May 2020". */
export const englishDates: DateWords = {
  months: monthNames,
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
  hedges: {
    none: '',
    uncertain: 'possibly ',
    approximate: 'around ',
    'uncertain-and-approximate': 'possibly around ',
  },
  year,
  years(first, last) {
    // "The 2000s" could be ten or a hundred years, so only other decades are named this way.
    const isNamedDecade = first >= 1000 && last - first === 9 && first % 100 !== 0;
    return isNamedDecade ? `the ${first}s` : `${year(first)} to ${year(last)}`;
  },
  winter(first) {
    const next = first + 1;
    if (first < 1000 || first > 9998) return `${year(first)} to ${year(next)}`;
    return `${first}–${next % 100 === 0 ? next : two(next % 100)}`;
  },
  unknown: {
    month: (date) => `${date}, month unknown`,
    day: (date) => `${date}, day unknown`,
    'month-and-day': (date) => `${date}, month and day unknown`,
  },
  atTime: (day, time) => `${day}, ${time}`,
  localTime: 'local time',
  at: (date, isDay) => (isDay ? 'on ' : 'in ') + date,
  startOf: (date) => `the start of ${date}`,
  endOf: (date) => `the end of ${date}`,
  between: (from, to) => `between ${from} and ${to}`,
  orLater: (when) => `${when} or later`,
  orEarlier: (when) => `${when} or earlier`,
  span: (from, to) => `from ${from} to ${to}`,
  onwards: (from) => `from ${from} onwards`,
  endUnknown: (from) => `from ${from}, end unknown`,
  until: (to) => `until ${to}`,
  startUnknown: (to) => `until ${to}, start unknown`,
};
