/** A word of a text as the index has it, and where it stands. */
export interface PlacedTerm {
  /** Normalised; the normal form of a term is the term itself. */
  term: string;
  /** Where the word starts and ends in the text, in UTF-16 units; without an article or a genitive. */
  start: number;
  end: number;
}
