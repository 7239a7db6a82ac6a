import { constants, gunzipSync } from 'node:zlib';
import type { SourceKind } from '../document.ts';
import { findUtf16 } from '../decode/detect.ts';
import { fieldOf, mediaTypeOf, parseFields } from './fields.ts';
import { isHtmlText } from './markup.ts';
import { firstOfZstd, hasZstd, isZstd } from './zstd-member.ts';
import { versionOf } from './warc-head.ts';

/** How many first bytes of an input `sniffKind` needs. */
export const HEAD_LENGTH = 65_536;

/** The kind of an input by its first bytes, or why it can't be imported. */
export type Sniffed = { kind: SourceKind; isGzip: boolean } | { kind: undefined; reason: string };

const SIGNS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['\x89PNG\r\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'an image, a sound or a film'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['bplist00', 'a web archive of Safari: save the page as "page source" instead'],
  ['{\\rtf', 'an RTF document: save it as text or HTML'],
  ['\xd0\xcf\x11\xe0', 'an old Office document: save it as text or HTML'],
  ['BZh', 'compressed with bzip2: unpack it'],
  ['\xfd7zXZ', 'compressed with xz: unpack it'],
  ['7z\xbc\xaf', 'a 7z archive: unpack it'],
  ['Rar!', 'a RAR archive: unpack it'],
  ['SQLite format 3', 'a database'],
  ['\xca\xfe\xba\xbe', 'a program'],
  ['filedesc://', 'an ARC file, the predecessor of WARC: convert it to WARC'],
];

/** The members that a WACZ package may begin with, in any order (WACZ 1.1.1, "4 Directory layout"). */
const WACZ_MEMBER = /^(?:datapackage(?:-digest)?\.json$|archive\/|indexes\/|pages\/)/;

/**
 * Detects the kind of an input from its first bytes and ignores its name. Looks into gzip: `isGzip` marks a page or a
 * text that must be unpacked first (a capture's reader unpacks by itself). Anything else comes with a reason.
 */
export function sniffKind(head: Uint8Array): Sniffed {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, HEAD_LENGTH));
  if (bytes.length === 0) return { kind: undefined, reason: 'empty' };
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return sniffGzip(bytes);
  if (bytes.toString('latin1', 0, 4) === 'PK\x03\x04' || bytes.toString('latin1', 0, 4) === 'PK\x05\x06') {
    return isWacz(bytes)
      ? { kind: 'wacz', isGzip: false }
      : { kind: undefined, reason: 'a ZIP archive that is no WACZ: unpack it' };
  }
  if (isZstd(bytes)) return sniffZstd(bytes);
  const start = bytes.toString('latin1', 0, 32);
  const sign = SIGNS.find(([first]) => start.startsWith(first));
  if (sign !== undefined) return { kind: undefined, reason: sign[1] };
  if (versionOf(bytes.subarray(0, bytes.indexOf(0x0a) + 1)) !== undefined)
    return { kind: 'warc', isGzip: false };
  if (/^WARC\/\d+\.\d+\s*\n/.test(start))
    return { kind: undefined, reason: 'a web archive of a version of WARC that is not read' };
  return sniffText(bytes);
}

function sniffGzip(bytes: Buffer): Sniffed {
  const inner = firstUnpacked(bytes);
  if (inner.length === 0)
    return { kind: undefined, reason: 'gzip that cannot be unpacked: it is damaged or empty' };
  const sniffed = inner[0] === 0x1f && inner[1] === 0x8b ? undefined : sniffKind(inner);
  if (sniffed?.kind === undefined || sniffed.kind === 'wacz') {
    return {
      kind: undefined,
      reason: `gzip that holds no capture and no text, but ${sniffed?.kind === undefined ? (sniffed?.reason ?? 'gzip again') : 'a package'}`,
    };
  }
  return { kind: sniffed.kind, isGzip: true };
}

