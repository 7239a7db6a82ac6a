/** Names in a sentence: those that are spelled out, and how many more there are. */
export interface Names {
  shown: readonly string[];
  more: number;
}

/** Names of which at most `most` are spelled out; a single remaining one is, too. */
export function spelledOut(all: readonly string[], most = 3): Names {
  return all.length <= most + 1
    ? { shown: all, more: 0 }
    : { shown: all.slice(0, most), more: all.length - most };
}

/** Whether it is one name alone. */
export function isOne({ shown, more }: Names): boolean {
  return shown.length + more === 1;
}
