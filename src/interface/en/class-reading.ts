// Reading blind: the note above it, and the sheet for a class.

export const title = 'You read blind';
export const hidden =
  'Outlets, titles, dates and stances are hidden, and each article has a letter. The address of this page hides which articles they are; it does not protect that from somebody who wants to find out.';
export const readAccounts = 'Read the accounts';
export const reveal = 'Reveal the sources';
export const showCoding = 'Show what the coders found';

export const sheet = 'Task sheet and coding grid';
export const name = 'Name:';
export const tasks = [
  'Read the accounts. Do not look up who published the articles.',
  'Write into the grid what each article answers to each question, in your own words, with the number of the paragraph (¶). Where an article says nothing on it, write “silent”.',
  'Say who each answer comes from: ● the article’s own voice, ○ passed on from a speaker. Name the speaker.',
  'Draw a line between answers that cannot both be true.',
  'Guess from which standpoint each article is written. Note the words that made you think so.',
  'Show what the coders found, and compare your grid with it. Where do you differ, and who is right?',
  'Reveal the sources. What did you guess?',
];
export const emptyGrid = 'Empty coding grid';
export const myGuess = 'My guess: written from which standpoint?';
/** An article, by its letter. */
export const letteredArticle = (letter: string) => `Article ${letter}`;
