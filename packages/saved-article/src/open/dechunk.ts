/** The longest line with the size and extensions of a chunk, or with a trailer. */
const LONGEST_LINE = 8192;

/**
 * Removes the chunk sizes from a body with `Transfer-Encoding: chunked` (RFC 9112, 7.1), piece by piece.
 *
 * A capture may call a body chunked that is not: then `state` is `plain` from the first line on, and the body is used
 * as it is.
 */
export class Dechunker {
  /** `plain`: not chunked at all; `broken`: a later size can't be read; `done`: the last chunk was read. */
  state: 'size' | 'data' | 'end' | 'trailer' | 'done' | 'plain' | 'broken' = 'size';
  private line = '';
  private left = 0;
  private isFirst = true;

  /** Whether it is still unknown if the body is chunked. */
  get isOpen(): boolean {
    return this.isFirst && this.state === 'size';
  }

  /** Ends the body: without a first size it was not chunked. */
  end(): void {
    if (this.isOpen) this.state = 'plain';
  }

  /** Returns the data in a piece of the body; a piece may end anywhere. */
  push(piece: Uint8Array): Uint8Array[] {
    const data: Uint8Array[] = [];
    for (let index = 0; index < piece.length && this.state !== 'done';) {
      if (this.state === 'plain' || this.state === 'broken') break;
      if (this.state === 'data') {
        const part = piece.subarray(index, index + this.left);
        data.push(part);
        index += part.length;
        this.left -= part.length;
        if (this.left === 0) this.state = 'end';
      } else index = this.readLine(piece, index);
    }
    return data;
  }

  private readLine(piece: Uint8Array, start: number): number {
    const end = piece.indexOf(0x0a, start);
    const stop = end < 0 ? piece.length : end;
    this.line += Buffer.from(piece.subarray(start, Math.min(stop, start + LONGEST_LINE))).toString('latin1');
    if (this.line.length >= LONGEST_LINE) this.fail();
    else if (end >= 0) this.endLine(this.line.replace(/\r$/, ''));
    return end < 0 ? piece.length : end + 1;
  }

  private endLine(line: string): void {
    this.line = '';
    if (this.state === 'end') {
      this.state = line === '' ? 'size' : 'broken';
    } else if (this.state === 'trailer') {
      if (line === '') this.state = 'done';
    } else {
      const size = /^\s*([0-9a-f]{1,12})\s*(?:;.*)?$/i.exec(line)?.[1];
      if (size === undefined) {
        this.fail();
        return;
      }
      this.isFirst = false;
      this.left = Number.parseInt(size, 16);
      this.state = this.left === 0 ? 'trailer' : 'data';
    }
  }

  private fail(): void {
    this.state = this.isFirst ? 'plain' : 'broken';
  }
}
