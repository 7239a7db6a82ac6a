/** A word of a text as the index stores it, and its position. */
export interface PlacedToken {
  /** Normalised; normalising a token again does not change it. */
  token: string;
  /** Where the word starts and ends in the text, in UTF-16 units, without a grammatical article or a genitive ending. */
  start: number;
  end: number;
}
