import { describe, expect, it } from 'vitest';
import { type Edtf, longestEdtf, parseEdtf } from '@parallax/edtf';

/** Examples of the Library of Congress specification, levels 0 and 1, section by section. */
const specification: Record<string, { kind: Edtf['kind']; texts: string[] }> = {
  'level 0, date': { kind: 'date', texts: ['1985-04-12', '1985-04', '1985'] },
  'level 0, date and time': {
    kind: 'datetime',
    texts: [
      '1985-04-12T23:20:30',
      '1985-04-12T23:20:30Z',
      '1985-04-12T23:20:30-04',
      '1985-04-12T23:20:30+04:30',
    ],
  },
  'level 0, time interval': {
    kind: 'interval',
    texts: [
      '1964/2008',
      '2004-06/2006-08',
      '2004-02-01/2005-02-08',
      '2004-02-01/2005-02',
      '2004-02-01/2005',
      '2005/2006-02',
    ],
  },
  'level 1, letter-prefixed calendar year': { kind: 'date', texts: ['Y170000002', 'Y-170000002'] },
  'level 1, seasons': { kind: 'season', texts: ['2001-21', '2001-22', '2001-23', '2001-24'] },
  'level 1, qualification of a date': { kind: 'date', texts: ['1984?', '2004-06~', '2004-06-11%'] },
  'level 1, unspecified digits from the right': {
    kind: 'date',
    texts: ['201X', '20XX', '2004-XX', '1985-04-XX', '1985-XX-XX'],
  },
  'level 1, extended interval, open end or start': {
    kind: 'interval',
    texts: ['1985-04-12/..', '1985-04/..', '1985/..', '../1985-04-12', '../1985-04', '../1985'],
  },
  'level 1, extended interval, unknown end or start': {
    kind: 'interval',
    texts: ['1985-04-12/', '1985-04/', '1985/', '/1985-04-12', '/1985-04', '/1985'],
  },
  'level 1, qualified ends of an interval': {
    kind: 'interval',
    texts: [
      '1984~/2004-06',
      '1984/2004-06~',
      '1984~/2004~',
      '1984?/2004%',
      '1984-06?/2004-08?',
      '1984-06-02?/2004-08-08~',
      '1984-06-02?/',
    ],
  },
  'level 1, negative calendar year': { kind: 'date', texts: ['-1985'] },
};

