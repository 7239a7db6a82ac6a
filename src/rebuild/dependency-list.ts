/**
 * The dependencies read for many things, without duplicates, with their versions: those of the previous run and of this
 * one. For each thing, only the positions of its dependencies in the list are kept.
 */
export class DependencyList {
  /** The dependencies of this run, with their versions. */
  readonly list: [dependency: string, version: string][] = [];
  readonly #before: readonly (readonly [dependency: string, version: string])[];
  readonly #versionNow: (dependency: string) => string;
  readonly #isSame: (boolean | undefined)[] = [];
  /** The positions in this run of the previous run's dependencies, by their positions there. */
  readonly #moved: (number | undefined)[] = [];
  readonly #places = new Map<string, number>();

  /** `before` is the list of the previous run; `versionNow` returns the current version of a dependency. */
  constructor(
    before: readonly (readonly [dependency: string, version: string])[],
    versionNow: (dependency: string) => string,
  ) {
    this.#before = before;
    this.#versionNow = versionNow;
  }

  /** Whether these dependencies of the previous run are unchanged. */
  areSame(places: readonly number[]): boolean {
    return places.every((place) => {
      const [dependency, version] = this.#before[place] ?? [];
      return (this.#isSame[place] ??= dependency !== undefined && this.#versionNow(dependency) === version);
    });
  }

  /** The positions, in the list of this run, of unchanged dependencies of the previous run. */
  keep(places: readonly number[]): number[] {
    return places.map((place) => {
      const [dependency = '', version = ''] = this.#before[place] ?? [];
      return (this.#moved[place] ??= this.#placeOf(dependency, () => version));
    });
  }

  /** The positions of dependencies that were read in this run. */
  add(dependencies: Iterable<string>): number[] {
    return Array.from(dependencies, (dependency) =>
      this.#placeOf(dependency, () => this.#versionNow(dependency)),
    );
  }

  #placeOf(dependency: string, versionOf: () => string): number {
    const known = this.#places.get(dependency);
    if (known !== undefined) return known;
    this.list.push([dependency, versionOf()]);
    this.#places.set(dependency, this.list.length - 1);
    return this.list.length - 1;
  }
}
