import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { mostByRatio, type Limits } from '../limits.ts';
import type { ByteReader } from './byte-reader.ts';
import { damage, messageOf, ratioRefusal, refusal, type Fault } from './failure.ts';

/** The first bytes of a frame, and of one that decoders skip, with the number that WARC gives to dictionaries (RFC 8878, 3.1). */
const FRAME = '28b52ffd';
const DICTIONARY = '5d2a4d18';
const SKIPPED = /^5[0-9a-f]2a4d18$/;

/** The largest dictionary that is read, in bytes; those of real captures have some 100 kB. */
const LARGEST_DICTIONARY = 10_000_000;

const RLE = 1;
const RESERVED = 3;

/** Whether the bytes begin a file of Zstandard frames: a frame, or a dictionary before the first (WARC Zstandard 1.0). */
export function isZstd(bytes: Uint8Array): boolean {
  const start = hex(bytes.subarray(0, 4));
  return start === FRAME || start === DICTIONARY;
}

/** Whether this Node can read Zstandard: from 22.15 and 23.8 on. */
export function hasZstd(): boolean {
  return typeof zlib.createZstdDecompress === 'function';
}

/** The first unpacked bytes of a Zstandard file, as many as `bytes` hold; empty if they can't be unpacked. */
export function firstOfZstd(bytes: Uint8Array): Uint8Array {
  if (!hasZstd()) return new Uint8Array();
  try {
    return zlib.zstdDecompressSync(bytes, {
      finishFlush: zlib.constants.ZSTD_e_flush,
      maxOutputLength: 10_000_000,
    });
  } catch {
    return new Uint8Array();
  }
}

/**
 * One frame of a Zstandard file (RFC 8878), which holds a record of a capture. Finds the end of the frame by the lengths of
 * its blocks and leaves the blocks to zlib, which checks the frame's checksum if it has one.
 */
export class ZstdMember {
  /** The fault in the frame, known when `chunks` has ended; the bytes before the fault were returned. */
  fault: Fault | undefined;
  private readonly input: ByteReader;
  private readonly limits: Limits;
  private readonly dictionary: Uint8Array | undefined;
  private packed = 0;

  /** `input` is at the frame's first byte and, when `chunks` has ended without a fault, after its last. */
  constructor(input: ByteReader, limits: Limits, dictionary: Uint8Array | undefined) {
    this.input = input;
    this.limits = limits;
    this.dictionary = dictionary;
  }

  /** The decompressed bytes, up to the frame's end, its fault, or the ratio limit. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    if (!hasZstd()) {
      this.fault = refusal(
        'no-zstd',
        'is compressed with Zstandard, which this version of Node cannot read: use Node 24',
      );
      return;
    }
    const options = this.dictionary === undefined ? {} : { dictionary: this.dictionary };
    const unpacking = Readable.from(this.frame()).pipe(zlib.createZstdDecompress(options));
    let length = 0;
    try {
      for await (const chunk of unpacking as AsyncIterable<Buffer>) {
        length += chunk.length;
        if (length > mostByRatio(Math.max(this.packed, 1), this.limits)) {
          this.fault = ratioRefusal(this.limits.ratio);
          return;
        }
        yield chunk;
      }
    } catch (error) {
      this.fault ??= damage('zstd-data', `cannot be unpacked (${messageOf(error)})`);
    } finally {
      unpacking.destroy();
    }
  }

  private async *frame(): AsyncGenerator<Uint8Array> {
    const head = await this.take(5);
    const descriptor = head?.[4];
    if (head === undefined || descriptor === undefined) return;
    if (hex(head.subarray(0, 4)) !== FRAME) {
      this.fault = damage('zstd-header', 'begins with no Zstandard frame');
      return;
    }
    yield head;
    const isSingle = (descriptor & 32) !== 0;
    const sizes = [isSingle ? 1 : 0, 2, 4, 8];
    const rest = (isSingle ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] ?? 0) + (sizes[descriptor >> 6] ?? 0);
    const fields = await this.take(rest);
    if (fields === undefined) return;
    yield fields;
    for (let isLast = false; !isLast;) {
      const blockHead = await this.take(3);
      if (blockHead === undefined) return;
      yield blockHead;
      const [low = 0, middle = 0, high = 0] = blockHead;
      const header = low | (middle << 8) | (high << 16);
      const kind = (header >> 1) & 3;
      if (kind === RESERVED) {
        this.fault = damage('zstd-data', 'has a block of a kind that does not exist');
        return;
      }
      const block = await this.take(kind === RLE ? 1 : header >> 3);
      if (block === undefined) return;
      yield block;
      isLast = (header & 1) === 1;
    }
    const checksum = (descriptor & 4) === 0 ? new Uint8Array() : await this.take(4);
    if (checksum !== undefined) yield checksum;
  }

  private async take(count: number): Promise<Uint8Array | undefined> {
    const bytes = await this.input.read(count);
    this.packed += bytes.length;
    if (bytes.length === count) return bytes;
    this.fault = damage('truncated', 'ends within its compressed data; the file was cut off');
    return undefined;
  }
}

/**
 * Skips the frames that hold no records, and returns the dictionary in one of them, unpacked if it is itself compressed.
 * `input` is then at a frame with records or at its end.
 */
export async function skipToFrame(input: ByteReader): Promise<{ dictionary?: Uint8Array } | Fault> {
  let dictionary: Uint8Array | undefined;
  for (;;) {
    const start = hex(await input.peek(4));
    if (!SKIPPED.test(start)) return dictionary === undefined ? {} : { dictionary };
    const head = Buffer.from(await input.read(8));
    const length = head.length < 8 ? 0 : head.readUInt32LE(4);
    if (start !== DICTIONARY) {
      await input.skip(length);
      continue;
    }
    if (length > LARGEST_DICTIONARY)
      return refusal('too-large', 'has a dictionary that is larger than any capture has');
    const bytes = await input.read(length);
    dictionary = hex(bytes.subarray(0, 4)) === FRAME ? firstOfZstd(bytes) : bytes;
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
