import { describe, expect, it } from 'vitest';
import { findDates } from '../src/dates/find-dates.ts';
import { readDateLine } from '../src/dates/date-line.ts';
import { gregorianFromHijri, gregorianFromJalali } from '../src/dates/hijri.ts';
import { parseEdtf } from '@parallax/edtf';
import { detectLanguage } from '../src/language.ts';

const datesOf = (text: string, language?: string): string[] =>
  findDates(text, { language }).map(({ edtf }) => edtf);

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
    ['a day without a year', 'on 8 May'],
    ['a year of two digits within a sentence', '8 May 20 people met'],
    ['the version of a program', 'Version 2.10.12 is out'],
    ['a day that does not exist', '31 April 2020'],
    ['a leap day of a common year', '29 February 2019'],
    ['a bare year', 'in 2018'],
    ['a month of the lunar year without a day', 'رمضان 1441'],
    ['a verb', 'they may be 2020 or more'],
    ['a part of a longer number', '12020-05-081'],
    ['a relative date', 'last June'],
  ])('is not made of %s', (_, text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it.each([
    ['its language', '03/04/2024', { language: 'en-GB' }, '2024-04-03'],
    ['its language in America', '03/04/2024', { language: 'en-US' }, '2024-03-04'],
    ['Arabic, with marks of direction', '٠٣\u200f/٠٤\u200f/٢٠٢٤', { language: 'ar' }, '2024-04-03'],
    ['German, with a year of two digits', '03.04.24', { language: 'de' }, '2024-04-03'],
    [
      'the order of the page, against its language',
      '03/04/2024',
      { language: 'ar', order: 'month-first' },
      '2024-03-04',
    ],
    ['a weekday before it', 'Wednesday, 03/04/2024', { language: 'en' }, '2024-04-03'],
    ['a weekday after it, in Turkish', '03/04/2024 Çarşamba', {}, '2024-04-03'],
    ['the year first in Chinese', '24/03/04', { language: 'zh' }, '2024-03-04'],
  ] as const)('is settled, where numbers mean two days, by %s', (_, text, context, edtf) => {
    expect(findDates(text, context).map((date) => [date.edtf, date.either])).toEqual([[edtf, undefined]]);
  });

  it('is both days where numbers mean two and nothing settles which', () => {
    for (const text of ['03/04/2024', '03/04/24', '3-4-2024']) {
      const [date] = findDates(text, { language: 'en' });
      expect(date, text).toMatchObject({
        edtf: '2024-03-04/2024-04-03',
        either: ['2024-03-04', '2024-04-03'],
      });
    }
  });

  it.each([
    ["8 May '20", '2020-05-08'],
    ['8 May 98', '1998-05-08'],
    ['8 мая 20, 10:15', '2020-05-08'],
  ])('has a year of two digits at the end of a line or before a clock: %s', (text, edtf) => {
    expect(datesOf(text)).toEqual([edtf]);
  });

  it.each([
    ['15 رمضان 1441 هـ', undefined, '2020-05-08'],
    ['١٥ رمضان ١٤٤١', undefined, '2020-05-08'],
    ['15 Ramazan 1441', 'tr', '2020-05-08'],
    ['15 Ramadan 1441 AH', 'en', '2020-05-08'],
    ['1441/09/15', 'ar', '2020-05-08'],
    ['۱۵ رمضان ۱۴۴۱ هجری قمری', 'fa', '2020-05-08'],
  ])('is converted from the lunar calendar, and says so: %s', (text, language, edtf) => {
    expect(findDates(text, { language })).toMatchObject([{ edtf, isLunar: true }]);
  });

  it.each([
    ['۱۹ ثور ۱۳۹۹', 'fa-AF'],
    ['١٩ ثور ١٣٩٩', 'fa'],
    ['1399/02/19', 'fa'],
    ['۱۹/۰۲/۱۳۹۹', 'fa'],
    ['99/02/19', 'fa'],
    ['1399/02/19 هجری شمسی', 'ar'],
    ['۱۳۹۹ اردیبهشت ۱۹', undefined],
  ])('is converted from the solar calendar of Iran and Afghanistan: %s', (text, language) => {
    expect(datesOf(text, language)).toEqual(['2020-05-08']);
  });

  it.each([
    'الجمعة 15 رمضان 1441 هـ الموافق 8 مايو 2020 م',
    '14 رمضان 1441 / 8 أيار 2020',
    'جمعه ۱۹ اردیبهشت ۱۳۹۹ - ۸ می ۲۰۲۰',
    '8 مايو 2020م (15 رمضان 1441هـ)',
  ])('is one with the same day in another calendar beside it: %s', (text) => {
    expect(findDates(text).map(({ edtf, isLunar }) => [edtf, isLunar])).toEqual([['2020-05-08', undefined]]);
  });

  it.each([
    ['Chinese numerals', '二〇二〇年十二月二十八日', '2020-12-28'],
    ['the years of the Republic of China', '民國109年5月8日', '2020-05-08'],
    ['a Hebrew day with its prefixes', 'ה-8 במאי 2020', '2020-05-08'],
    ['Turkish in capitals', '8 KASIM 2020', '2020-11-08'],
    ['Turkish in capitals with a dot', '8 NİSAN 2020', '2020-04-08'],
    ['a Russian ordinal', '8-го мая 2020 года', '2020-05-08'],
    ['a month that touches the day', '8.Mai 2020', '2020-05-08'],
    ['a year first', '2020 May 8', '2020-05-08'],
    ['Devanagari digits', '१५/०८/२०२०', '2020-08-15'],
    ['two Arabic names', '8 أيار (مايو) 2020', '2020-05-08'],
  ])('is read from %s', (_, text, edtf) => {
    expect(datesOf(text)).toEqual([edtf]);
  });

  // An independent list of names and orders: that of the Unicode Common Locale Data Repository.
  it('is read as CLDR writes every month of the languages, in all calendars that they use', () => {
    const languages =
      'en en-GB ar ar-IQ ar-DZ ar-MA ar-MR ar-SA fa fa-AF ckb ku he tr ru fr fr-CA de de-AT es it pt zh zh-Hant';
    const missed: string[] = [];
    for (const language of languages.split(' ')) {
      for (const calendar of [
        '',
        '-u-ca-gregory',
        ...(/^(?:ar|tr|fa$)/.test(language) ? ['-u-ca-islamic-umalqura'] : []),
      ]) {
        for (const dateStyle of ['full', 'long'] as const) {
          const format = new Intl.DateTimeFormat(language + calendar, { dateStyle, timeZone: 'UTC' });
          for (let month = 0; month < 12; month += 1) {
            const day = new Date(Date.UTC(2024, month, 9));
            const text = format.format(day);
            if (datesOf(text, language).join() !== day.toISOString().slice(0, 10)) missed.push(text);
          }
        }
      }
    }
    expect(missed).toEqual([]);
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

describe('the lunar Hijri calendar', () => {
  it('has every day of its tables once and no thirtieth of a short month', () => {
    expect(gregorianFromHijri(1441, 9, 15)).toEqual({ year: 2020, month: 5, day: 8 });
    expect(gregorianFromHijri(1441, 9, 30)).toEqual({ year: 2020, month: 5, day: 23 });
    expect(gregorianFromHijri(1441, 8, 30)).toEqual({ year: 2020, month: 4, day: 23 });
    expect(gregorianFromHijri(1441, 10, 30)).toBeUndefined();
    expect(gregorianFromHijri(1299, 1, 1)).toBeUndefined();
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
    ['Fr., 08.05.2020, 10:15 Uhr', '2020-05-08', undefined, ''],
    ['Stand: 8. Mai 2020 10:15 Uhr', undefined, '2020-05-08', ''],
    ['Publicado el viernes 8 de mayo de 2020 a las 10:15 h', '2020-05-08', undefined, ''],
    ['Yayınlanma: 8 Mayıs 2020 10:15 - Güncelleme: 9 Mayıs 2020 11:20', '2020-05-08', '2020-05-09', ''],
    ['8 Mayıs 2020 Cuma günü güncellendi', undefined, '2020-05-08', ''],
    ['פורסם: יום שישי, 8 במאי 2020 | עודכן: 9 במאי 2020', '2020-05-08', '2020-05-09', ''],
    ['8 мая 2020, пт, 10:15 МСК. Обновлено 9 мая 2020 г.', '2020-05-08', '2020-05-09', ''],
    ['کد خبر: 12345 تاریخ انتشار: جمعه ۱۹ اردیبهشت ۱۳۹۹ - ۱۰:۱۵', '2020-05-08', undefined, 'کد خبر: 12345'],
    ['نشر في: الجمعة 08 مايو 2020 - 10:15 ص | آخر تحديث: السبت 09 مايو 2020', '2020-05-08', '2020-05-09', ''],
    ['8 أيار 2020 الساعة 10:15 صباحاً بتوقيت بغداد', '2020-05-08', undefined, ''],
    ['发布时间：2020年5月8日 星期五 10:15 来源：港口报', '2020-05-08', undefined, '来源：港口报'],
    ['2020-05-08 10:15 更新', undefined, '2020-05-08T10:15:00', ''],
  ])('is %j', (line, published, modified, rest) => {
    const read = readDateLine(line, { language: detectLanguage(line) });
    expect([read?.published?.edtf, read?.modified?.edtf, read?.rest]).toEqual([published, modified, rest]);
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
