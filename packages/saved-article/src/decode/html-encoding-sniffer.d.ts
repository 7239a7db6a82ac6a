declare module 'html-encoding-sniffer' {
  /** The encoding that HTML has by its byte order mark or declaration, or `defaultEncoding` if it has neither. */
  function sniffEncoding(
    bytes: Uint8Array,
    options: { maxPrescanBytes?: number; defaultEncoding?: string },
  ): string;
  export = sniffEncoding;
}
