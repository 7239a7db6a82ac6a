import { SIGN_CODES } from './numbers.ts';

const LOW_BITS = 5;
const LOW = 1 << LOW_BITS;
/** Texts that are shorter are made without a decoder, whose call would take longer. */
const SHORT = 24;

/** Writes signs and numbers (`numbers.ts`) one after the other: for many of them, where adding up texts would take long. */
export class SignWriter {
  #bytes = new Uint8Array(1 << 12);
  #length = 0;
  readonly #decoder = new TextDecoder('latin1');

  /** How many signs were written since they were last taken. */
  get length(): number {
    return this.#length;
  }

  /** Writes a number from 0 to 63 as one sign. */
  sign(value: number): void {
    this.#code(SIGN_CODES[value]!);
  }

  /** Writes a number from 0 to 2 ** 53 as one or more signs. */
  number(value: number): void {
    let rest = value;
    while (rest >= LOW) {
      this.#code(SIGN_CODES[LOW + (rest % LOW)]!);
      rest = Math.floor(rest / LOW);
    }
    this.#code(SIGN_CODES[rest]!);
  }

  /** Writes a text of ASCII as it is. */
  text(text: string): void {
    for (let at = 0; at < text.length; at += 1) this.#code(text.charCodeAt(at));
  }

  /** What was written; the writer is empty after. */
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

/** Ascending numbers, each once, as the gaps between them. */
export function writeAscending(numbers: Iterable<number>): string {
  const writer = new SignWriter();
  let before = -1;
  for (const number of numbers) {
    writer.number(number - before - 1);
    before = number;
  }
  return writer.take();
}
