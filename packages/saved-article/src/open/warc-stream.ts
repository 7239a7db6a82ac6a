import type { Limits } from '../limits.ts';
import { ByteReader } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import type { Fault } from './failure.ts';
import { GzipMember } from './gzip-member.ts';
import { isZstd, skipToFrame, ZstdMember } from './zstd-member.ts';
import type { RecordLocation } from './warc-head.ts';

/** The decompressed bytes of a capture, plain, gzip or Zstandard, with their places in the file. */
export class WarcStream {
  /** Reads the records; in a compressed file, those of one member. */
  reader: ByteReader;
  /** The member that `reader` reads; undefined in a plain file. */
  private member: GzipMember | ZstdMember | undefined;
  private isZstd = false;
  private dictionary: Uint8Array | undefined;
  private openFault: Fault | undefined;
  private memberStart = 0;
  private readonly raw: ByteReader;
  private readonly limits: Limits;

  private constructor(raw: ByteReader, limits: Limits) {
    this.raw = raw;
    this.reader = raw;
    this.limits = limits;
  }

  /** Opens a capture at its first record; detects compression by the first bytes. Close it after reading. */
  static async open(source: ByteSource, limits: Limits): Promise<WarcStream> {
    const stream = new WarcStream(new ByteReader(source.open()), limits);
    const start = await stream.raw.peek(4);
    stream.isZstd = isZstd(start);
    if (stream.isZstd) await stream.openFrame();
    else if (start[0] === 0x1f && start[1] === 0x8b) stream.openMember();
    return stream;
  }

  /** Whether the file is compressed, with a member for each record. */
  get isPacked(): boolean {
    return this.member !== undefined;
  }

  /** The place of the reader's next byte. */
  get place(): RecordLocation {
    const { position } = this.reader;
    return this.isPacked ? { member: this.memberStart, within: position } : { member: position, within: 0 };
  }

  /** The fault in the current member, known when its bytes have ended. */
  get memberFault(): Fault | undefined {
    return this.openFault ?? this.member?.fault;
  }

  /** Goes on to the next member after a complete one; false if there is none, and in a plain file. */
  async nextMember(): Promise<boolean> {
    if (!this.isPacked || (await this.raw.peek(1)).length === 0) return false;
    if (this.isZstd) return this.openFrame();
    this.openMember();
    return true;
  }

  /** Closes the source. */
  async close(): Promise<void> {
    await this.reader.close();
    await this.raw.close();
  }

  // False at the end of the file, where there may be frames without records.
  private async openFrame(): Promise<boolean> {
    const found = await skipToFrame(this.raw);
    if ('message' in found) this.openFault = found;
    else this.dictionary ??= found.dictionary;
    const isThere = (await this.raw.peek(1)).length > 0;
    this.memberStart = this.raw.position;
    this.member = new ZstdMember(this.raw, this.limits, this.dictionary);
    this.reader = new ByteReader(this.openFault === undefined ? this.member.chunks() : nothing());
    return isThere;
  }

  private openMember(): void {
    this.memberStart = this.raw.position;
    this.member = new GzipMember(this.raw, this.limits);
    this.reader = new ByteReader(this.member.chunks());
  }
}

// oxlint-disable-next-line typescript/require-await, require-yield
async function* nothing(): AsyncGenerator<Uint8Array> {
  return;
}
