import type { PartOf, Sentence } from '../sentence.ts';

// The page of what is kept for reading without a network, which also stands for a page that is not.

export const offline = 'Reading offline';
export const description = (archive: string) =>
  `Which pages of ${archive} this device keeps for reading without a connection.`;
export const notKept =
  'The page you asked for could not be loaded: there is no connection, and it has not been opened on this device before.';
export const kept = 'Kept on this device';
export const keptLead = <Part>(search: PartOf<Part>, compare: PartOf<Part>): Sentence<Part> => [
  'These pages can be read without a connection, the one read last first. You can also ',
  search('search'),
  ' and ',
  compare('compare'),
  ' them; both say what they could not load.',
];
export const forget = 'Forget these pages';
export const how = 'How it works';
export const howText = <Part>(search: PartOf<Part>, compare: PartOf<Part>): Sentence<Part> => [
  'Once you have opened the ',
  search('search'),
  ' or the ',
  compare('comparison'),
  ', your browser keeps the pages that you read from then on, the last 150 of them, and what searching and comparing them needs. Nothing about it leaves the device. When the archive changes, what is kept is replaced as a whole, so that all of it is of one state. Some browsers keep nothing, such as in private windows.',
];
export const howToInstall =
  'Browsers that can install pages as an app offer it in their menu on the home page, the search and the comparison.';
