import type { FileHandle } from 'node:fs/promises';

/** Bytes that can be read more than once: a file, or a member of a package. */
export interface ByteSource {
  /** The path for messages; `PATH!MEMBER` in a package. */
  name: string;
  /** The number of bytes. */
  size: number;
  /** Reads from beginning to end; stops early when the consumer does. Throws disk errors. */
  open(): AsyncIterable<Uint8Array>;
}

/** Bytes per read. */
const CHUNK = 65_536;

/** The bytes of an open file, which the caller closes. It ends where the file ended when it was opened. */
export function fileSource(name: string, handle: FileHandle, size: number): ByteSource {
  return {
    name,
    size,
    async *open() {
      for (let position = 0; position < size;) {
        const buffer = new Uint8Array(Math.min(CHUNK, size - position));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
        if (bytesRead === 0) return;
        yield buffer.subarray(0, bytesRead);
        position += bytesRead;
      }
    },
  };
}
