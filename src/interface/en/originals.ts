import type { PartOf, Sentence } from '../sentence.ts';

// The pages with the original of an article, alone and beside its account.

export const original = 'Original';
export const originalOf = (title: string) => `Original: ${title}`;
export const originalDescription = (outlet: string) =>
  `The text that ${outlet} published, paragraph by paragraph.`;
export const asWeReadIt =
  'The text as we read it, without the rest of its web page. It belongs to its publisher.';
export const theAccount = 'The account';
export const theOriginal = 'The original';
export const bothSideBySide = 'both side by side';
export const account = 'account';
export const paragraphOfAccount = (number: number) => `Paragraph ${number} of the account`;

export const accountAndOriginal = 'Account and original';
export const accountAndOriginalOf = (title: string) => `Account and original: ${title}`;
export const parallelDescription = (outlet: string) =>
  `What ${outlet} published, and our account of it, paragraph by paragraph.`;
export const byParagraph = 'Account and original, paragraph by paragraph';
/** The head of a column of numbers after its sign, for screen readers. */
export const afterParagraphSign = ', paragraph';
/** A short label, and what completes it for screen readers. */
export const accountParagraph = <Part>(unseen: PartOf<Part>, number: number): Sentence<Part> => [
  'Account',
  unseen(`, paragraph ${number}`),
];
export const originalParagraph = <Part>(unseen: PartOf<Part>, number: number): Sentence<Part> => [
  'Original',
  unseen(`, paragraph ${number}`),
];
