import { counter, type Forms } from '../plural.ts';

/** The language of these strings as a locale of `Intl` (BCP 47). */
export const locale = 'en';

/** The direction in which it is written. */
export const direction: 'ltr' | 'rtl' = 'ltr';

/** Says a number of things: `countOf(2, { one: '# article', other: '# articles' })`. */
export const countOf = counter(locale);

/** Separators of the items of a list, and of groups of them. */
export const comma = ', ';
export const semicolon = '; ';

/** A title in quotation marks; those within it become single. */
export const inQuotes = (title: string) =>
  `“${title
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/"([^"]*)"/g, '‘$1’')}”`;

/** The forms of “article”, which many sentences count. */
export const articles: Forms = { one: '# article', other: '# articles' };
