import { SIGN_CODES } from './numbers.ts';

const LOW_BITS = 5;
const LOW = 1 << LOW_BITS;
/** Shorter texts are built without a decoder, because calling it would take longer. */
const SHORT = 24;

/** Builds a text from characters and numbers (`numbers.ts`); for large amounts, faster than string concatenation. */
export class TextWriter {
  #bytes = new Uint8Array(1 << 12);
  #length = 0;
  readonly #decoder = new TextDecoder('latin1');

  /** The number of characters written since the last `take`. */
  get length(): number {
    return this.#length;
  }

  /** Writes a number from 0 to 63 as one character. */
  character(value: number): void {
    this.#code(SIGN_CODES[value]!);
  }

  /** Writes a number from 0 to 2 ** 53 as one or more characters. */
  number(value: number): void {
    let rest = value;
    while (rest >= LOW) {
      this.#code(SIGN_CODES[LOW + (rest % LOW)]!);
      rest = Math.floor(rest / LOW);
    }
    this.#code(SIGN_CODES[rest]!);
  }

  /** Writes ASCII text unchanged. */
  text(text: string): void {
    for (let at = 0; at < text.length; at += 1) this.#code(text.charCodeAt(at));
  }

  /** Returns what was written and empties the writer. */
  take(): string {
    const written = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return written.length < SHORT ? String.fromCharCode(...written) : this.#decoder.decode(written);
  }

  #code(code: number): void {
    if (this.#length === this.#bytes.length) {
      const longer = new Uint8Array(this.#length * 2);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    this.#bytes[this.#length] = code;
    this.#length += 1;
  }
}

/** Ascending numbers without duplicates, written as the gaps between them. */
export function writeAscending(numbers: Iterable<number>): string {
  const writer = new TextWriter();
  let before = -1;
  for (const number of numbers) {
    writer.number(number - before - 1);
    before = number;
  }
  return writer.take();
}
