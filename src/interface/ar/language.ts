import { counter, type Forms } from '../plural.ts';

/**
 * The language of these strings as a locale of `Intl` (BCP 47). Digits are the European ones that paragraphs, scores and dates of
 * records are written in, so that a page has one kind.
 */
export const locale = 'ar-u-nu-latn';

/** The direction in which it is written. */
export const direction: 'ltr' | 'rtl' = 'rtl';

/** Says a number of things, with the six forms of Arabic: `countOf(2, { one: 'مقال واحد', two: 'مقالان', … })`. */
export const countOf = counter(locale);

/** Separators of the items of a list, and of groups of them. */
export const comma = '، ';
export const semicolon = '؛ ';

/** Marks a text that may be in another script, where no markup can, so that what stands around it keeps its place. */
export const isolated = (text: string) => `\u2068${text}\u2069`;

/** A title in quotation marks; those within it are others. */
export const inQuotes = (title: string) => `«${isolated(title.replaceAll('«', '“').replaceAll('»', '”'))}»`;

/** The forms of "article", which many sentences count. */
export const articles: Forms = {
  zero: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: '# مقالات',
  many: '# مقالًا',
  other: '# مقال',
};
