import { grouped } from './digits.ts';
import type { DateWords } from './words.ts';

const year = (number: number) =>
  number >= 1000 ? grouped(number) : number >= 1 ? `${number} للميلاد` : `${grouped(1 - number)} قبل الميلاد`;

/**
 * Dates in Arabic, with the Gregorian names of months and European digits: "8 مايو 2020", "نحو يناير 2022",
 * "بين 9 أبريل و7 مايو 2020".
 */
export const arabicDates: DateWords = {
  months: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  seasons: { spring: 'ربيع', summer: 'صيف', autumn: 'خريف', winter: 'شتاء' },
  hedges: {
    none: '',
    uncertain: 'ربما ',
    approximate: 'نحو ',
    'uncertain-and-approximate': 'ربما نحو ',
  },
  year,
  years: (first, last) => `الأعوام من ${year(first)} إلى ${year(last)}`,
  winter: (first) => `${year(first)}–${year(first + 1)}`,
  unknown: {
    month: (date) => `${date}، والشهر غير معروف`,
    day: (date) => `${date}، واليوم غير معروف`,
    'month-and-day': (date) => `${date}، والشهر واليوم غير معروفين`,
  },
  atTime: (day, time) => `${day}، الساعة ${time}`,
  localTime: 'بالتوقيت المحلي',
  at: (date) => `في ${date}`,
  startOf: (date) => `بداية ${date}`,
  endOf: (date) => `نهاية ${date}`,
  // The word for "and" is written as one with what follows it.
  between: (from, to) => `بين ${from} و${to}`,
  orLater: (when) => `${when} أو بعد ذلك`,
  orEarlier: (when) => `${when} أو قبل ذلك`,
  span: (from, to) => `من ${from} إلى ${to}`,
  onwards: (from) => `من ${from} فصاعدًا`,
  endUnknown: (from) => `من ${from}، والنهاية غير معروفة`,
  until: (to) => `حتى ${to}`,
  startUnknown: (to) => `حتى ${to}، والبداية غير معروفة`,
};
