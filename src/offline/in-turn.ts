/** How many files are fetched at a time, so that the reader's own requests are not kept waiting. */
const AT_ONCE = 6;

/** Does a piece of work for each item, a few at a time. Rejects with the first that fails. */
export async function inTurn<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const waiting = [...items];
  const workOff = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, workOff));
}
