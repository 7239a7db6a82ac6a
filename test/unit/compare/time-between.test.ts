import { boundsOf, readEdtf } from '@parallax/edtf';
import { describe, expect, it } from 'vitest';
import { durationInWords, isFurtherApart, timeBetween } from '../../../src/compare/time-between.ts';

function bounds(edtf: string) {
  const parsed = readEdtf(edtf);
  if (!parsed.ok) throw new Error(edtf);
  return boundsOf(parsed.value);
}

describe('the time between two dates in words', () => {
  it.each([
    ['2018-03-14', '2018-03-15', 'one day'],
    ['2018-03-14', '2018-03-17', 'three days'],
    ['2018-03-17', '2018-03-14', 'three days'],
    ['2018-03-14', '2018-06-14', 'about three months'],
    ['2020-05-08', '2025-05-01', 'about five years'],
    ['2020', '2025-05', 'four to five years'],
    ['2018-03', '2018-04-02', 'two to 32 days'],
    ['2018', '2019-06', 'five to 18 months'],
    ['2000', '2020-06-01', '19 to 20 years'],
    ['2015-01-01', '2019-11/..', 'at least four years'],
  ])('from %s to %s: %s', (one, other, words) => {
    expect(timeBetween(bounds(one), bounds(other))).toBe(words);
  });

  it.each([
    ['2018-03-14', '2018-03-14'],
    ['2018', '2018-03-14'],
    ['2018-03/2018-05', '2018-05'],
  ])('is not told where %s and %s may be one day', (one, other) => {
    expect(timeBetween(bounds(one), bounds(other))).toBeUndefined();
  });
});

describe('two dates', () => {
  it.each([
    ['2018-03-14', '2019-03-14', 'P1Y', false],
    ['2018-03-14', '2019-03-15', 'P1Y', true],
    ['2019-03-15', '2018-03-14', 'P1Y', true],
    // The nearest possible days count.
    ['2018', '2019-12-31', 'P1Y', false],
    ['2018', '2020-01', 'P1Y', true],
    ['2018-03-31', '2018-04-30', 'P1M', false],
    ['2018-03-31', '2018-05-01', 'P1M', true],
    ['2018-08-31', '2019-02-28', 'P6M', false],
    ['2018-08-31', '2020-03-01', 'P1Y6M', true],
    ['2018/..', '2030', 'P1M', false],
  ])('%s and %s lie further apart than %s: %s', (one, other, duration, is) => {
    expect(isFurtherApart(bounds(one), bounds(other), duration)).toBe(is);
  });
});

it.each([
  ['P1Y', 'one year'],
  ['P6M', 'six months'],
  ['P1Y6M', 'one year and six months'],
])('the duration %s is “%s” in words', (duration, words) => {
  expect(durationInWords(duration)).toBe(words);
});
