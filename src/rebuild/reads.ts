/**
 * Notes what is read while something is worked out. What can be read has a name, its cell: `head:strike` is the
 * frontmatter of an article, `actor:iran` a record. Frames nest; a frame that ends leaves its cells to the one around it.
 */
export class Reads {
  readonly #frames: Set<string>[] = [];

  /** Notes a cell in the innermost frame; outside of all frames nothing is noted. */
  note(cell: string): void {
    this.#frames.at(-1)?.add(cell);
  }

  /** Notes several cells. */
  noteAll(cells: Iterable<string>): void {
    const frame = this.#frames.at(-1);
    if (frame !== undefined) for (const cell of cells) frame.add(cell);
  }

  /** Works something out in a frame of its own; gives it with the cells that were read for it. */
  during<T>(work: () => T): { result: T; cells: ReadonlySet<string> } {
    const close = this.open();
    try {
      const result = work();
      return { result, cells: close() };
    } catch (error) {
      close();
      throw error;
    }
  }

  /** Opens a frame for work that waits; what is given closes it and gives its cells. No other work may run meanwhile. */
  open(): () => ReadonlySet<string> {
    const frame = new Set<string>();
    this.#frames.push(frame);
    return () => {
      if (this.#frames.pop() !== frame) throw new Error('Frames of reading were closed out of order.');
      this.noteAll(frame);
      return frame;
    };
  }

  /** Works something out without noting what is read for it: what it gives has a cell of its own. */
  unnoticed<T>(work: () => T): T {
    const frames = this.#frames.splice(0);
    try {
      return work();
    } finally {
      this.#frames.push(...frames);
    }
  }
}
