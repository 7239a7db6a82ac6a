// The package comes without types, and those of DefinitelyTyped (2.3.0) are of a version without `keepFeatures`.
declare module 'subset-font' {
  /** Makes a font of the characters of `text` alone. Throws when the font cannot be read. */
  function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      /** The part of each variable axis that is kept. */
      variationAxes: Record<string, number | { min: number; max: number }>;
      /** Tags of the OpenType features that are kept. */
      keepFeatures: string[];
    },
  ): Promise<Uint8Array>;
  export = subsetFont;
}
