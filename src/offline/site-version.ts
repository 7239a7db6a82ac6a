/**
 * Asks which version the site is of, `undefined` where it does not answer. What was fetched before an answer was asked for is of the version
 * that it names, or of an older one, so a question that is under way is none for what came after it began; those that come meanwhile
 * share the next one.
 */
export function createVersionCheck(
  ask: () => Promise<string | undefined>,
): () => Promise<string | undefined> {
  let running: Promise<string | undefined> | undefined;
  let next: Promise<string | undefined> | undefined;
  return () =>
    (next ??= Promise.resolve(running).then(() => {
      next = undefined;
      running = ask().catch(() => undefined);
      return running;
    }));
}
