import type { Names } from '../names.ts';

/** Names or other items as part of a sentence. */
export const series = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/** Names, and how many more there are. */
export const list = ({ shown, more }: Names) => series(more === 0 ? shown : [...shown, `${more} more`]);

/** The same in quotation marks, each by itself. */
export const quotedNames = ({ shown, more }: Names): Names => ({
  shown: shown.map((name) => `“${name}”`),
  more,
});
