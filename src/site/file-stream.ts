/** Parts of a file are put together until they have this many bytes. */
const CHUNK = 1 << 18;

/** A file as a stream for a response; its parts are made when they are asked for, so that a large one is never whole in memory. */
export function fileStream(parts: Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  const rest = parts[Symbol.iterator]();
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const waiting: Uint8Array[] = [];
        let size = 0;
        while (size < CHUNK) {
          const next = rest.next();
          if (next.done === true) {
            if (size > 0) controller.enqueue(Buffer.concat(waiting));
            controller.close();
            return;
          }
          waiting.push(next.value);
          size += next.value.length;
        }
        controller.enqueue(Buffer.concat(waiting));
      },
    },
    { highWaterMark: 0 },
  );
}
