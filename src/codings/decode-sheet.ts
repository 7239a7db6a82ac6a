/** A sheet as text; `guess` is the encoding if it is not known for sure. */
export interface DecodedSheet {
  text: string;
  guess?: string;
}

/**
 * Decodes a sheet as spreadsheets save it: UTF-8 with or without a byte order mark, UTF-16 with one ("Unicode text"), or the
 * code page of Windows in the language of the archive (BCP 47), which cannot be told from others.
 */
export function decodeSheet(bytes: Uint8Array, language: string): DecodedSheet {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const guess = /^(?:ar|fa|ur)\b/i.test(language) ? 'windows-1256' : 'windows-1252';
    return { text: new TextDecoder(guess).decode(bytes), guess };
  }
}
