import { dateBases } from '#words/articles';
import { dateWords } from '#words/dates';
import { boundsOf, htmlDatetime, formatEdtfIn, parseEdtf, yearsOf, type Edtf } from '@parallax/edtf';
import type { PublicationDate } from '../schema/edtf-date.ts';

/** A publication date for pages: the days it is sorted by, its words, and its certainty. */
export interface PublicationDay {
  /** First and last possible day, `YYYY-MM-DD`, which sorts as text. */
  earliest: string;
  latest: string;
  /** The calendar years that it may be in. */
  years: number[];
  /** "8 May 2020", "between 9 April and 7 May 2020". */
  words: string;
  /** The value for `<time datetime>`, if HTML has one for it. */
  datetime: string | undefined;
  basis: PublicationDate['basis'];
  /** How certain it is, in words shown after the date: "stated by the source". */
  basisWords: string;
}

/**
 * Builds the view of a publication date. Throws a `RangeError` for text that is not EDTF, which the check has already
 * refused.
 */
export function publicationDay(date: PublicationDate): PublicationDay {
  const value = edtfOf(date.edtf);
  return {
    ...boundsOf(value),
    years: yearsOf(value),
    words: formatEdtfIn(dateWords, value),
    datetime: htmlDatetime(value),
    basis: date.basis,
    basisWords: dateBases[date.basis],
  };
}

/** An EDTF date in words, for dates other than publication dates. Throws a `RangeError` for text that is not EDTF. */
export function dateInWords(edtf: string): string {
  return formatEdtfIn(dateWords, edtfOf(edtf));
}

/** The value of an EDTF date that the check has accepted. Throws a `RangeError` for text that is not EDTF. */
export function edtfOf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new RangeError(`"${text}" is not an EDTF date: ${parsed.problem}`);
  return parsed.value;
}
