/** Reads lines and ranges of bytes from chunks; holds no more than is asked for and one chunk. */
export class ByteReader {
  /** How many bytes were taken since the first chunk. */
  position = 0;
  private readonly chunks: AsyncIterator<Uint8Array>;
  private rest: Uint8Array = new Uint8Array();
  private isDone = false;

  /** Starts at the first chunk. */
  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** Closes the source of the chunks; nothing can be read afterwards. */
  async close(): Promise<void> {
    this.isDone = true;
    this.rest = new Uint8Array();
    await this.chunks.return?.();
  }

  /** Takes the next available bytes, at most `most`; undefined at the end. */
  async take(most: number): Promise<Uint8Array | undefined> {
    if (!(await this.fill())) return undefined;
    const taken = this.rest.subarray(0, most);
    this.rest = this.rest.subarray(taken.length);
    this.position += taken.length;
    return taken;
  }

  /** Puts back the bytes that were taken last. */
  putBack(bytes: Uint8Array): void {
    this.rest = this.rest.length === 0 ? bytes : Buffer.concat([bytes, this.rest]);
    this.position -= bytes.length;
  }

  /** Reads exactly `count` bytes, or fewer at the end. */
  async read(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let left = count; left > 0;) {
      const part = await this.take(left);
      if (part === undefined) break;
      parts.push(part);
      left -= part.length;
    }
    return parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts);
  }

  /** Reads the next `count` bytes, or fewer at the end, without taking them. */
  async peek(count: number): Promise<Uint8Array> {
    const bytes = await this.read(count);
    this.putBack(bytes);
    return bytes;
  }

  /** Skips `count` bytes; returns how many there were. */
  async skip(count: number): Promise<number> {
    let skipped = 0;
    while (skipped < count) {
      const part = await this.take(count - skipped);
      if (part === undefined) break;
      skipped += part.length;
    }
    return skipped;
  }

  /** Reads a line with its line end, or what is left; cut after `most` bytes. Empty at the end. */
  async readLine(most: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let length = 0; length < most;) {
      if (!(await this.fill())) break;
      const end = this.rest.indexOf(0x0a);
      const part = await this.take(Math.min(most - length, end < 0 ? Infinity : end + 1));
      if (part === undefined) break;
      parts.push(part);
      length += part.length;
      if (part.at(-1) === 0x0a) break;
    }
    return parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts);
  }

  private async fill(): Promise<boolean> {
    while (this.rest.length === 0) {
      if (this.isDone) return false;
      const next = await this.chunks.next();
      if (next.done === true) this.isDone = true;
      else this.rest = next.value;
    }
    return true;
  }
}
