import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { DEFAULT_LIMITS } from '../src/limits.ts';
import { memorySource } from '../src/open/byte-source.ts';
import {
  listRecords,
  readWarc,
  type OpenedItem,
  type RecordSummary,
  type WarcOptions,
} from '../src/open/warc.ts';

/** What a test says of a record; the rest is as a careful writer would have it. */
export interface RecordParts {
  type?: string;
  url?: string;
  date?: string;
  id?: string;
  /** Fields in place of, or besides, the usual ones; an empty value leaves a field out. */
  fields?: Record<string, string>;
  block?: string | Uint8Array;
}

export const sha1 = (data: string | Uint8Array) => `sha1:${createHash('sha1').update(data).digest('hex')}`;

/** An HTTP response with its head. */
export function response(
  body: string | Uint8Array,
  head: Record<string, string> = {},
  status = '200 OK',
): Buffer {
  const fields = { 'Content-Type': 'text/html; charset=utf-8', ...head };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)]);
}

/** A record of a capture: a page at http://example.org/ unless told otherwise. */
export function record(parts: RecordParts = {}): Buffer {
  const block = Buffer.from(parts.block ?? response('<p>A bridge.</p>'));
  const type = parts.type ?? 'response';
  const fields: Record<string, string> = {
    'WARC-Type': type,
    'WARC-Target-URI': parts.url ?? 'http://example.org/',
    'WARC-Date': parts.date ?? '2020-05-08T10:11:12Z',
    'WARC-Record-ID': parts.id ?? '<urn:uuid:1>',
    'WARC-Block-Digest': sha1(block),
    'Content-Type': type === 'resource' ? 'text/html' : 'application/http; msgtype=response',
    'Content-Length': String(block.length),
    ...parts.fields,
  };
  const head = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${head.join('')}\r\n`), block, Buffer.from('\r\n\r\n')]);
}

/** Records as a gzip file has them: each a member. */
export const gzipped = (...records: Uint8Array[]) => Buffer.concat(records.map((bytes) => gzipSync(bytes)));

const limits = DEFAULT_LIMITS;

/** All that a capture in memory gives, its name being `a.warc`. */
export async function readAll(bytes: Uint8Array, options: Partial<WarcOptions> = {}): Promise<OpenedItem[]> {
  return Array.fromAsync(readWarc(memorySource('a.warc', bytes), { limits, ...options }));
}

export async function listAll(
  bytes: Uint8Array,
  options: Partial<WarcOptions> = {},
): Promise<RecordSummary[]> {
  return Array.fromAsync(listRecords(memorySource('a.warc', bytes), { limits, ...options }));
}

/** One line for each item: its source and text, or its kind, source, code and message. */
export function say(items: readonly OpenedItem[]): string[] {
  return items.map((item) =>
    'document' in item
      ? `${item.document.source} ${Buffer.from(item.document.bytes).toString()}`
      : `${item.failure.kind} ${item.failure.source} ${item.failure.code}: ${item.failure.message}`,
  );
}
