import type { Warning } from '../document.ts';
import type { Limits } from '../limits.ts';
import { formatBytes } from '../printable.ts';
import type { ByteSource } from './byte-source.ts';
import { damage, refusal, type Fault } from './failure.ts';
import { readHead } from './fields.ts';
import type { HttpHead } from './http.ts';
import { WarcBlock, type Wants } from './warc-block.ts';
import { parseRecordHead, formatPlace, versionOf, type RecordHead, type RecordPlace } from './warc-head.ts';
import { openWarcStream, type WarcStream } from './warc-stream.ts';

/** A record after it was read to its end and checked. */
export interface CaptureRecord {
  place: RecordPlace;
  /** Undefined where not even the head can be read. */
  head: RecordHead | undefined;
  http: HttpHead | undefined;
  /** The payload, where it was wanted: without chunk sizes, with its content codings. */
  entity: Uint8Array | undefined;
  fault: Fault | undefined;
  warnings: Warning[];
}

/** How many records of a capture may be without an end before the rest of it is given up. */
const MOST_LOST = 100;
/** How many doubtful lengths within one gzip member are looked into. */
const MOST_DOUBTS = 20;

/**
 * Reads a capture record by record (WARC 1.1 and 1.0; ISO 28500), plain or gzip, holding one piece at a time and the
 * payloads that are wanted. Each record is checked: its version, its length against what is there, its end of two empty
 * lines, its digests, and the checksum of its gzip member. Behind a record without an end the next one is searched, so
 * that damage costs one record. Errors of the disk are thrown.
 *
 * An own reader and not a library: warcio 2.4 gives the records of a file that was cut off without a word, a member with
 * a wrong checksum as one record of nothing, and a text as one record, too.
 */
export async function* readRecords(
  source: ByteSource,
  limits: Limits,
  wants: Wants,
): AsyncGenerator<CaptureRecord> {
  const stream = await openWarcStream(source, limits);
  let lost = 0;
  let doubts = 0;
  try {
    for (;;) {
      await skipEmptyLines(stream);
      const place = stream.place();
      const read = await readRecord(stream, source, limits, wants);
      if (read === 'end') {
        const fault = stream.memberFault();
        if (fault !== undefined) {
          const hasMore = await stream.findRecordAfter(place);
          yield { ...nothing(place), fault };
          if (!hasMore) return;
        } else if (!(await stream.nextMember())) return;
        continue;
      }
      // Within a member over many records, each search unpacks the file again.
      if (read.end === 'doubtful' && place.within > 0) doubts += 1;
      if (read.end === 'known' || (read.end === 'doubtful' && doubts > MOST_DOUBTS)) {
        yield read.record;
        continue;
      }
      if (read.end === 'lost') lost += 1;
      const expected = stream.place();
      const hasMore =
        lost < MOST_LOST && (await stream.findRecordAfter(placeAfter(place, read.headLength, stream)));
      yield withWayOn(read, hasMore ? stream.place() : undefined, expected);
      if (!hasMore) return;
    }
  } finally {
    await stream.close();
  }
}

interface Reading {
  record: CaptureRecord;
  /**
   * Whether the reader stands behind the record, so that the next one follows; `doubtful` where it seems to and the
   * digest is wrong, since a length that is too long may have taken in the next records.
   */
  end: 'known' | 'doubtful' | 'lost';
  /** The bytes up to the block, behind which the next record is searched. */
  headLength: number;
}

