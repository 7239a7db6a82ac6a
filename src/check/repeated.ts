/** An item that is there before already, with the first that is like it. */
export interface Repetition<T> {
  item: T;
  first: T;
}

/**
 * The items whose key one of the items before them has, too, in their order. Items with the key `undefined` are like no
 * other.
 */
export function repeated<T>(items: readonly T[], keyOf: (item: T) => unknown): Repetition<T>[] {
  const firsts = new Map<unknown, T>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const first = firsts.get(key);
    if (first !== undefined) return [{ item, first }];
    if (key !== undefined) firsts.set(key, item);
    return [];
  });
}
