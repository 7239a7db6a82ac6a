/** A phrase in a query, in quotation marks of any kind. */
export const PHRASE = /["“”„«][^"“”„«»]*["“”»«]/g;

/** The text between operators of a query: words, or a phrase in quotation marks. */
export interface QueryStretch {
  text: string;
  isPhrase: boolean;
  isNot: boolean;
  /** Whether it is an alternative to what precedes it. */
  isOr: boolean;
  /** Set if all its words are one alternative: a name. */
  isName?: true;
}
