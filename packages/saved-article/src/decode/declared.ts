import sniffEncoding from 'html-encoding-sniffer';

/** How many bytes of a page are searched for a `<meta>`; browsers read 1024, but some pages put it later. */
const SEARCHED_BYTES = 65_536;

/**
 * The WHATWG name of an encoding label (`latin1` is `windows-1252`), or undefined for an unknown label (Encoding
 * Standard, "4.2 Names and labels").
 */
export function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** The charset parameter of a `Content-Type` value as written, or undefined if it has none (RFC 9110, 8.3). */
export function charsetOf(contentType: string): string | undefined {
  const match = /;\s*charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i.exec(contentType.slice(0, 1000));
  const label = match?.[1] ?? match?.[2] ?? match?.[3];
  return label === undefined || label.trim() === '' ? undefined : label.trim();
}

/**
 * The WHATWG name of the encoding that a page declares in its first `<meta charset>` or `<meta
 * http-equiv=content-type>`, or in an XML declaration at its start (HTML, "13.2.3.2 Determining the character
 * encoding"). An unknown label is ignored; a declaration in a script counts, as in browsers.
 */
export function encodingInPage(bytes: Uint8Array): string | undefined {
  const name = sniffEncoding(bytes, { maxPrescanBytes: SEARCHED_BYTES, defaultEncoding: '' });
  return name === '' ? undefined : encodingOf(name);
}
