import type { Warning } from '../document.ts';
import type { Limits } from '../limits.ts';
import { formatBytes } from '../printable.ts';
import type { ByteSource } from './byte-source.ts';
import { damage, refusal, type Fault } from './failure.ts';
import { readHead } from './fields.ts';
import type { HttpHead } from './http.ts';
import { WarcBlock, type Wants } from './warc-block.ts';
import { parseRecordHead, versionOf, type RecordHead, type RecordLocation } from './warc-head.ts';
import { WarcStream } from './warc-stream.ts';

/** A complete record, read to its end and checked. */
export interface CaptureRecord {
  place: RecordLocation;
  head: RecordHead;
  /** The head of the captured response, if the block holds one. */
  http: HttpHead | undefined;
  /** The payload, if it was wanted: without chunk sizes, with its content codings. */
  entity: Uint8Array | undefined;
  /** Set if a wanted payload is longer than the limit. */
  refusal: Fault | undefined;
  warnings: Warning[];
}

/** The record at which reading stops before the end of the file. */
export interface BrokenRecord {
  place: RecordLocation;
  /** Undefined if even the head can't be read. */
  head: RecordHead | undefined;
  /** Damage, or a gzip member that unpacks like a bomb. */
  fault: Fault;
}

/**
 * Reads a capture record by record (WARC 1.1 and 1.0; ISO 28500), plain, gzip or Zstandard; holds one piece at a time and the
 * wanted payloads. Checks each record: its version, its length, the two empty lines at its end, its digests, and the
 * checksum of its gzip member.
 *
 * Stops at the first record that fails a check: nothing after it is read or searched for. This includes a wrong digest,
 * although its length leads to the next record: one rule for all damage. Throws disk errors.
 *
 * Not a library: warcio 2.4 reads a file that was cut off without a word, returns a member with a wrong checksum as one
 * empty record, and returns a text as one record, too.
 */
export async function* readRecords(
  source: ByteSource,
  limits: Limits,
  wants: Wants,
): AsyncGenerator<CaptureRecord | BrokenRecord> {
  const stream = await WarcStream.open(source, limits);
  try {
    do {
      for (;;) {
        await skipEmptyLines(stream);
        const record = await readRecord(stream, limits, wants);
        if (record === 'end') break;
        yield record;
        if ('fault' in record) return;
      }
    } while (await stream.nextMember());
  } finally {
    await stream.close();
  }
}

async function readRecord(
  stream: WarcStream,
  limits: Limits,
  wants: Wants,
): Promise<CaptureRecord | BrokenRecord | 'end'> {
  const { place, reader } = stream;
  // A fault of the gzip member explains the fault of the record in it.
  const broken = (fault: Fault, head?: RecordHead): BrokenRecord => ({
    place,
    head,
    fault: stream.memberFault ?? fault,
  });

  const line = await reader.readLine(100);
  if (line.length === 0) return stream.memberFault === undefined ? 'end' : broken(stream.memberFault);
  if (versionOf(line) === undefined)
    return broken(damage('no-record', 'begins with no line that says WARC/1.0 or WARC/1.1'));
  const lines = await readHead(reader);
  if (lines === 'end') return broken(damage('truncated', 'ends within its head; the file was cut off'));
  if (lines === 'long') return broken(damage('bad-header', 'has a head without end'));
  const head = parseRecordHead(lines);
  if ('message' in head) return broken(head);

  const block = new WarcBlock(head, wants, limits.recordBytes);
  const missing = await readBlock(stream, block, head.length);
  if (missing > 0) {
    const message = `states a length of ${head.length} bytes, of which ${missing === 1 ? 'one is' : `${missing} are`} missing: the length is wrong or the file was cut off`;
    return broken(damage('bad-length', message), head);
  }
  const fault = block.findFault();
  const end = await readEnd(stream);
  if (end === 'wrong' || (end === 'missing' && fault !== undefined)) {
    const message = `states a length of ${head.length} bytes, but no record ends there: the length is wrong`;
    return broken(damage('bad-length', message), head);
  }
  const worst = stream.memberFault ?? fault;
  if (worst !== undefined) return broken(worst, head);

  const warnings = block.findWarnings();
  if (end === 'missing') {
    const message =
      'The record lacks the two empty lines at its end; its length and its gzip checksum are right.';
    warnings.push({ code: 'record-end', message });
  }
  const tooLong = `is longer than the limit of ${formatBytes(limits.recordBytes)} a record`;
  return {
    place,
    head,
    http: block.http,
    entity: block.entity,
    refusal: block.isOverLimit ? refusal('too-large', tooLong) : undefined,
    warnings,
  };
}

/** Reads a block of `length` bytes; returns how many of them are missing. */
async function readBlock({ reader }: WarcStream, block: WarcBlock, length: number): Promise<number> {
  let left = length;
  while (left > 0) {
    const piece = await reader.take(Math.min(left, 65_536));
    if (piece === undefined) break;
    block.push(piece);
    left -= piece.length;
  }
  block.end();
  return left;
}

// Files that were read and written as text have a second CR before each LF.
const LINE_ENDS = /^\r{1,2}\n\r{1,2}\n/;

/**
 * Reads the two line ends after a block. In a compressed file they end the member, so reading on checks its checksum; a
 * member without them is complete if its checksum is right, since some writers omit them.
 */
async function readEnd({ reader, isPacked }: WarcStream): Promise<'right' | 'missing' | 'wrong'> {
  const following = Buffer.from(await reader.peek(6)).toString('latin1');
  const end = LINE_ENDS.exec(following)?.[0];
  if (end !== undefined) {
    await reader.skip(end.length);
    if (!isPacked) return 'right';
    const next = Buffer.from(await reader.peek(5)).toString('latin1');
    return next === '' || next === 'WARC/' || next.startsWith('\r\n') ? 'right' : 'wrong';
  }
  return isPacked && following === '' ? 'missing' : 'wrong';
}

/** Skips empty lines between records, which some writers add. */
async function skipEmptyLines({ reader }: WarcStream): Promise<void> {
  for (;;) {
    const start = Buffer.from(await reader.peek(3)).toString('latin1');
    const line = /^\r{0,2}\n/.exec(start)?.[0];
    if (line === undefined) return;
    await reader.skip(line.length);
  }
}
