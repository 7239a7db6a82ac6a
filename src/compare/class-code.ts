import type { Id } from '../schema/id.ts';

/*
 * The code of a class link represents articles in an address without naming them. There is no key: the code hides ids
 * from anyone who reads the address, and offers no protection against anyone who decodes it.
 *
 * The ids are joined by spaces, as ASCII bytes, after one byte that is the sum of all others (modulo 256). Each byte at
 * position i, from 0, is mapped to (167 · byte + 89 + 71 · i) modulo 256; this is reversible because 167 is odd. The
 * result is written in base64url (RFC 4648) without padding.
 */

const FACTOR = 167;
/** 167 · 23 is 1 modulo 256. */
const INVERSE = 23;
const START = 89;
const STEP = 71;

/** The ids as they are joined in a code. */
const IDS = /^(?:[a-z0-9-]{1,80}(?: (?!$)|$))*$/;
/** The longest code that is read; no comparison on the site has a longer one. */
const MOST_CHARACTERS = 3000;

/** The code for these articles, in their order. */
export function classCode(ids: readonly Id[]): string {
  const bytes = bytesOf(ids.join(' '));
  const mapped = [sumOf(bytes), ...bytes].map((byte, place) => (FACTOR * byte + START + STEP * place) % 256);
  return btoa(String.fromCharCode(...mapped))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The articles that a code represents; `undefined` if the text is not a valid code. */
export function idsOfClassCode(code: string): Id[] | undefined {
  if (code.length > MOST_CHARACTERS || !/^[A-Za-z0-9_-]+$/.test(code) || code.length % 4 === 1)
    return undefined;
  const [sum, ...bytes] = bytesOf(atob(code.replaceAll('-', '+').replaceAll('_', '/'))).map(
    // A large enough multiple of 256 is added to keep the value from being negative.
    (byte, place) => (INVERSE * (byte - START - STEP * place + 256 * STEP * (place + 1))) % 256,
  );
  const text = String.fromCharCode(...bytes);
  if (sum !== sumOf(bytes) || !IDS.test(text)) return undefined;
  const ids = text === '' ? [] : text.split(' ');
  // Of several texts that decode alike, for example with other spare bits at the end, only one is valid.
  return classCode(ids) === code ? ids : undefined;
}

function sumOf(bytes: readonly number[]): number {
  return bytes.reduce((sum, byte) => sum + byte, 0) % 256;
}

/** The character codes of a text that has none above 255. */
function bytesOf(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
