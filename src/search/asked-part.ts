import type { DateSpan } from './reduced-date.ts';

/** A word, a phrase, a number, a name of several words or a range of dates that a query asks for. */
export interface AskedPart {
  /** `name` is words of an alternative that stand next to each other where a document has them so, and anywhere in it else. */
  kind: 'word' | 'phrase' | 'number' | 'name' | 'dates';
  /** As written, without quotation marks. */
  written: string;
  /** Matches: any of these sequences of adjacent tokens. The first is as written. */
  tokens: string[][];
  /** Of a range of dates: for each date that a text must name, the sequences of `tokens` that do. */
  named?: string[][][];
  /** Of a range of dates: what was published in it matches, too. */
  span?: DateSpan;
  /** Set for a word that is written as only names are: after an Arabic article, or short and with a capital inside of a text. */
  isName?: true;
}
