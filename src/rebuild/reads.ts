/**
 * Records what is read during a computation. Everything that can be read has a name, its dependency: `head:strike` is
 * the frontmatter of an article, `actor:iran` a record. Frames nest; when a frame ends, its dependencies are added to
 * the enclosing one.
 */
export class Reads {
  readonly #frames: Set<string>[] = [];

  /** Records a dependency in the innermost frame; outside of all frames nothing is recorded. */
  note(dependency: string): void {
    this.#frames.at(-1)?.add(dependency);
  }

  /** Records several dependencies. */
  noteAll(dependencies: Iterable<string>): void {
    const frame = this.#frames.at(-1);
    if (frame !== undefined) for (const dependency of dependencies) frame.add(dependency);
  }

  /** Runs a computation in its own frame; returns the result with the dependencies that were read for it. */
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
   * Opens a frame for asynchronous work; the returned function closes it and returns its dependencies. No other work
   * may run meanwhile.
   */
  open(): () => ReadonlySet<string> {
    const frame = new Set<string>();
    this.#frames.push(frame);
    return () => {
      if (this.#frames.pop() !== frame) throw new Error('Frames of reading were closed out of order.');
      this.noteAll(frame);
      return frame;
    };
  }

  /** Runs a computation without recording what it reads: its result has a dependency of its own. */
  unnoticed<T>(work: () => T): T {
    const frames = this.#frames.splice(0);
    try {
      return work();
    } finally {
      this.#frames.push(...frames);
    }
  }
}
