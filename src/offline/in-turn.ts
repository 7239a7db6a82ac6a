/** How many files are fetched at a time, so that the reader's own requests are not kept waiting. */
const AT_ONCE = 6;

/**
 * Does a piece of work for each item, a few at a time. If one fails, begins no more, waits for those that have begun, and rejects with the
 * first failure.
 */
export async function inTurn<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const waiting = [...items];
  const failures: unknown[] = [];
  const workOff = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift())
      await work(item).catch((error: unknown) => {
        failures.push(error);
        waiting.length = 0;
      });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, workOff));
  if (failures.length > 0) throw failures[0];
}
