/** Numbers that come one by one and are wanted in their order: eight bytes each, where objects would take hundreds. */
export class PackedNumbers {
  #numbers = new Float64Array(1024);
  #length = 0;

  /** Adds a number. */
  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = new Float64Array(this.#length * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** All numbers, ascending. Nothing can be added after. */
  sorted(): Float64Array {
    return this.#numbers.subarray(0, this.#length).sort();
  }
}
