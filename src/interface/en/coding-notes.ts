import { inQuotes } from './language.ts';

// What a coding found in each paragraph of an article.

export const title = 'Paragraph by paragraph';
export const lead =
  'What the coding found in each paragraph of the original, beside our account of it. The sign # is the permanent address of an item, and shows how to cite it; a term is its own.';
/** Where the account is very long. */
export const leadOfLong =
  'What the coding found in each paragraph of the original, beside the beginning of our account of it: this account is long, and the number of a paragraph leads to the whole. The sign # is the permanent address of an item, and shows how to cite it; a term is its own.';
export const nothing = 'Nothing is coded here.';
export const items = (count: number) => (count === 1 ? '1 coded item' : `${count} coded items`);
export const voice = 'Voice';
export const event = 'Event';
export const stanceToward = (actor: string) => `Stance toward ${actor}`;
export const names = 'Names: ';
/** How to cite one item of a coding; `said` is what it says, `date` that of the source. */
export const citation = (item: {
  outlet: string;
  title: string;
  date: string;
  paragraphs: string;
  said: string;
  coder: string;
  day: string;
  archive: string;
  url: string;
}) =>
  `${item.outlet}, ${inQuotes(item.title)} (${item.date}), ${item.paragraphs}. ${item.said.replace(/[.]$/, '')}. Coded by ${item.coder} on ${item.day} in ${item.archive}: ${item.url}`;
