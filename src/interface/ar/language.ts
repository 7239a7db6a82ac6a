import { counter } from '../plural.ts';

/**
 * The language of these strings as a locale of `Intl` (BCP 47). Digits are the European ones that paragraphs, scores and dates of
 * records are written in, so that a page has one kind.
 */
export const locale = 'ar-u-nu-latn';

/** The direction in which it is written. */
export const direction: 'ltr' | 'rtl' = 'rtl';

/** Says a number of things, with the six forms of Arabic: `countOf(2, { one: 'مقال واحد', two: 'مقالان', … })`. */
export const countOf = counter(locale);
