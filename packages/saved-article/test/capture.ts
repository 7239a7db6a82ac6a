import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { WARCRecord, WARCSerializer } from 'warcio';
import { DEFAULT_LIMITS } from '../src/limits.ts';
import type { ByteSource } from '../src/open/byte-source.ts';
import {
  listRecords,
  readWarc,
  type OpenedItem,
  type RecordSummary,
  type WarcOptions,
} from '../src/open/warc.ts';

/** What a test says of a record. */
export interface RecordParts {
  type?: 'response' | 'resource' | 'request' | 'revisit' | 'warcinfo';
  url?: string;
  date?: string;
  id?: string;
  /** Fields of the record in place of, or besides, those that warcio writes; not its length. */
  fields?: Record<string, string>;
  status?: string;
  /** Fields of the HTTP head besides the type of a page; an empty value leaves one out, `null` all with the head. */
  http?: Record<string, string> | null;
  body?: string | Uint8Array;
}

export const sha1 = (data: string | Uint8Array) => `sha1:${createHash('sha1').update(data).digest('hex')}`;

/** A sound record as warcio writes it: a page at http://example.org/ unless told otherwise. */
export async function record(parts: RecordParts = {}): Promise<Buffer> {
  const { type = 'response', url = 'http://example.org/', status = '200 OK', fields = {}, http = {} } = parts;
  const httpHeaders = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...http });
  const written = WARCRecord.create(
    {
      type,
      url,
      date: parts.date ?? '2020-05-08T10:11:12Z',
      warcVersion: 'WARC/1.1',
      statusline: `HTTP/1.1 ${status}`,
      httpHeaders: http === null ? [] : httpHeaders.filter(([, value]) => value !== ''),
      warcHeaders: {
        'WARC-Record-ID': parts.id ?? '<urn:uuid:1>',
        ...(type === 'resource' ? { 'Content-Type': 'text/html' } : {}),
        ...fields,
      },
    },
    [Buffer.from(parts.body ?? '<p>A bridge.</p>')],
  );
  const digest = { algo: 'sha-1', prefix: 'sha1:', base32: true };
  return Buffer.from(await WARCSerializer.serialize(written, { digest }));
}

/** A record with other fields in its head, which warcio would not write; an empty value leaves a field out. */
export function withFields(bytes: Buffer, fields: Record<string, string>): Buffer {
  const end = bytes.indexOf('\r\n\r\n');
  const names = Object.keys(fields).map((name) => name.toLowerCase());
  const kept = bytes
    .toString('utf8', 0, end)
    .split('\r\n')
    .filter((line) => !names.includes(line.split(':', 1)[0]?.toLowerCase() ?? ''));
  const added = Object.entries(fields).filter(([, value]) => value !== '');
  const head = [...kept, ...added.map(([name, value]) => `${name}: ${value}`)].join('\r\n');
  return Buffer.concat([Buffer.from(head), bytes.subarray(end)]);
}

/** Records as a gzip file has them: each a member. */
export const gzipped = (...records: Uint8Array[]) => Buffer.concat(records.map((bytes) => gzipSync(bytes)));

const limits = DEFAULT_LIMITS;
/** The bytes of a read, as of a file. */
const CHUNK = 65_536;

/** Bytes in memory as a source. */
function memorySource(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    size: bytes.length,
    // oxlint-disable-next-line typescript/require-await
    async *open() {
      for (let position = 0; position < bytes.length; position += CHUNK) {
        yield bytes.subarray(position, position + CHUNK);
      }
    },
  };
}

/** All that a capture in memory gives, its name being `a.warc`. */
export async function readAll(bytes: Uint8Array, options: Partial<WarcOptions> = {}): Promise<OpenedItem[]> {
  return Array.fromAsync(readWarc(memorySource('a.warc', bytes), { limits, ...options }));
}

export async function listAll(bytes: Uint8Array): Promise<RecordSummary[]> {
  return Array.fromAsync(listRecords(memorySource('a.warc', bytes), { limits }));
}

/** One line for each item: its source and text, or its kind, source, code and message. */
export function say(items: readonly OpenedItem[]): string[] {
  return items.map((item) =>
    'document' in item
      ? `${item.document.source} ${Buffer.from(item.document.bytes).toString()}`
      : `${item.failure.kind} ${item.failure.source} ${item.failure.code}: ${item.failure.message}`,
  );
}
