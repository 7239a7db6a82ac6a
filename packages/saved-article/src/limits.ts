/** How much of an input is read before it is refused. Every reader takes these; a larger one is the editor's choice. */
export interface Limits {
  /** Bytes of one document, after every decompression. */
  documentBytes: number;
  /** Bytes of one record of a capture or one member of a package, decompressed. */
  recordBytes: number;
  /** Decompressed bytes to compressed ones; looked at from `RATIO_FLOOR` on. */
  ratio: number;
  /** Elements within each other in a page, counted before a DOM is built. */
  nesting: number;
  /** Milliseconds that work on one document may take in its worker. */
  milliseconds: number;
}

/** The limits of an import that names none. */
export const DEFAULT_LIMITS: Limits = {
  documentBytes: 10_000_000,
  recordBytes: 200_000_000,
  ratio: 100,
  nesting: 512,
  milliseconds: 20_000,
};

/** Decompressed bytes that are harmless whatever their ratio: a short honest file of blanks can reach 1000. */
export const RATIO_FLOOR = 1_000_000;

/** How many bytes may come out of `compressed` bytes by the ratio alone. */
export function mostByRatio(compressed: number, limits: Limits): number {
  return Math.max(RATIO_FLOOR, Math.floor(compressed * limits.ratio));
}
