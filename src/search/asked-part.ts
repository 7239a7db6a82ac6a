/** A word, a phrase or a number that a query asks for. */
export interface AskedPart {
  kind: 'word' | 'phrase' | 'number';
  /** As written, without quotation marks. */
  written: string;
  /** Matches: any of these sequences of adjacent tokens. The first is as written. */
  tokens: string[][];
}
