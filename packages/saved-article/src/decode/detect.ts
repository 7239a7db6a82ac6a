import { analyse } from 'chardet';
import { encodingOf } from './declared.ts';

/** How many bytes the detector reads: enough for its statistics, few enough to be fast. */
const SAMPLE = 65_536;

/**
 * Detects UTF-16 without a byte order mark by its zero bytes: in the right byte order, a text has many spaces, line
 * ends and other ASCII characters; in the wrong one, hardly any. `isUtf8` says whether the bytes are also valid UTF-8,
 * as a text with stray zero bytes is; then more evidence is required.
 */
export function findUtf16(bytes: Uint8Array, isUtf8: boolean): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return undefined;
  let little = 0;
  let big = 0;
  let ascii = 0;
  for (let index = 0; index + 1 < sample.length; index += 2) {
    const first = sample[index] ?? 0;
    const second = sample[index + 1] ?? 0;
    if (second === 0 && isTextByte(first)) little += 1;
    if (first === 0 && isTextByte(second)) big += 1;
    if (isTextByte(first) && isTextByte(second)) ascii += 1;
  }
  const least = isUtf8 ? ascii : Math.max(1, sample.length / 100);
  if (little > 4 * big && little > least) return 'utf-16le';
  if (big > 4 * little && big > least) return 'utf-16be';
  return undefined;
}

function isTextByte(byte: number): boolean {
  return (byte >= 0x20 && byte <= 0x7e) || byte === 9 || byte === 10 || byte === 13;
}

/**
 * Guesses the encoding of a text that declares none: WHATWG names, likeliest first, never empty. Tags are removed
 * first, because their ASCII says nothing about the encoding.
 */
export function guessEncodings(bytes: Uint8Array): string[] {
  const names = analyse(sampleOf(bytes))
    .filter((match) => match.confidence > 0 && match.name !== 'ASCII')
    .map((match) => encodingOf(match.name))
    .filter((name) => name !== undefined);
  return [...new Set([...names, 'windows-1252'])];
}

/** Some bytes of the input from the first line with a non-ASCII byte on, without tags. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length, SAMPLE));
  let length = 0;
  let isInTag = false;
  let start = bytes.findIndex((byte) => byte >= 0x80);
  start = Math.max(0, bytes.lastIndexOf(0x0a, start) + 1, start - 2000);
  for (let index = start; index < bytes.length && length < sample.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === 0x3c && isTagStart(bytes[index + 1] ?? 0)) isInTag = true;
    if (!isInTag) sample[length++] = byte;
    else if (byte === 0x3e) isInTag = false;
  }
  return length < 20 ? bytes.subarray(start, start + SAMPLE) : sample.subarray(0, length);
}

function isTagStart(byte: number): boolean {
  return byte === 0x2f || byte === 0x21 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