async function readRecord(
  stream: WarcStream,
  source: ByteSource,
  limits: Limits,
  wants: Wants,
): Promise<Reading | 'end'> {
  const place = stream.place();
  const { reader } = stream;
  const start = reader.position;
  const lost = (fault: Fault, head?: RecordHead): Reading => ({
    record: { ...nothing(place), head, fault: stream.memberFault() ?? fault },
    end: 'lost',
    headLength: reader.position - start,
  });

  const line = await reader.readLine(100);
  if (line.length === 0) return 'end';
  if (versionOf(line) === undefined)
    return lost(damage('no-record', 'begins with no line that says WARC/1.0 or WARC/1.1'));
  const lines = await readHead(reader);
  if (lines === 'end') return lost(damage('truncated', 'ends within its head; the file was cut off'));
  if (lines === 'long') return lost(damage('bad-header', 'has a head without end'));
  const head = parseRecordHead(lines);
  if ('message' in head) return lost(head);

  const headLength = reader.position - start;
  const block = new WarcBlock(head, wants, limits.recordBytes);
  const isBeyondFile = !stream.isGzip && place.member + headLength + head.length > source.size;
  let missing = isBeyondFile ? head.length : await readBlock(stream, block, head.length);
  if (isBeyondFile) missing = place.member + headLength + head.length - source.size;
  const lostEnd = (fault: Fault): Reading => {
    const reading = lost(fault, head);
    return { ...reading, record: { ...reading.record, http: block.http }, headLength };
  };
  if (missing > 0) {
    return lostEnd(
      damage(
        'bad-length',
        `states a length of ${head.length} bytes, of which ${missing === 1 ? 'one is' : `${missing} are`} missing: the length is wrong or the file was cut off`,
      ),
    );
  }
  const record: CaptureRecord = {
    place,
    head,
    http: block.http,
    entity: block.entity,
    fault: block.findFault(),
    warnings: block.findWarnings(),
  };
  const end = await readEnd(stream);
  if (end === 'wrong' || (end === 'missing' && record.fault !== undefined)) {
    return lostEnd(
      damage(
        'bad-length',
        `states a length of ${head.length} bytes, but no record ends there: the length is wrong`,
      ),
    );
  }
  const memberFault = stream.memberFault();
  if (memberFault !== undefined) return lostEnd(memberFault);
  if (end === 'missing') {
    record.warnings.push({
      code: 'record-end',
      message: 'The record lacks the two empty lines at its end; its length and its gzip checksum are right.',
    });
  }
  if (block.isOverLimit) {
    record.fault ??= refusal(
      'too-large',
      `is longer than the limit of ${formatBytes(limits.recordBytes)} a record`,
    );
  }
  return { record, end: record.fault?.kind === 'integrity' ? 'doubtful' : 'known', headLength };
}

async function readBlock(stream: WarcStream, block: WarcBlock, length: number): Promise<number> {
  let left = length;
  while (left > 0) {
    const piece = await stream.reader.take(Math.min(left, 65_536));
    if (piece === undefined) break;
    block.push(piece);
    left -= piece.length;
  }
  block.end();
  return left;
}

/**
 * Reads the two line ends behind a block. In a gzip file the member ends with them, which brings its checksum to be
 * checked; a member that ends without them is whole by its checksum, as some writers leave it.
 */
async function readEnd(stream: WarcStream): Promise<'right' | 'missing' | 'wrong'> {
  const end = Buffer.from(await stream.reader.peek(4)).toString('latin1');
  if (end === '\r\n\r\n') {
    await stream.reader.skip(4);
    if (!stream.isGzip) return 'right';
    const next = Buffer.from(await stream.reader.peek(5)).toString('latin1');
    return next === '' || next === 'WARC/' || next.startsWith('\r\n') ? 'right' : 'wrong';
  }
  return stream.isGzip && end === '' ? 'missing' : 'wrong';
}

/** Skips empty lines between records, which some writers add. */
async function skipEmptyLines({ reader }: WarcStream): Promise<void> {
  for (;;) {
    const [first, second] = await reader.peek(2);
    if (first === 0x0a) await reader.skip(1);
    else if (first === 0x0d && second === 0x0a) await reader.skip(2);
    else return;
  }
}

function nothing(place: RecordPlace): CaptureRecord {
  return { place, head: undefined, http: undefined, entity: undefined, fault: undefined, warnings: [] };
}

function placeAfter(place: RecordPlace, length: number, stream: WarcStream): RecordPlace {
  return stream.isGzip
    ? { ...place, within: place.within + length }
    : { ...place, member: place.member + length };
}

/** Adds to a wrong length where the next record begins, which gives the right one. */
function withWayOn(read: Reading, next: RecordPlace | undefined, expected: RecordPlace): CaptureRecord {
  const { record } = read;
  if (record.fault === undefined || record.head === undefined || next === undefined) return record;
  const way = ` (the next record begins at ${formatPlace(next)})`;
  if (record.fault.code === 'bad-length') {
    return { ...record, fault: { ...record.fault, message: record.fault.message + way } };
  }
  const isWithin =
    next.member === expected.member ? next.within < expected.within : next.member < expected.member;
  if (read.end !== 'doubtful' || !isWithin) return record;
  const message = `states a length of ${record.head.length} bytes, which takes in another record: the length is wrong${way}`;
  return { ...record, fault: damage('bad-length', message) };
}
