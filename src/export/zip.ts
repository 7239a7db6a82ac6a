import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A file by its path with slashes, with its bytes, or its text, which is written as UTF-8. */
export interface PackedFile {
  path: string;
  content: string | Uint8Array;
}

/** A file as a ZIP archive holds it: its path, its size in bytes before and after, its CRC-32, and its compressed bytes, in parts. */
export interface PackedMember {
  path: string;
  bytes: number;
  packed: number;
  crc: number;
  data: () => Iterable<Uint8Array>;
}

/** The end of a stream that was compressed in parts: an empty last block. */
export const END_OF_PARTS: Uint8Array = Uint8Array.of(3, 0);

/**
 * Bytes as a part of a raw DEFLATE stream (RFC 1951). It ends at a byte and refers to nothing before it, so that parts that were
 * compressed at different times make one stream, in any order, with `END_OF_PARTS` after the last.
 */
export function packedPart(bytes: Uint8Array, level?: number): Uint8Array {
  return deflateRawSync(bytes, {
    finishFlush: constants.Z_SYNC_FLUSH,
    ...(level === undefined ? {} : { level }),
  });
}

/** The bytes of such a part. */
export function unpackPart(part: Uint8Array): Uint8Array {
  return inflateRawSync(part, { finishFlush: constants.Z_SYNC_FLUSH });
}

/** A file, compressed. */
export function zipMember({ path, content }: PackedFile): PackedMember {
  const bytes = bytesOf(content);
  const packed = deflateRawSync(bytes);
  return { path, bytes: bytes.length, packed: packed.length, crc: crc32(bytes), data: () => [packed] };
}

/** The bytes of a file's content. */
export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
}

/** Files as a ZIP archive, in their order. The same files give the same bytes, on any machine and day. */
export function packFiles(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat([...zipParts(files.map(zipMember))]));
}

/** The first day that ZIP can hold, 1 January 1980, so that the bytes depend on the files alone. */
const NO_DAY = 0x21;
/** Names are UTF-8. */
const FLAGS = 0x800;
const DEFLATED = 8;
/** A file that all may read and its owner may write, as Unix has it. */
const MODE = 0o100644 * 0x10000;
const VERSION = { usual: 20, zip64: 45, unix: 3 << 8 };
/** From these on, a number stands in a field of its own (ZIP64). */
const MOST = { word: 0xffff, double: 0xffffffff };

/** Numbers in little-endian order, each as [size in bytes, value]. */
function fields(...numbers: readonly (readonly [size: 2 | 4 | 8, value: number])[]): Buffer {
  const bytes = Buffer.alloc(numbers.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of numbers) {
    if (size === 8) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeUIntLE(value, at, size);
    at += size;
  }
  return bytes;
}

const doubled = (value: number): readonly [4, number] => [4, Math.min(value, MOST.double)];

/** The numbers that do not fit into a header, as its extra field. */
function largeNumbers(numbers: readonly number[]): Buffer {
  const large = numbers.filter((number) => number >= MOST.double);
  if (large.length === 0) return Buffer.alloc(0);
  return fields([2, 1], [2, 8 * large.length], ...large.map((number) => [8, number] as const));
}

/** What the header before a file and its entry in the directory have in common. */
function headerOf({ path, bytes, packed, crc }: PackedMember, extra: Buffer) {
  const version = extra.length === 0 ? VERSION.usual : VERSION.zip64;
  const name = Buffer.from(path);
  const numbers = [
    [2, version],
    [2, FLAGS],
    [2, DEFLATED],
    [2, 0],
    [2, NO_DAY],
    [4, crc],
    doubled(packed),
    doubled(bytes),
    [2, name.length],
    [2, extra.length],
  ] as const;
  return { version, name, numbers };
}

/** The header before a file. Where one size is in the extra field, both must be. */
function localHeader(member: PackedMember): Buffer {
  const { packed, bytes } = member;
  const isLarge = Math.max(packed, bytes) >= MOST.double;
  const extra = isLarge ? fields([2, 1], [2, 16], [8, bytes], [8, packed]) : Buffer.alloc(0);
  const shown = isLarge ? { ...member, bytes: MOST.double, packed: MOST.double } : member;
  const { name, numbers } = headerOf(shown, extra);
  return Buffer.concat([fields([4, 0x04034b50], ...numbers), name, extra]);
}

function directoryEntry(member: PackedMember, at: number): Buffer {
  const extra = largeNumbers([member.bytes, member.packed, at]);
  const { version, name, numbers } = headerOf(member, extra);
  return Buffer.concat([
    fields(
      [4, 0x02014b50],
      [2, VERSION.unix + version],
      ...numbers,
      [2, 0],
      [2, 0],
      [2, 0],
      [4, MODE],
      doubled(at),
    ),
    name,
    extra,
  ]);
}

/** The end of an archive whose directory has so many entries, begins at `at` and takes `size` bytes. */
function endOf(count: number, at: number, size: number): Buffer {
  const isLarge = count >= MOST.word || at >= MOST.double || size >= MOST.double;
  const large = [
    // The record has 44 bytes after its size; both versions are its own.
    fields([4, 0x06064b50], [8, 44], [2, VERSION.unix + VERSION.zip64], [2, VERSION.zip64], [4, 0], [4, 0]),
    fields([8, count], [8, count], [8, size], [8, at]),
    fields([4, 0x07064b50], [4, 0], [8, at + size], [4, 1]),
  ];
  const shown = Math.min(count, MOST.word);
  return Buffer.concat([
    ...(isLarge ? large : []),
    fields([4, 0x06054b50], [2, 0], [2, 0], [2, shown], [2, shown], doubled(size), doubled(at), [2, 0]),
  ]);
}

/** A ZIP archive (APPNOTE 6.3, with ZIP64 where it is needed), in parts, with files in their order. */
export function* zipParts(members: Iterable<PackedMember>): Generator<Uint8Array> {
  const entries: Buffer[] = [];
  let at = 0;
  for (const member of members) {
    const header = localHeader(member);
    entries.push(directoryEntry(member, at));
    at += header.length + member.packed;
    yield header;
    yield* member.data();
  }
  const directory = Buffer.concat(entries);
  yield directory;
  yield endOf(entries.length, at, directory.length);
}

/** The size of the ZIP archive of these files in bytes. */
export function zipSize(members: readonly PackedMember[]): number {
  let at = 0;
  let size = 0;
  for (const member of members) {
    size += directoryEntry(member, at).length;
    at += localHeader(member).length + member.packed;
  }
  return at + size + endOf(members.length, at, size).length;
}
