/** Sorts by lists of numbers, largest first; the first number that differs decides, and ties keep their order. */
export function sortBy<T>(items: readonly T[], weigh: (item: T) => number[]): T[] {
  const weights = new Map(items.map((item) => [item, weigh(item)]));
  return [...items].sort((a, b) => {
    const [one, other] = [weights.get(a) ?? [], weights.get(b) ?? []];
    const index = one.findIndex((weight, at) => weight !== other[at]);
    return index < 0 ? 0 : (other[index] ?? 0) - (one[index] ?? 0);
  });
}
