/**
 * Notes what is read while something is worked out. What can be read has a name, its dependency: `head:strike` is the
 * frontmatter of an article, `actor:iran` a record. Frames nest; a frame that ends leaves its dependencies to the one around it.
 */
export class Reads {
  readonly #frames: Set<string>[] = [];

  /** Notes a dependency in the innermost frame; outside of all frames nothing is noted. */
  note(dependency: string): void {
    this.#frames.at(-1)?.add(dependency);
  }

  /** Notes several dependencies. */
  noteAll(dependencies: Iterable<string>): void {
    const frame = this.#frames.at(-1);
    if (frame !== undefined) for (const dependency of dependencies) frame.add(dependency);
  }

  /** Works something out in a frame of its own; gives it with the dependencies that were read for it. */
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

  /** Opens a frame for work that waits; what is given closes it and gives its dependencies. No other work may run meanwhile. */
  open(): () => ReadonlySet<string> {
    const frame = new Set<string>();
    this.#frames.push(frame);
    return () => {
      if (this.#frames.pop() !== frame) throw new Error('Frames of reading were closed out of order.');
      this.noteAll(frame);
      return frame;
    };
  }

  /** Works something out without noting what is read for it: what it gives has a dependency of its own. */
  unnoticed<T>(work: () => T): T {
    const frames = this.#frames.splice(0);
    try {
      return work();
    } finally {
      this.#frames.push(...frames);
    }
  }
}
