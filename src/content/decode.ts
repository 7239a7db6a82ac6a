import { isUtf8 } from 'node:buffer';
import { FILE_START, issueAt, type Issue, type FileLocation } from './issue.ts';

/** The decoded bytes of a file: its text without a byte order mark, or `undefined` if they are not text. */
export interface Decoded {
  text: string | undefined;
  issues: Issue[];
}

// Control characters except tab and line ends, and bidirectional overrides, which can hide or reorder text.
const CONTROLS = /\r(?!\n)|[\p{Cc}--[\t\n\r]]|[\u202a-\u202e\u2066-\u2069]/gv;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Decodes a content file strictly as UTF-8 and reports characters that are not allowed in it. */
export function decodeContent(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length === 0) return refusal(issueAt('empty-file', file, FILE_START, 'The file is empty.'));
  const bad = findInvalidByte(bytes);
  if (bad !== undefined) return refusal(invalidUtf8(bytes, bad, file));

  const decoded = utf8.decode(bytes);
  const hasMark = decoded.startsWith('\ufeff');
  const text = hasMark ? decoded.slice(1) : decoded;
  const issues = findControls(text, file);
  if (hasMark)
    issues.push(issueAt('byte-order-mark', file, FILE_START, 'The file starts with a byte order mark.'));
  if (text.trim() === '') {
    return refusal(...issues, issueAt('empty-file', file, FILE_START, 'The file holds nothing but blanks.'));
  }
  return { text, issues };
}

function refusal(...issues: Issue[]): Decoded {
  return { text: undefined, issues };
}

/** The line and column of an offset in a text. */
export function locationAt(text: string, offset: number): FileLocation {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

// A streaming decoder accepts an incomplete last character, so "the first n bytes decode" holds up to the first bad
// byte and never after it: a binary search finds it.
function findInvalidByte(bytes: Uint8Array): { offset: number; before: string } | undefined {
  if (isUtf8(bytes)) return undefined;
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isStart(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, good), {
    stream: true,
  });
  return { offset: Buffer.byteLength(before), before };
}

// Whether bytes are the start of a text; it may end within a character.
function isStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function invalidUtf8(bytes: Uint8Array, bad: { offset: number; before: string }, file: string): Issue {
  const byte = (bytes[bad.offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const start = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const isUtf16 = start === 0xfffe || start === 0xfeff;
  return issueAt(
    'not-utf-8',
    file,
    locationAt(bad.before, bad.before.length),
    `The file is not UTF-8: the byte ${byte} does not fit.`,
    isUtf16 ? 'The file looks like UTF-16: save it as UTF-8.' : undefined,
  );
}

// One issue per character, at its first occurrence: a binary file would give thousands.
function findControls(text: string, file: string): Issue[] {
  const found = new Map<string, { offset: number; count: number }>();
  for (const match of text.matchAll(CONTROLS)) {
    const entry = found.get(match[0]);
    if (entry === undefined) found.set(match[0], { offset: match.index, count: 1 });
    else entry.count += 1;
  }
  return [...found].map(([character, { offset, count }]) => {
    const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const more = count > 1 ? `, ${count} times in this file` : '';
    return issueAt(
      'control-character',
      file,
      locationAt(text, offset),
      `This is the control character ${name}${more}.`,
      character === '\r' ? 'End lines with LF or CR LF, not with CR alone.' : undefined,
    );
  });
}
