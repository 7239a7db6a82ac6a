declare module 'html-encoding-sniffer' {
  /** The name of the encoding that bytes of HTML are in by their mark or declaration; `defaultEncoding` where they have none. */
  function sniffEncoding(
    bytes: Uint8Array,
    options: { maxPrescanBytes?: number; defaultEncoding?: string },
  ): string;
  export = sniffEncoding;
}
