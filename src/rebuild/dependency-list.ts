/**
 * The dependencies read for many things, without duplicates, with their revisions: those of the previous run and of this
 * one. For each thing, only the positions of its dependencies in the list are kept.
 */
export class DependencyList {
  /** The dependencies of this run, with their revisions. */
  readonly list: [dependency: string, revision: string][] = [];
  readonly #before: readonly (readonly [dependency: string, revision: string])[];
  readonly #revisionNow: (dependency: string) => string;
  readonly #isSame: (boolean | undefined)[] = [];
  /** The positions in this run of the previous run's dependencies, by their positions there. */
  readonly #moved: (number | undefined)[] = [];
  readonly #places = new Map<string, number>();

  /** `before` is the list of the previous run; `revisionNow` returns the current revision of a dependency. */
  constructor(
    before: readonly (readonly [dependency: string, revision: string])[],
    revisionNow: (dependency: string) => string,
  ) {
    this.#before = before;
    this.#revisionNow = revisionNow;
  }

  /** Whether these dependencies of the previous run are unchanged. */
  areSame(places: readonly number[]): boolean {
    return places.every((place) => {
      const [dependency, revision] = this.#before[place] ?? [];
      return (this.#isSame[place] ??= dependency !== undefined && this.#revisionNow(dependency) === revision);
    });
  }

  /** The positions, in the list of this run, of unchanged dependencies of the previous run. */
  keep(places: readonly number[]): number[] {
    return places.map((place) => {
      const [dependency = '', revision = ''] = this.#before[place] ?? [];
      return (this.#moved[place] ??= this.#placeOf(dependency, () => revision));
    });
  }

  /** The positions of dependencies that were read in this run. */
  add(dependencies: Iterable<string>): number[] {
    return Array.from(dependencies, (dependency) =>
      this.#placeOf(dependency, () => this.#revisionNow(dependency)),
    );
  }

  #placeOf(dependency: string, revisionOf: () => string): number {
    const known = this.#places.get(dependency);
    if (known !== undefined) return known;
    this.list.push([dependency, revisionOf()]);
    this.#places.set(dependency, this.list.length - 1);
    return this.list.length - 1;
  }
}
