/**
 * Whole numbers as text that needs no escapes in JSON and that servers compress well: five bits per character, lowest
 * first, in the base64url alphabet; a character from the upper half means that more follow.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How many values one character can have. */
export const SIGN_VALUES = ALPHABET.length;

/** The character code for each number from 0 to 63. */
export const SIGN_CODES = Uint8Array.from(ALPHABET, (sign) => sign.charCodeAt(0));

const LOW_BITS = 5;
const LOW = 1 << LOW_BITS;
const VALUES = new Uint8Array(128);
for (let value = 0; value < ALPHABET.length; value += 1) VALUES[ALPHABET.charCodeAt(value)] = value;

/** The number encoded by the character at a position in a text. */
export function readSign(text: string, at: number): number {
  return VALUES[text.charCodeAt(at)] ?? 0;
}

/** Reads numbers from a text, one after the other. */
export class NumberReader {
  readonly #text: string;
  #at: number;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.#at = at;
  }

  /** Whether the whole text was read. */
  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** The next number. */
  next(): number {
    let value = 0;
    let unit = 1;
    for (;;) {
      const sign = readSign(this.#text, this.#at);
      this.#at += 1;
      if (sign < LOW) return value + sign * unit;
      value += (sign - LOW) * unit;
      unit *= LOW;
    }
  }
}

/** The inverse of `writeAscending`. */
export function readAscending(text: string): number[] {
  const reader = new NumberReader(text);
  const numbers: number[] = [];
  let before = -1;
  while (!reader.isAtEnd) {
    before += reader.next() + 1;
    numbers.push(before);
  }
  return numbers;
}

const STEPS_AN_OCTAVE = 4;

/** A length in words as a number from 0 to 63, exact to a tenth. */
export function lengthStep(words: number): number {
  return words <= 1 ? 0 : Math.min(SIGN_VALUES - 1, Math.round(STEPS_AN_OCTAVE * Math.log2(words)));
}

/** The approximate length in words for a step. */
export function lengthOfStep(step: number): number {
  return 2 ** (step / STEPS_AN_OCTAVE);
}
