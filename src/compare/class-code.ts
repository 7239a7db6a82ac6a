import type { Id } from '../schema/id.ts';

/*
 * The code of a class link: it stands for articles in an address that names none of them. There is no key: the code hides
 * ids from who reads an address, and protects nothing from who takes the trouble to undo it.
 *
 * The ids are joined by blanks, as ASCII bytes, after one byte that is the sum of all others (modulo 256). Each byte at
 * place i, from 0, is mapped to (167 · byte + 89 + 71 · i) modulo 256, which can be undone, as 167 is odd. The result is
 * written in base64url (RFC 4648) without padding.
 */

const FACTOR = 167;
/** 167 · 23 is 1 modulo 256. */
const INVERSE = 23;
const START = 89;
const STEP = 71;

/** Ids as they stand in a code. */
const IDS = /^(?:[a-z0-9-]{1,80}(?: (?!$)|$))*$/;
/** The longest code that is read; no comparison of the site has a longer one. */
const MOST_CHARACTERS = 3000;

/** The code that stands for these articles, in their order. */
export function classCode(ids: readonly Id[]): string {
  const bytes = bytesOf(ids.join(' '));
  const mapped = [sumOf(bytes), ...bytes].map((byte, place) => (FACTOR * byte + START + STEP * place) % 256);
  return btoa(String.fromCharCode(...mapped))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The articles that a code stands for; `undefined` for a text that is no such code. */
export function idsOfClassCode(code: string): Id[] | undefined {
  if (code.length > MOST_CHARACTERS || !/^[A-Za-z0-9_-]+$/.test(code) || code.length % 4 === 1)
    return undefined;
  const [sum, ...bytes] = bytesOf(atob(code.replaceAll('-', '+').replaceAll('_', '/'))).map(
    // Large enough a multiple of 256 is added that nothing is below zero.
    (byte, place) => (INVERSE * (byte - START - STEP * place + 256 * STEP * (place + 1))) % 256,
  );
  const text = String.fromCharCode(...bytes);
  if (sum !== sumOf(bytes) || !IDS.test(text)) return undefined;
  const ids = text === '' ? [] : text.split(' ');
  // Of texts that read the same, such as with other spare bits at the end, only one is a code.
  return classCode(ids) === code ? ids : undefined;
}

function sumOf(bytes: readonly number[]): number {
  return bytes.reduce((sum, byte) => sum + byte, 0) % 256;
}

/** The codes of the letters of a text that has none above 255. */
function bytesOf(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
