import type { DocumentTokens } from './analyse.ts';

/**
 * What the index needs of one document, packed into a few long texts, which JSON parses several times faster than many
 * pairs.
 */
export interface PackedTokens extends Omit<DocumentTokens, 'tokens' | 'rows'> {
  /** For each field: its tokens separated by spaces, and the number of occurrences of each, in the same order. */
  tokens: [tokens: string, counts: number[]][];
  /** The bytes of the hashes, base64. */
  rows: string;
}

/** Packs what the index needs of a document; tokens contain no spaces. */
export function packTokens({ tokens, rows, ...rest }: DocumentTokens): PackedTokens {
  return {
    ...rest,
    tokens: tokens.map((ofField) => [
      ofField.map(([token]) => token).join(' '),
      ofField.map(([, count]) => count),
    ]),
    rows: Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength).toString('base64'),
  };
}

/** The inverse of `packTokens`. */
export function unpackTokens({ tokens, rows, ...rest }: PackedTokens): DocumentTokens {
  const bytes = Uint8Array.from(Buffer.from(rows, 'base64'));
  return {
    ...rest,
    tokens: tokens.map(([ofField, counts]) =>
      counts.length === 0
        ? []
        : ofField.split(' ').map((token, index): [string, number] => [token, counts[index]!]),
    ),
    rows: new Uint32Array(bytes.buffer),
  };
}
