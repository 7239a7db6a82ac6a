/**
 * The cells that were read for many things, each once, with their states: those of the run before, and those of this one. What
 * is kept of a thing is the places of its cells in the list.
 */
export class CellList {
  /** The cells of this run, with their states. */
  readonly list: [cell: string, state: string][] = [];
  readonly #before: readonly (readonly [cell: string, state: string])[];
  readonly #stateNow: (cell: string) => string;
  readonly #isSame: (boolean | undefined)[] = [];
  /** The places in this run of the cells of the run before, by their places there. */
  readonly #moved: (number | undefined)[] = [];
  readonly #places = new Map<string, number>();

  /** `before` is the list of the run before, `stateNow` gives the state that a cell has now. */
  constructor(
    before: readonly (readonly [cell: string, state: string])[],
    stateNow: (cell: string) => string,
  ) {
    this.#before = before;
    this.#stateNow = stateNow;
  }

  /** Whether cells of the run before have the states that they had. */
  areSame(places: readonly number[]): boolean {
    return places.every((place) => {
      const [cell, state] = this.#before[place] ?? [];
      return (this.#isSame[place] ??= cell !== undefined && this.#stateNow(cell) === state);
    });
  }

  /** The places, in the list of this run, of cells of the run before that have the states that they had. */
  keep(places: readonly number[]): number[] {
    return places.map((place) => {
      const [cell = '', state = ''] = this.#before[place] ?? [];
      return (this.#moved[place] ??= this.#placeOf(cell, () => state));
    });
  }

  /** The places of cells that were read in this run. */
  add(cells: Iterable<string>): number[] {
    return Array.from(cells, (cell) => this.#placeOf(cell, () => this.#stateNow(cell)));
  }

  #placeOf(cell: string, stateOf: () => string): number {
    const known = this.#places.get(cell);
    if (known !== undefined) return known;
    this.list.push([cell, stateOf()]);
    this.#places.set(cell, this.list.length - 1);
    return this.list.length - 1;
  }
}
