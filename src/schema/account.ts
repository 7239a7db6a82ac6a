import type { Id } from './id.ts';

/** The kinds of records that an account can link to with the schemes of the same names. */
export type MentionKind = 'actor' | 'place' | 'outlet';

/** A link from an account to an authority record: `[the PMF](actor:popular-mobilization-forces)`. */
export interface Mention {
  kind: MentionKind;
  id: Id;
  /** The linked words, as the account writes them. */
  text: string;
  /** The UTF-16 offset of those words in their sentence. */
  start: number;
}

/** A sentence of an account as plain text, with the records it mentions, in order. */
export interface AccountSentence {
  text: string;
  mentions: Mention[];
}

/** A paragraph of an account; `number` counts from 1 and is its id on the page (`p7`). */
export interface AccountParagraph {
  number: number;
  text: string;
  sentences: AccountSentence[];
}

/**
 * What the rest of an archive needs to know about an account: its number of paragraphs, and in which of them each
 * record is mentioned, by `KIND:ID`.
 */
export interface AccountOutline {
  paragraphs: number;
  mentioned: readonly (readonly [key: string, paragraphs: readonly number[]])[];
}

/** A heading of an account as plain text, with its id on the page (`s2`). */
export interface AccountHeading {
  id: string;
  text: string;
  /** The number of the paragraph that follows it. */
  before: number;
}

/** The account of an article: what its source says, paragraph by paragraph, in our own words. */
export interface Account {
  paragraphs: AccountParagraph[];
  headings: AccountHeading[];
}
