/**
 * How often a document has each term of a row of three that is kept. Of words that it has only once, two rows of two are
 * hardly there without the row of three; of common words they are.
 */
export const FREQUENT = 2;
