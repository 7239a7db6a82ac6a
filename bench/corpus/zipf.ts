import type { Random } from './random.ts';

/**
 * Ranks from 0, drawn by the Zipf–Mandelbrot law: rank r with a probability proportional to 1 / (r + 1 + offset). A
 * larger offset makes the first ranks less dominant.
 */
export class ZipfRanks {
  readonly #sums: Float64Array;

  constructor(size: number, offset: number) {
    this.#sums = new Float64Array(size);
    let sum = 0;
    for (let rank = 0; rank < size; rank += 1) {
      sum += 1 / (rank + 1 + offset);
      this.#sums[rank] = sum;
    }
  }

  /** A rank among the first `among`; the result does not depend on how many ranks follow. */
  draw(random: Random, among: number = this.#sums.length): number {
    const point = random.next() * this.#sums[among - 1]!;
    let low = 0;
    let high = among - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#sums[middle]! > point) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
