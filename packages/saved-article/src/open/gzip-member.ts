import { crc32, createInflateRaw } from 'node:zlib';
import { mostByRatio, type Limits } from '../limits.ts';
import type { ByteReader } from './byte-reader.ts';
import { codeOf, damage, messageOf, ratioRefusal, type Fault } from './failure.ts';

/** How many compressed bytes the decompressor gets at once. */
const FEED = 16_384;
/** The longest name or comment in a header; with a longer one, it is not a header. */
const LONGEST_FIELD = 65_536;
const DEFLATE = 8;

/**
 * One member of a gzip file (RFC 1952), read from its first byte. `zlib.createGunzip` reads past the ends of members
 * and hides where they were, so this class reads header and trailer itself and leaves only the deflated part to zlib.
 */
export class GzipMember {
  /** The fault in the member, known when `chunks` has ended; the bytes before the fault were returned. */
  fault: Fault | undefined;
  private readonly input: ByteReader;
  private readonly limits: Limits;

  /** `input` is at the member's first byte and, when `chunks` has ended without a fault, after its last. */
  constructor(input: ByteReader, limits: Limits) {
    this.input = input;
    this.limits = limits;
  }

  /** The decompressed bytes, up to the member's end, its fault, or the ratio limit. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    this.fault = await readHeader(this.input);
    if (this.fault !== undefined) return;
    let sum = 0;
    let length = 0;
    const inflate = createInflateRaw({ chunkSize: 65_536 });
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const feeding = feed(this.input, inflate, finished);
    try {
      for await (const chunk of inflate as AsyncIterable<Buffer>) {
        sum = crc32(chunk, sum);
        length += chunk.length;
        if (length > mostByRatio(Math.max(inflate.bytesWritten, 1), this.limits)) {
          this.fault = ratioRefusal(this.limits.ratio);
          return;
        }
        yield chunk;
      }
    } catch (error) {
      this.fault =
        codeOf(error) === 'Z_BUF_ERROR'
          ? damage('truncated', 'ends within its compressed data; the file was cut off')
          : damage('gzip-data', `cannot be unpacked (${messageOf(error)})`);
      return;
    } finally {
      finish();
      inflate.destroy();
    }
    const { fed, last } = await feeding;
    this.input.putBack(last.subarray(last.length - (fed - inflate.bytesWritten)));
    this.fault = await checkTrailer(this.input, sum, length);
  }
}

async function feed(
  input: ByteReader,
  inflate: ReturnType<typeof createInflateRaw>,
  finished: Promise<void>,
): Promise<{ fed: number; last: Uint8Array }> {
  let fed = 0;
  let last: Uint8Array = new Uint8Array();
  // When nobody reads the output any more, a chunk is never used up.
  const ended = Promise.race([finished, new Promise<void>((resolve) => inflate.once('close', resolve))]);
  while (!inflate.destroyed) {
    const chunk = await input.take(FEED);
    if (chunk === undefined) {
      inflate.end();
      break;
    }
    last = chunk;
    fed += chunk.length;
    const used = new Promise<void>((resolve) =>
      inflate.write(chunk, () => {
        resolve();
      }),
    );
    await Promise.race([used, ended]);
    // The bytes that are left over are not part of the member.
    if (inflate.bytesWritten < fed) break;
  }
  return { fed, last };
}

async function readHeader(input: ByteReader): Promise<Fault | undefined> {
  const head = await input.read(10);
  const [first, second, method, flags = 0] = head;
  if (head.length < 10) return damage('truncated', 'ends within its gzip header; the file was cut off');
  if (first !== 0x1f || second !== 0x8b || method !== DEFLATE || (flags & 0xe0) !== 0) {
    return damage('gzip-header', 'begins with no gzip header');
  }
  if ((flags & 4) !== 0) {
    const [low = 0, high = 0] = await input.read(2);
    await input.skip(low + high * 256);
  }
  // A name and a comment: each ends with a zero byte.
  for (const flag of [8, 16]) {
    if ((flags & flag) !== 0 && !(await skipField(input)))
      return damage('gzip-header', 'has a gzip header without end');
  }
  if ((flags & 2) !== 0) await input.skip(2);
  return undefined;
}

async function skipField(input: ByteReader): Promise<boolean> {
  for (let length = 0; length < LONGEST_FIELD;) {
    const chunk = await input.take(1024);
    if (chunk === undefined) return false;
    const end = chunk.indexOf(0);
    if (end >= 0) {
      input.putBack(chunk.subarray(end + 1));
      return true;
    }
    length += chunk.length;
  }
  return false;
}

async function checkTrailer(input: ByteReader, sum: number, length: number): Promise<Fault | undefined> {
  const trailer = Buffer.from(await input.read(8));
  if (trailer.length < 8) return damage('truncated', 'ends before its gzip checksum; the file was cut off');
  if (trailer.readUInt32LE(0) !== sum) return damage('gzip-crc', 'does not have the CRC that gzip recorded');
  if (trailer.readUInt32LE(4) !== length % 2 ** 32) {
    return damage('gzip-length', 'does not have the length that gzip recorded');
  }
  return undefined;
}
