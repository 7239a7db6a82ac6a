import { describe, expect, it } from 'vitest';
import { findDates } from '../src/dates/find-dates.ts';
import { readDateLine } from '../src/dates/date-line.ts';
import { gregorianFromJalali } from '../src/dates/jalali.ts';
import { parseEdtf } from '@parallax/edtf';

const datesOf = (text: string, language?: string): string[] =>
  findDates(text, language).map(({ edtf }) => edtf);

describe('a date in a text', () => {
  it.each([
    ['an English day', 'Friday, May 08, 2020', '2020-05-08'],
    ['a British day', '8 May 2020', '2020-05-08'],
    ['an ordinal', 'May 8th, 2020', '2020-05-08'],
    ['a shortened month', 'Sept. 3, 2019', '2019-09-03'],
    ['a day in a mail header', 'Fri, 8 May 2020 10:11:12 +0300', '2020-05-08'],
    ['a day joined by hyphens', '08-May-2020', '2020-05-08'],
    ['a month', 'in May 2020', '2020-05'],
    ['a French day', 'le 1er mai 2020', '2020-05-01'],
    ['a French month with an accent', '3 août 2020', '2020-08-03'],
    ['a German day', 'am 8. Mai 2020', '2020-05-08'],
    ['a German month with an umlaut', '8. März 2020', '2020-03-08'],
    ['a Spanish day', '8 de mayo de 2020', '2020-05-08'],
    ['an Arabic day of Egypt', '8 مايو 2020', '2020-05-08'],
    ['an Arabic day of Iraq with Arabic digits', '٨ أيار ٢٠٢٠', '2020-05-08'],
    ['an Arabic day with both names', '8 مايو/أيار 2020', '2020-05-08'],
    ['an Arabic month of two words', '8 كانون الثاني 2020', '2020-01-08'],
    ['a Persian day of the Gregorian year', '۸ ژانویه ۲۰۲۰', '2020-01-08'],
    ['a Persian day of the Iranian year', '۱۸ اردیبهشت ۱۳۹۹', '2020-05-07'],
    ['a Chinese day', '2020年5月8日', '2020-05-08'],
    ['an ISO day', '2020-05-08', '2020-05-08'],
    ['an ISO time', '2020-05-08T10:11:12.5+0300', '2020-05-08T10:11:12+03:00'],
    ['a year first with slashes', '2020/5/8', '2020-05-08'],
    ['numbers that can mean one day only', '13/05/2020', '2020-05-13'],
    ['the American order where it alone is possible', '05/13/2020', '2020-05-13'],
    ['the same number twice', '05/05/2020', '2020-05-05'],
  ])('is read from %s', (_, text, edtf) => {
    expect(datesOf(text)).toEqual([edtf]);
    expect(parseEdtf(edtf).ok).toBe(true);
  });

  it.each([
    ['numbers that may mean two days', '08/05/2020'],
    ['a day without a year', 'on 8 May'],
    ['a year of two digits', '8 May 20'],
    ['a day that does not exist', '31 April 2020'],
    ['a leap day of a common year', '29 February 2019'],
    ['a bare year', 'in 2018'],
    ['a month of the lunar year', '15 رمضان 1441'],
    ['a verb', 'they may be 2020 or more'],
    ['a part of a longer number', '12020-05-081'],
    ['a relative date', 'last June'],
  ])('is not made of %s', (_, text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it('is read day first from points in German alone', () => {
    expect(datesOf('08.05.2020', 'de')).toEqual(['2020-05-08']);
    expect(datesOf('08.05.2020', 'en')).toEqual([]);
  });

  it('is of the Iranian year in Persian alone, where numbers are all there is', () => {
    expect(datesOf('۱۳۹۹/۰۲/۱۸', 'fa')).toEqual(['2020-05-07']);
    expect(datesOf('1399/02/18', 'en')).toEqual([]);
  });

  it('comes with its words and where they stand, in the order of the text', () => {
    expect(findDates('From ٣ مايو ٢٠٢٠ to May 8, 2020.')).toEqual([
      { edtf: '2020-05-03', text: '٣ مايو ٢٠٢٠', index: 5 },
      { edtf: '2020-05-08', text: 'May 8, 2020', index: 20 },
    ]);
  });
});

describe('the Iranian solar calendar', () => {
  it('agrees with the calendar of the runtime on every day from 1300 to 1450', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      dateStyle: 'short',
    });
    let days = 0;
    for (let year = 1300; year <= 1450; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= 31; day += 1) {
          const found = gregorianFromJalali(year, month, day);
          if (found === undefined) continue;
          days += 1;
          const said = format.format(new Date(Date.UTC(found.year, found.month - 1, found.day)));
          if (!said.startsWith(`${month}/${day}/${year}`)) expect(said).toBe(`${month}/${day}/${year}`);
        }
      }
    }
    expect(days).toBe(55_152);
  });

  it('has no thirtieth day in the last month but in leap years, and no year out of its span', () => {
    expect(gregorianFromJalali(1399, 12, 30)).toEqual({ year: 2021, month: 3, day: 20 });
    expect(gregorianFromJalali(1398, 12, 30)).toBeUndefined();
    expect(gregorianFromJalali(1209, 1, 1)).toBeUndefined();
    expect(gregorianFromJalali(1399, 13, 1)).toBeUndefined();
  });
});

describe('a line that dates an article', () => {
  it.each([
    ['Friday, May 08, 2020', '2020-05-08', undefined, ''],
    ['Published: 8 May 2020 10:30 GMT', '2020-05-08', undefined, ''],
    ['Last updated on 2020-05-08', undefined, '2020-05-08', ''],
    ['Published 8 May 2020 | Updated 9 May 2020', '2020-05-08', '2020-05-09', ''],
    ['By Jane Doe | May 8, 2020', '2020-05-08', undefined, 'By Jane Doe'],
    ['تاريخ النشر: ٨ مايو ٢٠٢٠', '2020-05-08', undefined, ''],
    ['Publié le 8 mai 2020 à 10h30', '2020-05-08', undefined, ''],
    ['Veröffentlicht am 8. Mai 2020', '2020-05-08', undefined, ''],
  ])('is %j', (line, published, modified, rest) => {
    expect(readDateLine(line)).toEqual({ published, modified, rest });
  });

  it.each([
    'The bridge was closed on 3 January 2020 after the flood.',
    'From 3 January 2020 to 8 May 2020',
    'No date at all',
    `May 8, 2020 ${'and more words '.repeat(20)}`,
  ])('is not %j', (line) => {
    expect(readDateLine(line)).toBeUndefined();
  });
});
