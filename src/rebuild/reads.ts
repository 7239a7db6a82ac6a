/**
 * Records what is read during a computation. Everything that can be read has a name, its dependency: `head:strike` is
 * the frontmatter of an article, `actor:iran` a record. Scopes nest; when a scope ends, its dependencies are added to
 * the enclosing one.
 */
export class Reads {
  readonly #scopes: Set<string>[] = [];

  /** Records a dependency in the innermost scope; outside of all scopes nothing is recorded. */
  note(dependency: string): void {
    this.#scopes.at(-1)?.add(dependency);
  }

  /** Records several dependencies. */
  noteAll(dependencies: Iterable<string>): void {
    const scope = this.#scopes.at(-1);
    if (scope !== undefined) for (const dependency of dependencies) scope.add(dependency);
  }

  /** Runs a computation in its own scope; returns the result with the dependencies that were read for it. */
  during<T>(work: () => T): { result: T; dependencies: ReadonlySet<string> } {
    const close = this.open();
    try {
      const result = work();
      return { result, dependencies: close() };
    } catch (error) {
      close();
      throw error;
    }
  }

  /**
   * Opens a scope for asynchronous work; the returned function closes it and returns its dependencies. No other work
   * may run meanwhile.
   */
  open(): () => ReadonlySet<string> {
    const scope = new Set<string>();
    this.#scopes.push(scope);
    return () => {
      if (this.#scopes.pop() !== scope) throw new Error('Scopes of reading were closed out of order.');
      this.noteAll(scope);
      return scope;
    };
  }

  /** Runs a computation without recording what it reads: its result has a dependency of its own. */
  unnoticed<T>(work: () => T): T {
    const scopes = this.#scopes.splice(0);
    try {
      return work();
    } finally {
      this.#scopes.push(...scopes);
    }
  }
}