function valueOf(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.problem}`);
  return result.value;
}

describe('the examples of the specification', () => {
  for (const [section, { kind, texts }] of Object.entries(specification)) {
    it.each(texts)(`reads %s (${section})`, (text) => {
      expect(parseEdtf(text)).toMatchObject({ ok: true, value: { kind, text } });
    });
  }
});

describe('what a date holds', () => {
  it('gives a day its year, month and day', () => {
    expect(valueOf('2020-05-08')).toEqual({
      kind: 'date',
      text: '2020-05-08',
      year: 2020,
      lastYear: 2020,
      month: 5,
      day: 8,
      unspecified: 'none',
      qualifier: 'none',
    });
  });

  it('keeps how sure the writer is', () => {
    expect(valueOf('2020-04?')).toMatchObject({ qualifier: 'uncertain' });
    expect(valueOf('2022-01~')).toMatchObject({ qualifier: 'approximate' });
    expect(valueOf('2022%')).toMatchObject({ qualifier: 'uncertain-and-approximate' });
  });

  it('gives the first and last year of unspecified digits', () => {
    expect(valueOf('201X')).toMatchObject({ year: 2010, lastYear: 2019, unspecified: 'year-digits' });
    expect(valueOf('20XX')).toMatchObject({ year: 2000, lastYear: 2099 });
    expect(valueOf('-004X')).toMatchObject({ year: -49, lastYear: -40 });
    expect(valueOf('-000X')).toMatchObject({ year: -9, lastYear: -1 });
  });

  it('tells an unspecified month from one that is not written', () => {
    expect(valueOf('2004-XX')).toMatchObject({ month: null, day: null, unspecified: 'month' });
    expect(valueOf('2004-07-XX')).toMatchObject({ month: 7, day: null, unspecified: 'day' });
    expect(valueOf('2004-XX-XX')).toMatchObject({ month: null, unspecified: 'month-and-day' });
    expect(valueOf('2004')).toMatchObject({ month: null, unspecified: 'none' });
  });

  it('reads negative and long years as numbers', () => {
    expect(valueOf('-0043')).toMatchObject({ year: -43 });
    expect(valueOf('Y-170000002')).toMatchObject({ year: -170000002 });
    expect(valueOf('-0043-03-15')).toMatchObject({ year: -43, month: 3, day: 15 });
  });

  it('reads a season and its mark', () => {
    expect(valueOf('2021-21')).toMatchObject({ year: 2021, season: 'spring', qualifier: 'none' });
    expect(valueOf('2021-24~')).toMatchObject({ season: 'winter', qualifier: 'approximate' });
  });

  it('gives a time its zone in minutes east of UTC, or none', () => {
    expect(valueOf('2020-05-08T10:30:15Z')).toMatchObject({
      hour: 10,
      minute: 30,
      second: 15,
      offsetMinutes: 0,
    });
    expect(valueOf('2020-05-08T10:30:00+04:30')).toMatchObject({ offsetMinutes: 270 });
    expect(valueOf('2020-05-08T10:30:00-04')).toMatchObject({ offsetMinutes: -240 });
    expect(valueOf('2020-05-08T10:30:00')).toMatchObject({ offsetMinutes: null });
  });

  it('tells an open end from an unknown one', () => {
    expect(valueOf('2019-06/..')).toMatchObject({ start: { text: '2019-06' }, end: { kind: 'open' } });
    expect(valueOf('2019-06/')).toMatchObject({ end: { kind: 'unknown' } });
    expect(valueOf('/2020')).toMatchObject({ start: { kind: 'unknown' }, end: { text: '2020' } });
  });

  it('takes seasons, long years and ends of unlike precision in an interval', () => {
    for (const text of [
      '2019-21/2019-23',
      '2019-21/2020',
      'Y-17000/2020',
      '2020-05-08/2020-05',
      '2020/2020',
    ]) {
      expect(parseEdtf(text)).toMatchObject({ ok: true, value: { kind: 'interval' } });
    }
  });
});

describe('days of the calendar', () => {
  it('agrees with the calendar on every day from 00 to 32 of the months of 2019 to 2021', () => {
    for (let year = 2019; year <= 2021; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const result = parseEdtf(text);
          expect(result.ok, text).toBe(day >= 1 && day <= length);
          if (!result.ok) expect(parseEdtf(result.hint).ok, `${text}: ${result.hint}`).toBe(true);
        }
      }
    }
  });

  it('knows the leap years of the Gregorian calendar', () => {
    for (const year of ['2000', '2020', '1600', '0000', '-0004'])
      expect(parseEdtf(`${year}-02-29`).ok).toBe(true);
    for (const year of ['1900', '2100', '2019', '-0001']) expect(parseEdtf(`${year}-02-29`).ok).toBe(false);
  });
});

describe('what is refused, and what the hint says', () => {
  const monthHint = 'Write a month as 01 to 12';
  const formHint = 'Write a year as YYYY, a month as YYYY-MM, a day as YYYY-MM-DD';
  const digitsHint: unknown = expect.stringContaining(
    'Write X for the last one or two digits of a year (201X, 20XX)',
  );
  const setsHint = 'Write one date, or an interval such as 2020-04/2020-05';
  const endHint = 'Give at least one end, as in 2020-05/.. or ../2020-05';

  it.each([
    // Days, months and times that don't exist.
    ['2019-02-30', '2019-02-28'],
    ['2019-02-29', '2019-02-28'],
    ['2020-04-31~', '2020-04-30~'],
    ['2019-02-00', '2019-02'],
    ['2020-00', '2020'],
    ['2020-13', monthHint],
    ['2020-13-05', '2020-05-13'],
    ['2020-50-50', 'Write a day as YYYY-MM-DD, with a month from 01 to 12'],
    ['2020-21-05', '2020-05-21'],
    ['-0000', '0000'],
    ['2020-05-08T25:00:00Z', 'Write the hour as 00 to 23'],
    ['2020-05-08T24:00:00Z', 'Write midnight as 00:00:00 of the next day'],
    ['2020-05-08T10:60:00Z', 'Write the minute as 00 to 59'],
    ['2020-05-08T10:30:60Z', 'Write the second as 00 to 59'],
    ['2020-05-08T10:30:00+15:00', 'Write an offset from -12:00 to +14:00'],
    ['2020-05-08T10:30:00+03:60', "Write the offset's minutes as 00 to 59"],
    ['2020-05-08T10:30:00-00:00', '2020-05-08T10:30:00Z'],
    ['2020-02-30T10:30:00Z', '2020-02-29T10:30:00Z'],
    ['2020-05-08T10:30:00Z?', 'Leave the mark out, or leave the time out'],
    // Intervals.
    ['2020/2019', '2019/2020'],
    ['2020-05-08/2020-05-07', '2020-05-07/2020-05-08'],
    ['Y18000/Y17000', 'Y17000/Y18000'],
    ['2019-02-01/2019-02-30', '2019-02-01/2019-02-28'],
    ['2020-02-30/..', '2020-02-29/..'],
    ['2019-02-30/2019-04-31', '2019-02-28/2019-04-30'],
    ['2020-06/2020-02-30', '2020-02-29'],
    ['2020-05-08T10:30:00Z/2020-05-09', '2020-05-08/2020-05-09'],
    ['../..', endHint],
    ['/', endHint],
    ['../', endHint],
    ['/..', endHint],
    ['2020/2021/2022', 'Write an interval as START/END, such as 2020-04/2020-05'],
    ['2020-05-08/P1M', formHint],
    // Level 2.
    ['[1667,1668]', setsHint],
    ['{1960,1961-12}', setsHint],
    ['Y17E7', 'Write the whole year: 1950, Y17000'],
    ['1950S2', 'Write the whole year: 1950, Y17000'],
    ['2001-34', expect.stringContaining('a season as 21 (spring)')],
    ['156X-12-25', digitsHint],
    ['XXXX-12-XX', digitsHint],
    ['1XXX', digitsHint],
    ['1984-1X', digitsHint],
    ['2004-XX-11', '2004-XX-XX'],
    ['2004-06?-11', '2004-06-11?'],
    ['2004-06-~11', '2004-06-11~'],
    ['?2004-06', '2004-06?'],
    ['2004?~', '2004%'],
    ['2004-06-XX/2004-07-03', '2004-06/2004-07-03'],
    ['201X/2020', 'Write the year with all four digits'],
    // Years of other lengths.
    ['Y2020', '2020'],
    ['Y-0043', '-0043'],
    ['Y017000', 'Y17000'],
    ['Y17000-05', 'Write the year alone: Y17000'],
    ['Y1234567890123456', 'Write a year of at most 15 digits'],
    ['12000', 'Y12000'],
    ['-12000', 'Y-12000'],
    ['985', '0985'],
    ['+2020', '2020'],
    // Common typing errors.
    ['2020/05/08', '2020-05-08'],
    ['2020.05.08', '2020-05-08'],
    ['2020/05', '2020-05'],
    ['2020/21', '2020-21 or 2020/2021'],
    ['2020-05-08/10', '2020-05-08/2020-05-10'],
    ['08.05.2020', '2020-05-08'],
    ['30.02.2019', '2019-02-28'],
    ['13/08/2020', '2020-08-13'],
    ['05/08/2020', '2020-08-05 or 2020-05-08'],
    ['05/2020', '2020-05'],
    ['2020-5-8', '2020-05-08'],
    ['2020-5-8?', '2020-05-08?'],
    ['2020-5', '2020-05'],
    ['20200508', '2020-05-08'],
    ['202005', '2020-05'],
    ['May 2020', '2020-05'],
    ['8 May 2020', '2020-05-08'],
    ['May 8th, 2020', '2020-05-08'],
    ['Sept. 2020', '2020-09'],
    ['3 Jan. 2020', '2020-01-03'],
    ['spring 2020', '2020-21'],
    ['circa 2020', '2020~'],
    ['2010s', '201X'],
    ['44 BC', '-0043'],
    ['1 BC', '0000'],
    ['2020-05-08 to 2020-06-01', '2020-05-08/2020-06-01'],
    ['2020-05-08 - 2020-06-01', '2020-05-08/2020-06-01'],
    ['from May 2020 to June 2020', '2020-05/2020-06'],
    ['2019-2020', '2019/2020'],
    ['2020 / 2021', '2020/2021'],
    ['2020-5-8/2020-6-1', '2020-05-08/2020-06-01'],
    ['2020-05-08T10:30Z', '2020-05-08T10:30:00Z'],
    ['2020-05-08 10:30', '2020-05-08T10:30:00'],
    ['2020-05-08T10:30:00.123Z', '2020-05-08T10:30:00Z'],
    ['2020-05-08T10:30:00+0300', '2020-05-08T10:30:00+03:00'],
    ['2020-05-08/open', '2020-05-08/..'],
    ['unknown/2020', '/2020'],
    ['199u', '199X'],
    ['y17000', 'Y17000'],
    // White space and characters outside ASCII.
    ['', formHint],
    [' ', formHint],
    ['2020-05-08 ', '2020-05-08'],
    ['\t2020', '2020'],
    ['2020-05-08\n', '2020-05-08'],
    [' May 2020', '2020-05'],
    ['٢٠٢٠-٠٥-٠٨', '2020-05-08'],
    ['۲۰۲۰', '2020'],
    ['２０２０', '2020'],
    ['2020–05–08', '2020-05-08'],
    ['2020-05-08 – 2020-06-01', '2020-05-08/2020-06-01'],
    ['−0043', '-0043'],
    // Nothing to go by.
    ['hello', formHint],
    ['Mayor 2020', formHint],
    ['2020-W19', formHint],
    ['2020-129', formHint],
  ])('refuses %j', (text, hint) => {
    const result = parseEdtf(text);
    if (result.ok) throw new Error('It was taken for a date.');
    expect(result.hint).toEqual(hint);
    expect(result.problem).not.toBe('');
  });

  it('says in plain words what is wrong', () => {
    expect(parseEdtf('2019-02-30')).toMatchObject({ problem: 'February 2019 has 28 days, not 30' });
    expect(parseEdtf('2020/2019')).toMatchObject({
      problem: 'The interval ends (2019) before it starts (2020)',
    });
    expect(parseEdtf('2020/2021-02-30')).toMatchObject({
      problem: 'End of the interval: February 2021 has 28 days, not 30',
    });
    expect(parseEdtf('30.02.2019')).toMatchObject({
      problem: 'A date starts with the year, and February 2019 has 28 days, not 30',
    });
  });
});

describe('safety on any string', () => {
  it('refuses anything longer than 64 characters without looking at it', () => {
    const long = { ok: false, problem: `The date is longer than ${longestEdtf} characters` };
    expect(parseEdtf('1'.repeat(65))).toMatchObject(long);
    for (const piece of ['2', '-', ' ', 'X', '?', '/', '2020-05-08 to ', '٢', '\ud800']) {
      expect(parseEdtf(piece.repeat(100_000))).toMatchObject(long);
    }
  });

  it('never throws, and never hints at a text that looks like a date but is not', () => {
    const alphabet = [
      '0',
      '1',
      '2',
      '3',
      '5',
      '9',
      '20',
      '2020',
      '-',
      '-',
      '/',
      '.',
      'X',
      'Y',
      'T',
      'Z',
      ':',
      '?',
      '~',
    ];
    alphabet.push(
      '%',
      ' ',
      ' to ',
      'May',
      'open',
      'c. ',
      'BC',
      '[',
      '+',
      '٢',
      '–',
      '\ud83d',
      '\u0000',
      'e',
      '\n',
    );
    let seed = 1;
    // A fixed linear congruential generator: the same 50,000 strings on every run.
    const next = (limit: number): number => {
      seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
      return Math.floor((seed / 4_294_967_296) * limit);
    };
    for (let round = 0; round < 50_000; round += 1) {
      const text = Array.from({ length: next(12) }, () => alphabet[next(alphabet.length)]).join('');
      const result = parseEdtf(text);
      if (result.ok) {
        expect(result.value.text).toBe(text);
      } else if (/^[-\d.XYTZ:?~%/+]+$/.test(result.hint)) {
        expect(parseEdtf(result.hint).ok, `${JSON.stringify(text)} hints ${result.hint}`).toBe(true);
      }
    }
  });

  it('is quick on the longest texts it looks at', () => {
    for (const piece of [
      '1',
      '-',
      ' to ',
      'a to ',
      '?',
      '2?',
      'X-',
      '/',
      'May ',
      '1 ',
      'c',
      '.',
      '2020/',
      ' - ',
    ]) {
      for (const end of ['', '!', '2020']) {
        const text = piece.repeat(64).slice(0, longestEdtf - end.length) + end;
        expect(parseEdtf(text).ok).toBe(false);
      }
    }
  });
});
