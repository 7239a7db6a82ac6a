/** Something that takes memory and can be made again. */
export interface Forgettable {
  forget: () => void;
}

/**
 * Puts a value last in a map that is in the order of use, and takes out what was used longest ago if there are more than `most`; returns
 * what was taken out.
 */
export function putLast<Key, Value>(
  map: Map<Key, Value>,
  key: Key,
  value: Value,
  most: number,
): Value | undefined {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map;
  if (map.size <= most || oldest === undefined) return undefined;
  map.delete(oldest[0]);
  return oldest[1];
}

/**
 * Limits how many things are kept at a time: the returned function notes that one is used, and has the one that was used longest ago
 * forgotten when there are more than `most`.
 */
export function keepRecentlyUsed(most: number): (used: Forgettable) => void {
  const recent = new Map<Forgettable, Forgettable>();
  return (used) => putLast(recent, used, used, most)?.forget();
}
