import { describe, expect, it } from 'vitest';
import { compareText } from '../../../src/schema/compare-text.ts';
import { byPublication, neighbours } from '../../../src/derive/chronology.ts';
import { articleEntry, sampleArchive } from './sample-archive.ts';

const dated = (id: string, edtf: string) => articleEntry(id, { date: { edtf, basis: 'stated' } });
const order = (...articles: ReturnType<typeof dated>[]) => articles.sort(byPublication).map(({ id }) => id);

describe('the order of articles', () => {
  it('goes by the earliest day that a date may mean', () => {
    expect(
      order(dated('in-may', '2021-05-02'), dated('in-spring', '2021-03/2021-06'), dated('old', '2020')),
    ).toEqual(['old', 'in-spring', 'in-may']);
  });

  it('puts the more certain of two articles first that may be of the same earliest day', () => {
    expect(order(dated('a-year', '2021'), dated('b-month', '2021-01'), dated('c-day', '2021-01-01'))).toEqual(
      ['c-day', 'b-month', 'a-year'],
    );
  });

  it('is settled by the id where the dates are the same', () => {
    expect(order(dated('b', '2021'), dated('c', '2021'), dated('a', '2021'))).toEqual(['a', 'b', 'c']);
  });

  it('finds an article equal only to itself', () => {
    const one = dated('a', '2021');
    expect(byPublication(one, one)).toBe(0);
  });

  it('puts the articles of the sample where their dates put them', () => {
    expect(sampleArchive().articles.map(({ id }) => id)).toEqual([
      'ferry-profits',
      'bridge-closed',
      'year-without',
      'jisr-reopens',
    ]);
  });
});

describe('the order of texts', () => {
  it('does not depend on the language of the machine', () => {
    expect(['é', 'b', 'Z', 'a', 'ب'].sort(compareText)).toEqual(['Z', 'a', 'b', 'é', 'ب']);
  });
});

describe('the neighbours of an article', () => {
  it('are those before and after it in time', () => {
    const around = neighbours(sampleArchive().articles).get('bridge-closed');
    expect([around?.previous, around?.next]).toEqual(['ferry-profits', 'year-without']);
  });

  it('are missing at both ends', () => {
    const all = neighbours(sampleArchive().articles);
    expect(all.get('ferry-profits')).toMatchObject({ previous: undefined, next: 'bridge-closed' });
    expect(all.get('jisr-reopens')).toMatchObject({ previous: 'year-without', next: undefined });
  });

  it('are none in an archive of one article, and nothing in an empty one', () => {
    expect(neighbours([dated('a', '2021')]).get('a')).toEqual({ previous: undefined, next: undefined });
    expect(neighbours([]).size).toBe(0);
  });
});
