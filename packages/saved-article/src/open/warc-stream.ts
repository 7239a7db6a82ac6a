import { constants, inflateRawSync } from 'node:zlib';
import type { Limits } from '../limits.ts';
import { ByteReader } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import type { Fault } from './failure.ts';
import { GzipMember } from './gzip-member.ts';
import { versionOf, type RecordPlace } from './warc-head.ts';

/** How many bytes are searched at once for the next record after a damaged one. */
const WINDOW = 65_536;
/** How many compressed bytes are tried where a member may begin. */
const PROBE = 1024;
/** How many places are tried before a damaged file is given up, so that it can't cost hours. */
const MOST_PROBES = 5000;
/** The longest first line of a record, `WARC/1.1` and its line end. */
const VERSION_LINE = 10;

/** The decompressed bytes of a capture, each with its place in the file, and the way on after damage. */
export interface WarcStream {
  /** Reads the records; in a gzip file those of one member, up to its end. */
  reader: ByteReader;
  /** The place of the reader's next byte. */
  place(): RecordPlace;
  /** Whether the file is gzip, so that each record has a member of its own. */
  isGzip: boolean;
  /** What is wrong with the current gzip member, once its bytes have ended. */
  memberFault(): Fault | undefined;
  /** Goes to the next gzip member; false where there is none, and in a plain file. */
  nextMember(): Promise<boolean>;
  /** Goes to the next record that begins after a place in damaged data; false where there is none. */
  findRecordAfter(place: RecordPlace): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens a capture, plain or gzip, by its first bytes. */
export async function openWarcStream(source: ByteSource, limits: Limits): Promise<WarcStream> {
  const raw = new ByteReader(source.open(0));
  const [first, second] = await raw.peek(2);
  return first === 0x1f && second === 0x8b
    ? new GzipStream(source, limits, raw)
    : new PlainStream(source, raw);
}

class PlainStream implements WarcStream {
  readonly isGzip = false;
  reader: ByteReader;
  private readonly source: ByteSource;
  private start = 0;

  constructor(source: ByteSource, reader: ByteReader) {
    this.source = source;
    this.reader = reader;
  }

  place(): RecordPlace {
    return { member: this.start + this.reader.position, within: 0 };
  }

  memberFault(): undefined {
    return undefined;
  }

  nextMember(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async findRecordAfter(place: RecordPlace): Promise<boolean> {
    await this.close();
    this.start = place.member;
    this.reader = new ByteReader(this.source.open(place.member));
    return skipToRecord(this.reader);
  }

  close(): Promise<void> {
    return this.reader.close();
  }
}

class GzipStream implements WarcStream {
  readonly isGzip = true;
  reader: ByteReader;
  private readonly source: ByteSource;
  private readonly limits: Limits;
  private raw: ByteReader;
  private rawStart = 0;
  private memberStart = 0;
  private member: GzipMember;

  constructor(source: ByteSource, limits: Limits, raw: ByteReader) {
    this.source = source;
    this.limits = limits;
    this.raw = raw;
    this.member = new GzipMember(raw, limits);
    this.reader = new ByteReader(this.member.chunks());
  }

  place(): RecordPlace {
    return { member: this.memberStart, within: this.reader.position };
  }

  memberFault(): Fault | undefined {
    return this.member.fault;
  }

  async nextMember(): Promise<boolean> {
    if ((await this.raw.peek(1)).length === 0) return false;
    this.openMember();
    return true;
  }

  async findRecordAfter(place: RecordPlace): Promise<boolean> {
    await this.reopen(place.member);
    await this.reader.skip(place.within);
    if (await skipToRecord(this.reader)) return true;
    if (this.member.fault === undefined) return this.nextMember();
    await this.reopen(place.member + 1);
    return this.skipToMember();
  }

  async close(): Promise<void> {
    await this.reader.close();
    await this.raw.close();
  }

  private openMember(): void {
    this.memberStart = this.rawStart + this.raw.position;
    this.member = new GzipMember(this.raw, this.limits);
    this.reader = new ByteReader(this.member.chunks());
  }

  private async reopen(start: number): Promise<void> {
    await this.close();
    this.rawStart = start;
    this.raw = new ByteReader(this.source.open(start));
    this.openMember();
  }

  private async skipToMember(): Promise<boolean> {
    const sign = Buffer.from([0x1f, 0x8b, 8]);
    for (let probes = 0; probes < MOST_PROBES;) {
      const window = Buffer.from(await this.raw.peek(WINDOW));
      const isLast = window.length < WINDOW;
      // What begins near the end of a window is tried in the next, which has more of it.
      const end = isLast ? window.length : window.length - 2 * PROBE;
      for (let at = window.indexOf(sign); at >= 0 && at < end; at = window.indexOf(sign, at + 1)) {
        probes += 1;
        if (probes > MOST_PROBES) return false;
        if (!holdsRecord(window.subarray(at, at + 2 * PROBE))) continue;
        await this.raw.skip(at);
        this.openMember();
        return true;
      }
      await this.raw.skip(end);
      if (isLast) return false;
    }
    return false;
  }
}

/** Whether the start of a gzip member unpacks to the start of a record. */
export function holdsRecord(start: Uint8Array): boolean {
  return versionOf(firstUnpacked(start).subarray(0, VERSION_LINE)) !== undefined;
}

/**
 * What the first compressed bytes of a gzip member unpack to, without regard to its checksum; empty where they can't
 * be. Where a later byte is damaged, what is before it is unpacked.
 */
export function firstUnpacked(start: Uint8Array): Uint8Array {
  const header = headerLength(start);
  if (header === undefined) return new Uint8Array();
  for (let length = PROBE; length >= PROBE / 16; length /= 2) {
    try {
      const part = start.subarray(header, header + length);
      const unpacked = inflateRawSync(part, { finishFlush: constants.Z_SYNC_FLUSH });
      if (unpacked.length > 0) return unpacked;
    } catch {
      // Fewer bytes may leave out the damaged one.
    }
  }
  return new Uint8Array();
}

/** The length of a gzip header (RFC 1952, 2.3), or undefined where none begins. */
function headerLength(bytes: Uint8Array): number | undefined {
  const [first, second, method, flags = 0] = bytes;
  if (bytes.length < 10 || first !== 0x1f || second !== 0x8b || method !== 8 || flags > 31) return undefined;
  let length = 10;
  if ((flags & 4) !== 0) length += 2 + (bytes[10] ?? 0) + 256 * (bytes[11] ?? 0);
  for (const flag of [8, 16]) if ((flags & flag) !== 0) length = bytes.indexOf(0, length) + 1 || bytes.length;
  return (flags & 2) === 0 ? length : length + 2;
}

/** Goes to the next line that begins a record after an empty one, as every record but the first does. */
async function skipToRecord(reader: ByteReader): Promise<boolean> {
  const sign = Buffer.from('\n\r\nWARC/');
  for (;;) {
    const window = Buffer.from(await reader.peek(WINDOW));
    const at = window.indexOf(sign);
    if (at < 0) {
      if (window.length < WINDOW) {
        await reader.skip(window.length);
        return false;
      }
      await reader.skip(window.length - sign.length);
      continue;
    }
    await reader.skip(at + 3);
    if (versionOf(await reader.peek(VERSION_LINE)) !== undefined) return true;
  }
}
