import type { Limits } from '../limits.ts';
import type { SourceDocument } from '../document.ts';
import { refusal, type Fault } from './failure.ts';
import { fieldOf, isHtmlType, mediaTypeOf, parseFields, type Fields } from './fields.ts';
import { tooLarge } from './http.ts';

/** How deep multiparts may nest, and how many parts are read. */
const DEEPEST = 8;
const MOST_PARTS = 10_000;

/** The page in an MHTML file, without its source. */
export type SavedPage =
  | Pick<SourceDocument, 'bytes' | 'contentType' | 'contentLanguage' | 'url' | 'capturedAt' | 'warnings'>
  | { fault: Fault };

interface Part {
  fields: Fields;
  body: Buffer;
}

/**
 * Finds the page in an MHTML file (RFC 2557, RFC 2045, RFC 2387): the part that `start` names, else the first HTML
 * part. Decodes only that part and skips images, styles and frames. Its bytes stay in their character set. (E-mail
 * libraries such as postal-mime join the page and the frames into one text and decode every image.)
 */
export function readMhtml(bytes: Uint8Array, limits: Limits): SavedPage {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const message = parsePart(whole.subarray(leadingBlanks(whole)));
  const page = findPage(message, 0);
  if (page === undefined) return { fault: refusal('no-page', 'This saved page holds no HTML part.') };
  const decoded = decodeBody(page.part);
  if (decoded.length > limits.documentBytes) {
    return {
      fault: {
        ...tooLarge(decoded.length, limits),
        message: `The page ${tooLarge(decoded.length, limits).message}.`,
      },
    };
  }
  const warnings = page.isCut
    ? [{ code: 'incomplete', message: 'The saved page has no end: the file was cut off.' }]
    : [];
  return {
    bytes: decoded,
    contentType: fieldOf(page.part.fields, 'content-type'),
    contentLanguage: page.part.fields.get('content-language')?.join(', '),
    url: addressOf(
      fieldOf(message.fields, 'snapshot-content-location'),
      fieldOf(page.part.fields, 'content-location'),
      fieldOf(message.fields, 'content-location'),
    ),
    capturedAt: dateOf(fieldOf(message.fields, 'date')),
    warnings,
  };
}

function leadingBlanks(bytes: Buffer): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while ([0x20, 0x09, 0x0d, 0x0a].includes(bytes[at] ?? 0)) at += 1;
  return at;
}

function parsePart(bytes: Buffer): Part {
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = bytes.indexOf('\n\n');
  const isLf = lf >= 0 && (crlf < 0 || lf < crlf);
  const end = isLf ? lf : crlf;
  if (end < 0) return { fields: parseFields(bytes.toString('utf8', 0, 65_536)), body: Buffer.alloc(0) };
  // A part may begin with the empty line and so have no fields.
  const fields = parseFields(bytes.toString('utf8', 0, Math.min(end, 65_536)));
  return { fields, body: bytes.subarray(end + (isLf ? 2 : 4)) };
}

function findPage(part: Part, depth: number): { part: Part; isCut: boolean } | undefined {
  const contentType = fieldOf(part.fields, 'content-type');
  const type = mediaTypeOf(contentType);
  if (isHtmlType(type)) return { part, isCut: false };
  const boundary = parameterOf(contentType, 'boundary');
  if (!type.startsWith('multipart/') || boundary === undefined || depth >= DEEPEST) return undefined;
  const start = parameterOf(contentType, 'start');
  const { parts, isCut } = splitParts(part.body, boundary);
  const named = parts.find((inner) => start !== undefined && fieldOf(inner.fields, 'content-id') === start);
  for (const inner of named === undefined ? parts : [named, ...parts]) {
    const page = findPage(inner, depth + 1);
    if (page !== undefined)
      return { part: page.part, isCut: page.isCut || (isCut && inner === parts.at(-1)) };
  }
  return undefined;
}

/** Splits a body at the lines of a boundary (RFC 2046, 5.1.1); a last part without its end counts. */
function splitParts(body: Buffer, boundary: string): { parts: Part[]; isCut: boolean } {
  const parts: Part[] = [];
  const sign = `--${boundary}`;
  let start = -1;
  for (
    let at = body.indexOf(sign);
    at >= 0 && parts.length < MOST_PARTS;
    at = body.indexOf(sign, at + sign.length)
  ) {
    if (at > 0 && body[at - 1] !== 0x0a) continue;
    const lineEnd = body.indexOf(0x0a, at);
    const rest = body.toString('latin1', at + sign.length, lineEnd < 0 ? undefined : lineEnd).trim();
    if (rest !== '' && rest !== '--') continue;
    // The line end before a boundary belongs to it.
    if (start >= 0)
      parts.push(parsePart(body.subarray(start, body[at - 2] === 0x0d ? at - 2 : Math.max(start, at - 1))));
    if (rest === '--' || lineEnd < 0) return { parts, isCut: false };
    start = lineEnd + 1;
  }
  if (start >= 0) parts.push(parsePart(body.subarray(start)));
  return { parts, isCut: true };
}

function parameterOf(contentType: string | undefined, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(
    (contentType ?? '').slice(0, 2000),
  );
  return match?.[1] ?? match?.[2];
}

function decodeBody(part: Part): Uint8Array {
  const encoding = fieldOf(part.fields, 'content-transfer-encoding')?.toLowerCase() ?? '';
  if (encoding === 'base64') return Buffer.from(part.body.toString('latin1'), 'base64');
  return encoding === 'quoted-printable' ? decodeQuotedPrintable(part.body) : part.body;
}

/** Decodes quoted-printable (RFC 2045, 6.7); invalid sequences stay as they are. */
function decodeQuotedPrintable(body: Buffer): Uint8Array {
  const decoded = Buffer.alloc(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    if (byte !== 0x3d) {
      decoded[length++] = byte;
      continue;
    }
    const end = softBreakEnd(body, at + 1);
    const code = /^[0-9a-f]{2}$/i.exec(body.toString('latin1', at + 1, at + 3))?.[0];
    if (end >= 0) at = end;
    else if (code === undefined) decoded[length++] = byte;
    else {
      decoded[length++] = Number.parseInt(code, 16);
      at += 2;
    }
  }
  return decoded.subarray(0, length);
}

/** The end of the line if only spaces follow `from`; else -1. */
function softBreakEnd(body: Buffer, from: number): number {
  let at = from;
  while (at - from < 80 && (body[at] === 0x20 || body[at] === 0x09 || body[at] === 0x0d)) at += 1;
  return body[at] === 0x0a || at === body.length ? at : -1;
}

function addressOf(...candidates: (string | undefined)[]): string | undefined {
  return candidates.find((url) => url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url));
}

/** Parses a date of RFC 5322 as captures write it; undefined if it can't be read. */
function dateOf(text: string | undefined): string | undefined {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace('.000Z', 'Z');
}
