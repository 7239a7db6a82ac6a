import { describe, expect, it } from 'vitest';
import { extentOf } from '../../../src/draw/extent.ts';

describe('an EDTF date on a timeline', () => {
  it.each([
    ['2020-05-08', '2020-05-08', '2020-05-08', 'sharp', 'sharp'],
    ['2020-05', '2020-05-01', '2020-05-31', 'sharp', 'sharp'],
    ['201X', '2010-01-01', '2019-12-31', 'sharp', 'sharp'],
    ['2021-24', '2021-12-01', '2022-02-28', 'sharp', 'sharp'],
    ['2022-01~', '2022-01-01', '2022-01-31', 'about', 'about'],
    ['2019-06/2019-12', '2019-06-01', '2019-12-31', 'sharp', 'sharp'],
    ['2019-06~/2019-12', '2019-06-01', '2019-12-31', 'about', 'sharp'],
    ['2019-12-20/..', '2019-12-20', '2019-12-20', 'sharp', 'open'],
    ['../2013', '2013-01-01', '2013-12-31', 'open', 'sharp'],
    ['2013/', '2013-01-01', '2013-12-31', 'sharp', 'about'],
    ['2020-05-08T10:30:00Z', '2020-05-08', '2020-05-08', 'sharp', 'sharp'],
  ] as const)('%s reaches from %s to %s and ends %s and %s', (edtf, from, to, start, end) => {
    expect(extentOf(edtf)).toEqual({ from, to, start, end, isUncertain: false });
  });

  it.each(['2020-05-08?', '2020-05%', '2019?/2020'])('%s is in doubt', (edtf) => {
    expect(extentOf(edtf).isUncertain).toBe(true);
  });

  it('refuses what is no date', () => {
    expect(() => extentOf('8 May 2020')).toThrow('"8 May 2020" is not an EDTF date');
  });
});
