import { describe, expect, it } from 'vitest';
import { type Edtf, boundsOf, compareEdtf, parseEdtf, yearsOf } from '@parallax/edtf';

function valueOf(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.problem}`);
  return result.value;
}

describe('the first and last day a value may mean', () => {
  it.each([
    ['2020-05-08', '2020-05-08', '2020-05-08'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020', '2020-01-01', '2020-12-31'],
    ['0044', '0044-01-01', '0044-12-31'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['9999', '9999-01-01', '9999-12-31'],
    // Marks don't widen.
    ['2022-01~', '2022-01-01', '2022-01-31'],
    ['2020-04-09?', '2020-04-09', '2020-04-09'],
    ['2020%', '2020-01-01', '2020-12-31'],
    // Unspecified digits do.
    ['201X', '2010-01-01', '2019-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2004-XX', '2004-01-01', '2004-12-31'],
    ['2019-02-XX', '2019-02-01', '2019-02-28'],
    ['1985-XX-XX', '1985-01-01', '1985-12-31'],
    // Seasons.
    ['2021-21', '2021-03-01', '2021-05-31'],
    ['2021-22', '2021-06-01', '2021-08-31'],
    ['2021-23', '2021-09-01', '2021-11-30'],
    ['2019-24', '2019-12-01', '2020-02-29'],
    ['2021-24', '2021-12-01', '2022-02-28'],
    // The day of a date-time is the one it writes, whatever its zone.
    ['2020-05-08T23:30:00-04', '2020-05-08', '2020-05-08'],
    // Intervals.
    ['2019-06/2019-12', '2019-06-01', '2019-12-31'],
    ['2020-04-09/2020-05-07', '2020-04-09', '2020-05-07'],
    ['2019-21/2019-24', '2019-03-01', '2020-02-29'],
    ['1984~/2004-06?', '1984-01-01', '2004-06-30'],
    ['2019-06/..', '2019-06-01', '9999-12-31'],
    ['2019-06/', '2019-06-01', '9999-12-31'],
    ['../2020-05', '0000-01-01', '2020-05-31'],
    ['/2020-05', '0000-01-01', '2020-05-31'],
    // Outside 0000 to 9999.
    ['-0043', '0000-01-01', '0000-01-01'],
    ['-0001-24', '0000-01-01', '0000-02-29'],
    ['Y17000', '9999-12-31', '9999-12-31'],
    ['9999-24', '9999-12-01', '9999-12-31'],
    ['-0043/2020', '0000-01-01', '2020-12-31'],
  ])('takes %s to run from %s to %s', (text, earliest, latest) => {
    expect(boundsOf(valueOf(text))).toEqual({ earliest, latest });
  });

  it('never puts the latest day before the earliest', () => {
    for (const text of [
      '-000X',
      '000X',
      '2020-05-08/2020-05',
      '2020/2020-05',
      '2020-24/2020',
      'Y-17000/Y17000',
    ]) {
      const { earliest, latest } = boundsOf(valueOf(text));
      expect(earliest <= latest, text).toBe(true);
    }
  });
});

describe('sorting', () => {
  it('goes by the earliest day, then the latest, then the text', () => {
    const sorted = [
      '../2020',
      '201X',
      '2019-06/2019-12',
      '2020-01-01',
      '2020-01',
      '2020',
      '2020?',
      '2020~',
      '2020/..',
      '2020-04-09/2020-05-07',
      '2020-05-08',
      'Y17000',
    ];
    const shuffled = [...sorted].reverse();
    expect(
      shuffled
        .map(valueOf)
        .sort(compareEdtf)
        .map(({ text }) => text),
    ).toEqual(sorted);
  });

  it('is a consistent order', () => {
    const values = ['2020', '2020-05', '201X', '2019/..', '/2020', '2020-21', '2020-05-08T10:30:00Z'].map(
      valueOf,
    );
    for (const a of values) {
      for (const b of values) expect(Math.sign(compareEdtf(a, b)) + Math.sign(compareEdtf(b, a))).toBe(0);
      expect(compareEdtf(a, a)).toBe(0);
    }
  });
});

describe('the years a value touches', () => {
  it.each<[string, number[]]>([
    ['2020-05-08', [2020]],
    ['2020-05-08T10:30:00Z', [2020]],
    ['2020~', [2020]],
    ['2019-12/2020-05', [2019, 2020]],
    ['2018/2021', [2018, 2019, 2020, 2021]],
    ['2019-24', [2019, 2020]],
    ['201X', [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019]],
    ['2019-06/..', [2019]],
    ['2019-06/', [2019]],
    ['../2020', [2020]],
    ['/2020-05', [2020]],
    ['0000', [0]],
    ['-0001/0001', [0, 1]],
  ])('lists those of %s', (text, years) => {
    expect(yearsOf(valueOf(text))).toEqual(years);
  });

  it('lists none outside 0 to 9999, and never more than there are', () => {
    expect(yearsOf(valueOf('Y17000'))).toEqual([]);
    expect(yearsOf(valueOf('-0043'))).toEqual([]);
    expect(yearsOf(valueOf('Y-170000002/Y170000002'))).toHaveLength(10_000);
  });
});
