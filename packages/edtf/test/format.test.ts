import { describe, expect, it } from 'vitest';
import { arabicDates, type Edtf, htmlDatetime, formatEdtf, formatEdtfIn, parseEdtf } from '@parallax/edtf';

function valueOf(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.problem}`);
  return result.value;
}

describe('a single date in words', () => {
  it.each([
    ['2020-05-08', '8 May 2020'],
    ['2022-01', 'January 2022'],
    ['2020', '2020'],
    ['2022-01~', 'around January 2022'],
    ['2020-04?', 'possibly April 2020'],
    ['2020%', 'possibly around 2020'],
    ['2022-01-04~', 'around 4 January 2022'],
    ['2021-21', 'spring 2021'],
    ['2021-22?', 'possibly summer 2021'],
    ['2020-24', 'winter 2020–21'],
    ['2008-24', 'winter 2008–09'],
    ['1999-24', 'winter 1999–2000'],
    ['0000-24', 'winter 1 BC to AD 1'],
    ['201X', 'the 2010s'],
    ['201X~', 'around the 2010s'],
    ['200X', '2000 to 2009'],
    ['20XX', '2000 to 2099'],
    ['001X', 'AD 10 to AD 19'],
    ['-004X', '50 BC to 41 BC'],
    ['2020-XX', '2020, month unknown'],
    ['2020-05-XX', 'May 2020, day unknown'],
    ['2020-05-XX~', 'around May 2020, day unknown'],
    ['2020-XX-XX', '2020, month and day unknown'],
    ['-0043', '44 BC'],
    ['-0043-03-15', '15 March 44 BC'],
    ['0000', '1 BC'],
    ['0044', 'AD 44'],
    ['Y17000', 'the year 17,000'],
    ['Y170000002', 'the year 170,000,002'],
    ['Y-170000002', '170,000,003 BC'],
    ['2020-05-08T10:30:00Z', '8 May 2020, 10:30 UTC'],
    ['2020-05-08T10:30:05+00:00', '8 May 2020, 10:30:05 UTC'],
    ['2020-05-08T09:05:00+04:30', '8 May 2020, 09:05 UTC+04:30'],
    ['2020-05-08T10:30:00-04', '8 May 2020, 10:30 UTC−04:00'],
    ['2020-05-08T10:30:00', '8 May 2020, 10:30 local time'],
  ])('says %s as "%s", however intervals are read', (text, words) => {
    expect(formatEdtf(valueOf(text))).toBe(words);
    expect(formatEdtf(valueOf(text), { as: 'span' })).toBe(words);
  });
});

describe('an interval in words', () => {
  it.each([
    ['2020-04-09/2020-05-07', 'between 9 April and 7 May 2020', 'from 9 April to 7 May 2020'],
    ['2020-05-09/2020-05-12', 'between 9 and 12 May 2020', 'from 9 to 12 May 2020'],
    ['2020-04/2020-05', 'between April and May 2020', 'from April to May 2020'],
    ['2019-06/2019-12', 'between June and December 2019', 'from June to December 2019'],
    ['2019-12/2020-05', 'between December 2019 and May 2020', 'from December 2019 to May 2020'],
    [
      '2024-12-30/2025-01-12',
      'between 30 December 2024 and 12 January 2025',
      'from 30 December 2024 to 12 January 2025',
    ],
    ['2019/2020', 'between 2019 and 2020', 'from 2019 to 2020'],
    ['2020-04-09/2020-05', 'between 9 April and May 2020', 'from 9 April to May 2020'],
    ['2019-21/2019-23', 'between spring and autumn 2019', 'from spring to autumn 2019'],
    ['2019-21/2019-24', 'between spring 2019 and winter 2019–20', 'from spring 2019 to winter 2019–20'],
    // An end that contains the other names its edge.
    ['2020/2020-05', 'between the start of 2020 and May 2020', 'from the start of 2020 to May 2020'],
    ['2020-05/2020', 'between May and the end of 2020', 'from May to the end of 2020'],
    ['2020-05-08/2020-05', 'between 8 May and the end of May 2020', 'from 8 May to the end of May 2020'],
    ['2020-05/2020-05-08', 'between the start of May and 8 May 2020', 'from the start of May to 8 May 2020'],
    // Two ends that are one.
    ['2020-05/2020-05', 'May 2020', 'May 2020'],
    // Marks.
    ['1984~/2004-06', 'between around 1984 and June 2004', 'from around 1984 to June 2004'],
    [
      '2019-06?/2019-08%',
      'between possibly June and possibly around August 2019',
      'from possibly June to possibly around August 2019',
    ],
    // Open and unknown ends.
    ['2019-06/..', 'in June 2019 or later', 'from June 2019 onwards'],
    ['2019-06/', 'in June 2019 or later', 'from June 2019, end unknown'],
    ['../2020-05', 'in May 2020 or earlier', 'until May 2020'],
    ['/2020-05', 'in May 2020 or earlier', 'until May 2020, start unknown'],
    ['2020-05-08/..', 'on 8 May 2020 or later', 'from 8 May 2020 onwards'],
    ['2020/..', 'in 2020 or later', 'from 2020 onwards'],
    ['2020-05-08?/..', 'possibly on 8 May 2020 or later', 'from possibly 8 May 2020 onwards'],
    ['../2020~', 'around 2020 or earlier', 'until around 2020'],
    ['2020%/', 'possibly around 2020 or later', 'from possibly around 2020, end unknown'],
    // Before our era.
    ['-0043-03-01/-0043-03-15', 'between 1 and 15 March 44 BC', 'from 1 to 15 March 44 BC'],
    ['-0043/0014', 'between 44 BC and AD 14', 'from 44 BC to AD 14'],
  ])('says %s as "%s" or "%s"', (text, momentWithin, span) => {
    expect(formatEdtf(valueOf(text))).toBe(momentWithin);
    expect(formatEdtf(valueOf(text), { as: 'moment-within' })).toBe(momentWithin);
    expect(formatEdtf(valueOf(text), { as: 'span' })).toBe(span);
  });
});

describe('a value for the datetime attribute', () => {
  it.each([
    ['2020-05-08', '2020-05-08'],
    ['2020-05', '2020-05'],
    ['2020', '2020'],
    ['0044', '0044'],
    ['2022-01~', '2022-01'],
    ['2020-04?', '2020-04'],
    ['2020-05-08T10:30:00Z', '2020-05-08'],
  ])('gives %s as %s', (text, datetime) => {
    expect(htmlDatetime(valueOf(text))).toBe(datetime);
  });

  it.each([
    '2019-06/2019-12',
    '2019-06/..',
    '/2020',
    '2021-21',
    '201X',
    '20XX',
    '2020-XX',
    '2020-05-XX',
    '2020-XX-XX',
    '0000',
    '-0043',
    'Y17000',
  ])('gives none for %s, which HTML cannot say', (text) => {
    expect(htmlDatetime(valueOf(text))).toBeUndefined();
  });
});

describe('a date in Arabic', () => {
  it.each([
    ['2020-05-08', '8 مايو 2020'],
    ['2022-01~', 'نحو يناير 2022'],
    ['2020-04?', 'ربما أبريل 2020'],
    ['2020%', 'ربما نحو 2020'],
    ['2021-21', 'ربيع 2021'],
    ['2020-24', 'شتاء 2020–2021'],
    ['201X', 'الأعوام من 2010 إلى 2019'],
    ['2020-05-XX', 'مايو 2020، واليوم غير معروف'],
    ['2020-XX-XX', '2020، والشهر واليوم غير معروفين'],
    ['-0043-03-15', '15 مارس 44 قبل الميلاد'],
    ['0044', '44 للميلاد'],
    ['2020-05-08T10:30:00Z', '8 مايو 2020، الساعة 10:30 UTC'],
    ['2020-05-08T10:30:00', '8 مايو 2020، الساعة 10:30 بالتوقيت المحلي'],
  ])('says %s as "%s", however intervals are read', (text, words) => {
    expect(formatEdtfIn(arabicDates, valueOf(text))).toBe(words);
    expect(formatEdtfIn(arabicDates, valueOf(text), { as: 'span' })).toBe(words);
  });

  // "And" is written as one with the word or number that follows it.
  it.each([
    ['2020-04-09/2020-05-07', 'بين 9 أبريل و7 مايو 2020', 'من 9 أبريل إلى 7 مايو 2020'],
    ['2020-05-09/2020-05-12', 'بين 9 و12 مايو 2020', 'من 9 إلى 12 مايو 2020'],
    ['2019-06/2019-12', 'بين يونيو وديسمبر 2019', 'من يونيو إلى ديسمبر 2019'],
    ['2020/2020-05', 'بين بداية 2020 ومايو 2020', 'من بداية 2020 إلى مايو 2020'],
    ['1984~/2004-06', 'بين نحو 1984 ويونيو 2004', 'من نحو 1984 إلى يونيو 2004'],
    ['2019-06/..', 'في يونيو 2019 أو بعد ذلك', 'من يونيو 2019 فصاعدًا'],
    ['2019-06/', 'في يونيو 2019 أو بعد ذلك', 'من يونيو 2019، والنهاية غير معروفة'],
    ['../2020-05-08', 'في 8 مايو 2020 أو قبل ذلك', 'حتى 8 مايو 2020'],
    ['/2020~', 'نحو 2020 أو قبل ذلك', 'حتى نحو 2020، والبداية غير معروفة'],
  ])('says the interval %s as "%s" or "%s"', (text, momentWithin, span) => {
    expect(formatEdtfIn(arabicDates, valueOf(text))).toBe(momentWithin);
    expect(formatEdtfIn(arabicDates, valueOf(text), { as: 'span' })).toBe(span);
  });
});
