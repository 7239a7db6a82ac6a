/** How much of an input is read before it is refused. Every reader takes these; an editor may raise them. */
export interface Limits {
  /** Bytes of one document, after every decompression. */
  documentBytes: number;
  /** Bytes of one record of a capture or one member of a package, decompressed. */
  recordBytes: number;
  /** Ratio of decompressed to compressed bytes; checked from `RATIO_FLOOR` on. */
  ratio: number;
  /** Depth of nested elements in a page, checked before a DOM is built. */
  nesting: number;
  /** Milliseconds that a worker may spend on one document. */
  milliseconds: number;
}

/** The limits used by default. */
export const DEFAULT_LIMITS: Limits = {
  documentBytes: 10_000_000,
  recordBytes: 200_000_000,
  ratio: 100,
  nesting: 512,
  milliseconds: 20_000,
};

/** Decompressed bytes that are harmless at any ratio: a short file of spaces can reach 1000. */
export const RATIO_FLOOR = 1_000_000;

/** How many bytes `compressed` bytes may decompress to, by the ratio alone. */
export function mostByRatio(compressed: number, limits: Limits): number {
  return Math.max(RATIO_FLOOR, Math.floor(compressed * limits.ratio));
}
