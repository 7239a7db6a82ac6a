/** An item that repeats an earlier one, with the first one like it. */
export interface Repetition<T> {
  item: T;
  first: T;
}

/** The items whose key equals that of an earlier item, in order. Items with the key `undefined` never match. */
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
