/**
 * The dependencies that were read for many things, each once, with their versions: those of the run before, and those of this one. What
 * is kept of a thing is the places of its dependencies in the list.
 */
export class DependencyList {
  /** The dependencies of this run, with their versions. */
  readonly list: [dependency: string, version: string][] = [];
  readonly #before: readonly (readonly [dependency: string, version: string])[];
  readonly #versionNow: (dependency: string) => string;
  readonly #isSame: (boolean | undefined)[] = [];
  /** The places in this run of the dependencies of the run before, by their places there. */
  readonly #moved: (number | undefined)[] = [];
  readonly #places = new Map<string, number>();

  /** `before` is the list of the run before, `versionNow` gives the version that a dependency has now. */
  constructor(
    before: readonly (readonly [dependency: string, version: string])[],
    versionNow: (dependency: string) => string,
  ) {
    this.#before = before;
    this.#versionNow = versionNow;
  }

  /** Whether dependencies of the run before have the versions that they had. */
  areSame(places: readonly number[]): boolean {
    return places.every((place) => {
      const [dependency, version] = this.#before[place] ?? [];
      return (this.#isSame[place] ??= dependency !== undefined && this.#versionNow(dependency) === version);
    });
  }

  /** The places, in the list of this run, of dependencies of the run before that have the versions that they had. */
  keep(places: readonly number[]): number[] {
    return places.map((place) => {
      const [dependency = '', version = ''] = this.#before[place] ?? [];
      return (this.#moved[place] ??= this.#placeOf(dependency, () => version));
    });
  }

  /** The places of dependencies that were read in this run. */
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