// A dictionary comes before the records of a capture alone.
function sniffZstd(bytes: Buffer): Sniffed {
  const isCapture =
    bytes[0] === 0x5d || Buffer.from(firstOfZstd(bytes).subarray(0, 5)).toString('latin1') === 'WARC/';
  if (isCapture) return { kind: 'warc', isGzip: false };
  const remedy = hasZstd() ? 'unpack it' : 'unpack it, or use Node 24, which reads captures in it';
  return { kind: undefined, reason: `compressed with Zstandard and no capture that can be read: ${remedy}` };
}

/**
 * Unpacks the first bytes of a gzip file without checking the checksum; empty if they can't be unpacked. If a later
 * byte is damaged, unpacks what is before it, so that a damaged capture is still recognised.
 */
function firstUnpacked(bytes: Uint8Array): Buffer {
  for (let length = 1024; length >= 16; length /= 2) {
    try {
      const unpacked = gunzipSync(bytes.subarray(0, length), { finishFlush: constants.Z_SYNC_FLUSH });
      if (unpacked.length > 0) return unpacked;
    } catch {
      // Fewer bytes may leave out the damaged one.
    }
  }
  return Buffer.alloc(0);
}

/** Walks the local headers of a ZIP archive as far as the bytes and the sizes in them allow (APPNOTE, 4.3.7). */
function isWacz(bytes: Buffer): boolean {
  for (let at = 0; at + 30 <= bytes.length && bytes.readUInt32LE(at) === 0x04034b50;) {
    const nameLength = bytes.readUInt16LE(at + 26);
    const name = bytes.toString('utf8', at + 30, at + 30 + nameLength);
    if (WACZ_MEMBER.test(name)) return true;
    const hasSize = (bytes.readUInt16LE(at + 6) & 8) === 0;
    if (!hasSize) return false;
    at += 30 + nameLength + bytes.readUInt16LE(at + 28) + bytes.readUInt32LE(at + 18);
  }
  return false;
}

function sniffText(bytes: Buffer): Sniffed {
  const utf16 = markOf(bytes) ?? findUtf16(bytes, false);
  const text =
    utf16 === undefined
      ? bytes.toString('latin1').replace(/^\xef\xbb\xbf/, '')
      : new TextDecoder(utf16).decode(bytes);
  if (isBinary(text)) return { kind: undefined, reason: 'neither text nor a capture: its bytes are binary' };
  if (text.trim() === '') return { kind: undefined, reason: 'nothing but blanks' };
  if (isHtmlText(text)) return { kind: 'html', isGzip: false };
  if (/^\s*<(?:\?xml|rss|feed|svg)\b/i.test(text)) return { kind: undefined, reason: 'XML, but no page' };
  const mime = sniffMime(text);
  if (mime !== undefined) return mime;
  return { kind: isMarkdown(text) ? 'markdown' : 'text', isGzip: false };
}

function markOf(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** Whether a text is binary: text has almost no controls, and the decoder removes a stray one. */
function isBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls > 2 && controls * 50 > text.length;
}

/** Recognises MHTML (RFC 2557): a MIME message, which begins with headers. */
function sniffMime(text: string): Sniffed | undefined {
  const start = text.trimStart();
  const head = /^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+\r?\n/.exec(start.slice(0, 16_384))?.[0];
  if (head === undefined) return undefined;
  const fields = parseFields(head);
  const type = mediaTypeOf(fieldOf(fields, 'content-type'));
  if (type === 'multipart/related') return { kind: 'mhtml', isGzip: false };
  if (!fields.has('mime-version')) return undefined;
  if (type === 'text/html') return { kind: 'mhtml', isGzip: false };
  if (!type.startsWith('multipart/') && !fields.has('received')) return undefined;
  return { kind: undefined, reason: 'an e-mail message and no saved page' };
}

/**
 * Whether a text has frontmatter between two lines of three hyphens, or a heading with `#` (CommonMark, "4.2 ATX
 * headings").
 */
function isMarkdown(text: string): boolean {
  const lines = text.split(/\r\n?|\n/, 400);
  if (/^---[ \t]*$/.test(lines[0] ?? '')) {
    const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
    if (end > 0 && lines.slice(1, end).some((line) => /^[\w-]+[ \t]*:(?:[ \t]|$)/.test(line))) return true;
  }
  return lines.some((line) => /^ {0,3}#{1,6}[ \t]+\S/.test(line));
}
