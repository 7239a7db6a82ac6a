import type { ByteReader } from './byte-reader.ts';

/** The most bytes in the head of a record, a response or a MIME part. */
export const LONGEST_HEAD = 262_144;

/** The fields of a head: names in lower case, each with its values in order. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/**
 * Reads `Name: value` lines as in WARC, HTTP and MIME (WARC 1.1, "4 File and record model"; RFC 9112, 5; RFC 5322,
 * 2.2). A line that begins with a space continues the one before. Lines without a colon are skipped.
 */
export function parseFields(text: string): Fields {
  const fields = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const line of text.split(/\r{0,2}\n/)) {
    if (/^[ \t]/.test(line)) {
      const unfolded = last?.pop();
      if (unfolded !== undefined) last?.push(`${unfolded} ${line.trim()}`.trim());
      continue;
    }
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    last = fields.get(name) ?? [];
    last.push(line.slice(colon + 1).trim());
    fields.set(name, last);
  }
  return fields;
}

/** The first value of a field, or undefined. */
export function fieldOf(fields: Fields, name: string): string | undefined {
  return fields.get(name)?.[0];
}

/** The media type of a `Content-Type` value in lower case, without parameters; empty if there is none. */
export function mediaTypeOf(contentType: string | undefined): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Whether a media type is HTML or XHTML. */
export function isHtmlType(mediaType: string): boolean {
  return mediaType === 'text/html' || mediaType === 'application/xhtml+xml';
}

/**
 * Reads the bytes of a head up to and including its empty line; `end` if the bytes end first, `long` if it is longer
 * than `LONGEST_HEAD`.
 */
export async function readHead(reader: ByteReader): Promise<Uint8Array | 'end' | 'long'> {
  const lines: Uint8Array[] = [];
  for (let length = 0; length < LONGEST_HEAD;) {
    const line = await reader.readLine(LONGEST_HEAD - length);
    if (line.at(-1) !== 0x0a) return length + line.length < LONGEST_HEAD ? 'end' : 'long';
    lines.push(line);
    length += line.length;
    if (line.length <= 3 && line.subarray(0, -1).every((byte) => byte === 0x0d)) return Buffer.concat(lines);
  }
  return 'long';
}
