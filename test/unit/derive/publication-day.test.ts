import { describe, expect, it } from 'vitest';
import { languageName, textDirection } from '../../../src/derive/language.ts';
import { dateInWords, publicationDay } from '../../../src/derive/publication-day.ts';
import { viewSite } from '../../../src/derive/site-view.ts';
import { sampleArchive } from './sample-archive.ts';

describe('a publication date', () => {
  it('that the source states is one day', () => {
    expect(publicationDay({ edtf: '2021-03-04', basis: 'stated' })).toEqual({
      earliest: '2021-03-04',
      latest: '2021-03-04',
      years: [2021],
      words: '4 March 2021',
      datetime: '2021-03-04',
      basis: 'stated',
      basisWords: 'stated by the source',
    });
  });

  it('that is bounded by evidence has two bounds and no form for machines', () => {
    expect(
      publicationDay({ edtf: '2021-12-20/2022-01-05', basis: 'inferred', evidence: 'It snowed.' }),
    ).toEqual({
      earliest: '2021-12-20',
      latest: '2022-01-05',
      years: [2021, 2022],
      words: 'between 20 December 2021 and 5 January 2022',
      datetime: undefined,
      basis: 'inferred',
      basisWords: 'inferred',
    });
  });

  it('that nothing bounds says so', () => {
    expect(
      publicationDay({ edtf: '2021/..', basis: 'unknown', evidence: 'It names the year.' }),
    ).toMatchObject({
      earliest: '2021-01-01',
      years: [2021],
      basisWords: 'not known',
    });
  });

  it.each(['soon', '2021-02-30', ''])('cannot be read from “%s”', (edtf) => {
    expect(() => publicationDay({ edtf, basis: 'stated' })).toThrow(RangeError);
    expect(() => dateInWords(edtf)).toThrow(RangeError);
  });

  it('is given in words next to any other date', () => {
    expect(dateInWords('2022-06~')).toBe('around June 2022');
  });
});

describe('a language', () => {
  it.each([
    ['en', 'English', 'ltr'],
    ['ar', 'Arabic', 'rtl'],
    ['fa', 'Persian', 'rtl'],
    ['zh-Hant', 'Traditional Chinese', 'ltr'],
    ['ar-Latn', 'Arabic (Latin)', 'ltr'],
  ])('%s has a name and a direction', (tag, name, direction) => {
    expect(languageName(tag)).toBe(name);
    expect(textDirection(tag)).toBe(direction);
  });

  it('gives the pages of the archive their direction', () => {
    const { site } = sampleArchive();
    expect(viewSite(site, 'https://example.org')).toEqual({
      ...site,
      direction: 'ltr',
      origin: 'https://example.org',
    });
    expect(viewSite({ ...site, language: 'ur' }, 'https://example.org').direction).toBe('rtl');
  });
});
