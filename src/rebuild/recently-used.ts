/** Something that takes memory and can be made again. */
export interface Forgettable {
  forget: () => void;
}

/**
 * Limits how many things are kept at a time: the returned function notes that one is used, and has the one that was used longest ago
 * forgotten when there are more than `most`.
 */
export function keepRecentlyUsed(most: number): (used: Forgettable) => void {
  const recent = new Set<Forgettable>();
  return (used) => {
    recent.delete(used);
    recent.add(used);
    if (recent.size <= most) return;
    const [oldest] = recent;
    if (oldest === undefined) return;
    recent.delete(oldest);
    oldest.forget();
  };
}
