import type { DocumentTerms } from './analyse.ts';

/**
 * What the index needs of one document, packed into a few long texts, which JSON parses several times faster than many
 * pairs.
 */
export interface PackedTerms extends Omit<DocumentTerms, 'terms' | 'rows'> {
  /** For each field: its terms separated by blanks, and the number of occurrences of each, in the same order. */
  terms: [terms: string, counts: number[]][];
  /** The bytes of the hashes, base64. */
  rows: string;
}

/** Packs what the index needs of a document; terms contain no blanks. */
export function packTerms({ terms, rows, ...rest }: DocumentTerms): PackedTerms {
  return {
    ...rest,
    terms: terms.map((ofField) => [
      ofField.map(([term]) => term).join(' '),
      ofField.map(([, count]) => count),
    ]),
    rows: Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength).toString('base64'),
  };
}

/** The inverse of `packTerms`. */
export function unpackTerms({ terms, rows, ...rest }: PackedTerms): DocumentTerms {
  const bytes = Uint8Array.from(Buffer.from(rows, 'base64'));
  return {
    ...rest,
    terms: terms.map(([ofField, counts]) =>
      counts.length === 0
        ? []
        : ofField.split(' ').map((term, index): [string, number] => [term, counts[index]!]),
    ),
    rows: new Uint32Array(bytes.buffer),
  };
}
