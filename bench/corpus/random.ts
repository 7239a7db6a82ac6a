/** The mixing constants of FNV-1a, 32 bits. */
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** How many numbers are discarded at the start, so that the generator's state shows no pattern of its seed. */
const WARM_UP = 12;

/**
 * A stream of pseudo-random numbers determined only by its labels: `new Random(seed, 'article', 7)` is the same on
 * every machine and in every run, whatever else was drawn. (The generator is SFC32 by Chris Doty-Humphrey.)
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #count = 1;

  constructor(...labels: readonly (string | number)[]) {
    const text = labels.join('\0');
    this.#a = hash(text, FNV_START);
    this.#b = hash(text, this.#a ^ FNV_PRIME);
    this.#c = hash(text, this.#b ^ FNV_PRIME);
    for (let draw = 0; draw < WARM_UP; draw += 1) this.next();
  }

  /** A number from 0 (inclusive) to 1 (exclusive). */
  next(): number {
    const sum = (this.#a + this.#b + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from `least` to `most`, inclusive. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True with this probability, from 0 to 1. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** An item of a non-empty list, all equally likely. */
  pick<T>(list: readonly T[]): T {
    const item = list[this.int(0, list.length - 1)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }

  /** A normally distributed number with mean 0 and standard deviation 1. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  /** Up to `count` different items of a list, in list order. */
  some<T>(list: readonly T[], count: number): T[] {
    let wanted = Math.min(count, list.length);
    return list.filter((_, index) => {
      const isTaken = this.next() * (list.length - index) < wanted;
      if (isTaken) wanted -= 1;
      return isTaken;
    });
  }
}

function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  return (value ^ (value >>> 15)) | 0;
}
