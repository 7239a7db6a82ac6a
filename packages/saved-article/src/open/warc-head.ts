import { printable } from '../printable.ts';
import { damage, type Fault } from './failure.ts';
import { fieldOf, mediaTypeOf, parseFields, type Fields } from './fields.ts';

/**
 * The place of a record: a gzip member (or the record) at `member` in the file, and `within` bytes into the unpacked
 * member.
 */
export interface RecordLocation {
  member: number;
  within: number;
}

/** The head of a record (WARC 1.1, "5 Named fields"). */
export interface RecordHead {
  /** In lower case: `response`, `revisit`. */
  type: string;
  /** `WARC-Record-ID` without its angle brackets. */
  id: string;
  /** `WARC-Target-URI`, without the angle brackets that some versions of wget put around it. */
  url: string | undefined;
  /** `WARC-Date` as written. */
  date: string | undefined;
  /** The length of the block in bytes. */
  length: number;
  /** The record's own media type: `application/http`. */
  mediaType: string;
  /** Whether the block begins with the head of an HTTP message. */
  isHttp: boolean;
  /** Whether the writer says that it cut the block short (`WARC-Truncated`). */
  isTruncated: boolean;
  /** Whether the block goes on in another record (`WARC-Segment-Number`). */
  isSegment: boolean;
  fields: Fields;
}

/** Formats a place for an editor: `1197`, or `0+1197` within a gzip member that holds many records. */
export function formatPlace(place: RecordLocation): string {
  return place.within === 0 ? String(place.member) : `${place.member}+${place.within}`;
}

/** The version in a record's first line, or undefined if no record begins there (WARC 1.1, "4"; also 0.17 and 0.18), also with a second CR. */
export function versionOf(line: Uint8Array): string | undefined {
  return /^WARC\/(1\.\d|0\.1[78])\r{0,2}\n$/.exec(Buffer.from(line).toString('latin1'))?.[1];
}

/** Fields that may be in a head only once: two different values leave open which is meant. */
const SINGLE = [
  'content-length',
  'warc-type',
  'warc-record-id',
  'warc-date',
  'warc-target-uri',
  'warc-block-digest',
  'warc-payload-digest',
  'content-type',
];

/** Parses the lines after the version; a fault if they contradict each other or give no length. */
export function parseRecordHead(lines: Uint8Array): RecordHead | Fault {
  const fields = parseFields(Buffer.from(lines).toString('utf8'));
  for (const name of SINGLE) {
    if (new Set(fields.get(name) ?? []).size > 1) {
      return damage('bad-header', `has two different values of ${name} in its head`);
    }
  }
  const length = fieldOf(fields, 'content-length') ?? '';
  if (!/^\d{1,15}$/.test(length)) {
    return damage('bad-length', `has no length: its Content-Length is "${printable(length)}"`);
  }
  const type = fieldOf(fields, 'warc-type')?.toLowerCase() ?? '';
  const url = unwrap(fieldOf(fields, 'warc-target-uri'));
  const mediaType = mediaTypeOf(fieldOf(fields, 'content-type'));
  const isMessage = type === 'response' || type === 'revisit' || type === 'request';
  const isWeb = mediaType === '' && /^https?:/i.test(url ?? '');
  return {
    type,
    id: unwrap(fieldOf(fields, 'warc-record-id')) ?? '',
    url,
    date: fieldOf(fields, 'warc-date'),
    length: Number(length),
    mediaType,
    isHttp: isMessage && (mediaType === 'application/http' || isWeb),
    isTruncated: fields.has('warc-truncated'),
    isSegment: fields.has('warc-segment-number'),
    fields,
  };
}

/** A reference without its angle brackets. */
export function unwrap(value: string | undefined): string | undefined {
  return value?.replace(/^<([^<>]*)>$/, '$1');
}
