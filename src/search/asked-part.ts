/** A word, a phrase, a number, a name of several words or a range of years that a query asks for. */
export interface AskedPart {
  /** `name` is words of an alternative that stand next to each other where a document has them so, and anywhere in it else. */
  kind: 'word' | 'phrase' | 'number' | 'name' | 'years';
  /** As written, without quotation marks. */
  written: string;
  /** Matches: any of these sequences of adjacent tokens. The first is as written. */
  tokens: string[][];
  /** Of a range of years: what was published in it matches, too. Both years are in it; without one, it is open there. */
  years?: Years;
  /** Set for a word that is written as only names are: after an Arabic article, or short and with a capital inside of a text. */
  isName?: true;
}

/** A range of years, with both of them; without one, it is open at that side. */
export interface Years {
  from?: number;
  to?: number;
}
