import type { Limits } from '../limits.ts';
import { ByteReader } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import type { Fault } from './failure.ts';
import { GzipMember } from './gzip-member.ts';
import type { RecordLocation } from './warc-head.ts';

/** The decompressed bytes of a capture, plain or gzip, with their places in the file. */
export class WarcStream {
  /** Reads the records; in a gzip file, those of one member. */
  reader: ByteReader;
  /** The member that `reader` reads; undefined in a plain file. */
  private member: GzipMember | undefined;
  private memberStart = 0;
  private readonly raw: ByteReader;
  private readonly limits: Limits;

  private constructor(raw: ByteReader, limits: Limits) {
    this.raw = raw;
    this.reader = raw;
    this.limits = limits;
  }

  /** Opens a capture at its first record; detects gzip by the first bytes. Close it after reading. */
  static async open(source: ByteSource, limits: Limits): Promise<WarcStream> {
    const stream = new WarcStream(new ByteReader(source.open()), limits);
    const [first, second] = await stream.raw.peek(2);
    if (first === 0x1f && second === 0x8b) stream.openMember();
    return stream;
  }

  /** Whether the file is gzip, with a member for each record. */
  get isGzip(): boolean {
    return this.member !== undefined;
  }

  /** The place of the reader's next byte. */
  get place(): RecordLocation {
    const { position } = this.reader;
    return this.isGzip ? { member: this.memberStart, within: position } : { member: position, within: 0 };
  }

  /** The fault in the current gzip member, known when its bytes have ended. */
  get memberFault(): Fault | undefined {
    return this.member?.fault;
  }

  /** Goes on to the next gzip member after a complete one; false if there is none, and in a plain file. */
  async nextMember(): Promise<boolean> {
    if (!this.isGzip || (await this.raw.peek(1)).length === 0) return false;
    this.openMember();
    return true;
  }

  /** Closes the source. */
  async close(): Promise<void> {
    await this.reader.close();
    await this.raw.close();
  }

  private openMember(): void {
    this.memberStart = this.raw.position;
    this.member = new GzipMember(this.raw, this.limits);
    this.reader = new ByteReader(this.member.chunks());
  }
}
