/**
 * How often a document must have each token of a triple for the triple to be indexed. With rare words, two adjacent
 * pairs almost always mean that the triple is there; with common words they do not.
 */
export const FREQUENT = 2;
