import type { PartOf, Sentence } from '../sentence.ts';

// Addresses at which there is no page, and former ones.

export const notFound = 'Not found';
export const noPageAtAddress = 'There is no page at this address.';
export const noPageHere = 'There is no page here';
export const startFrom = <Part>(articles: PartOf<Part>, search: PartOf<Part>): Sentence<Part> => [
  'The address may be mistyped, or the page may have moved. Start from the ',
  articles('articles'),
  ', or ',
  search('search the archive'),
  '.',
];

export const moved = 'Moved';
export const hasMoved = (name: string) => `${name} has moved`;
export const isElsewhere = (name: string) => `${name} is now at another address.`;
export const newAddress = 'This page has a new address';
