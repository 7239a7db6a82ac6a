/** A word of a text as the index stores it, and its position. */
export interface PlacedToken {
  /** Normalised; normalising a token again does not change it. */
  token: string;
  /** Where the word starts and ends in the text, in UTF-16 units, without a grammatical article or a genitive ending. */
  start: number;
  end: number;
}

/** In a row of tokens: the day that stands between a month and its year, "March 3, 2020", or the one word that may. */
export const ANY_DAY = '';
