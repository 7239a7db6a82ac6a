import { boundsOf, earliestMachineDate, formatEdtf, parseEdtf, yearsOf, type Edtf } from '@parallax/edtf';
import type { PublicationDate } from '../schema/edtf-date.ts';

/** A publication date for pages: the days it sorts by, its words, and its certainty. */
export interface PublicationDay {
  /** First and last day that it may be, `YYYY-MM-DD`; they sort as text. */
  earliest: string;
  latest: string;
  /** The calendar years that it may lie in. */
  years: number[];
  /** "8 May 2020", "between 9 April and 7 May 2020". */
  words: string;
  /** The value for `<time datetime>`, where HTML has one for it. */
  machine: string | undefined;
  basis: PublicationDate['basis'];
  /** How sure we are, in a word that stands behind the date: "stated by the source". */
  basisWords: string;
}

const BASIS_WORDS = {
  stated: 'stated by the source',
  inferred: 'inferred',
  unknown: 'not known',
} satisfies Record<PublicationDate['basis'], string>;

/** Works out a publication date. Throws a `RangeError` for text that is not EDTF, which the check refuses earlier. */
export function publicationDay(date: PublicationDate): PublicationDay {
  const value = edtfOf(date.edtf);
  return {
    ...boundsOf(value),
    years: yearsOf(value),
    words: formatEdtf(value),
    machine: earliestMachineDate(value),
    basis: date.basis,
    basisWords: BASIS_WORDS[date.basis],
  };
}

/** An EDTF date in words, for dates other than of publication. Throws a `RangeError` for text that is not EDTF. */
export function dateInWords(edtf: string): string {
  return formatEdtf(edtfOf(edtf));
}

/** The value of an EDTF date that the check has accepted. Throws a `RangeError` for text that is not EDTF. */
export function edtfOf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new RangeError(`"${text}" is not an EDTF date: ${parsed.problem}`);
  return parsed.value;
}
