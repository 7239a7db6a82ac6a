import type { DocumentTokens } from './analyse.ts';

/**
 * What the index needs of one document, packed into a few long texts, which JSON parses several times faster than many
 * pairs.
 */
export interface PackedTokens extends Omit<DocumentTokens, 'tokens' | 'ngrams'> {
  /** For each field: its tokens separated by spaces, and the number of occurrences of each, in the same order. */
  tokens: [tokens: string, counts: number[]][];
  /** The bytes of the hashes, base64. */
  ngrams: string;
}

/** Packs what the index needs of a document; tokens contain no spaces. */
export function packTokens({ tokens, ngrams, ...rest }: DocumentTokens): PackedTokens {
  return {
    ...rest,
    tokens: tokens.map((ofField) => [
      ofField.map(([token]) => token).join(' '),
      ofField.map(([, count]) => count),
    ]),
    ngrams: Buffer.from(ngrams.buffer, ngrams.byteOffset, ngrams.byteLength).toString('base64'),
  };
}

/** The inverse of `packTokens`. */
export function unpackTokens({ tokens, ngrams, ...rest }: PackedTokens): DocumentTokens {
  const bytes = Uint8Array.from(Buffer.from(ngrams, 'base64'));
  return {
    ...rest,
    tokens: tokens.map(([ofField, counts]) =>
      counts.length === 0
        ? []
        : ofField.split(' ').map((token, index): [string, number] => [token, counts[index]!]),
    ),
    ngrams: new Uint32Array(bytes.buffer),
  };
}
