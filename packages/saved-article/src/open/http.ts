import * as zlib from 'node:zlib';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { Warning } from '../document.ts';
import { RATIO_FLOOR, mostByRatio, type Limits } from '../limits.ts';
import { printable, formatBytes } from '../printable.ts';
import { codeOf, messageOf, refusal, type Fault } from './failure.ts';
import { fieldOf, mediaTypeOf, parseFields, type Fields } from './fields.ts';
import { hasZstd } from './zstd-member.ts';
import { looksLikeHtml } from './markup.ts';

/** The head of a captured response or request. */
export interface HttpHead {
  /** The status code; undefined in the head of a request. */
  status: number | undefined;
  fields: Fields;
  /** Without parameters, in lower case; empty if the server named none. */
  mediaType: string;
  isChunked: boolean;
}

/** Parses the head of a captured response or request; undefined if it is neither (RFC 9112, 2.1; 4). */
export function parseHttpHead(bytes: Uint8Array): HttpHead | undefined {
  const text = Buffer.from(bytes).toString('latin1');
  const [line = ''] = text.split('\n', 1);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})(?:\s|$)/.exec(line)?.[1];
  if (status === undefined && !/^[A-Z]{1,20} \S+ HTTP\/\d/.test(line)) return undefined;
  const fields = parseFields(text.slice(line.length + 1));
  return {
    status: status === undefined ? undefined : Number(status),
    fields,
    mediaType: mediaTypeOf(fieldOf(fields, 'content-type')),
    isChunked: /\bchunked\s*$/i.test(fields.get('transfer-encoding')?.join(',') ?? ''),
  };
}

/** A body without its content codings, or why they can't be removed. */
export type Body = { bytes: Uint8Array; warnings: Warning[] } | { fault: Fault };

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

const UNPACK: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  ['deflate', unpackDeflate],
  ['br', brotliDecompressSync],
  // Older versions of Node have none; the body is then refused as of a coding that nobody reads.
  ...(hasZstd() ? [['zstd', zlib.zstdDecompressSync] as [string, Unpack]] : []),
]);

/**
 * Removes the content codings of a body (RFC 9110, 8.4), within the limits on a document's size and the ratio. Tools
 * that record from inside a browser keep `Content-Encoding` on bodies that are already decoded: a body that is plainly
 * a page is then used as it is, with a warning.
 */
export function unpackBody(entity: Uint8Array, head: Pick<HttpHead, 'fields'>, limits: Limits): Body {
  const codings = (head.fields.get('content-encoding') ?? [])
    .flatMap((value) => value.toLowerCase().split(','))
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  let bytes = entity;
  const most = Math.min(limits.documentBytes, mostByRatio(entity.length, limits));
  for (const coding of codings.slice(0, 4).reverse()) {
    const unpack = UNPACK.get(coding);
    try {
      if (unpack === undefined || codings.length > 4) throw new Error('nobody reads this coding');
      bytes = unpack(bytes, { maxOutputLength: most });
    } catch (error) {
      if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return { fault: tooLargeUnpacked(most, limits) };
      if (looksLikeHtml(entity)) return { bytes: entity, warnings: [ignored(coding)] };
      return {
        fault: refusal(
          'content-encoding',
          `has a body that cannot be unpacked as "${printable(coding)}" (${messageOf(error)})`,
        ),
      };
    }
  }
  if (bytes.length > limits.documentBytes) return { fault: tooLarge(bytes.length, limits) };
  return { bytes, warnings: [] };
}

/** The fault of a document that is larger than the limit. */
export function tooLarge(length: number, limits: Limits): Fault {
  return refusal(
    'too-large',
    `is ${formatBytes(length)} long, more than the limit of ${formatBytes(limits.documentBytes)} a document`,
  );
}

function tooLargeUnpacked(most: number, limits: Limits): Fault {
  if (most < limits.documentBytes && most >= RATIO_FLOOR) {
    return refusal(
      'compression-ratio',
      `has a body that unpacks to more than ${limits.ratio} times its size, as a bomb does`,
    );
  }
  return refusal(
    'too-large',
    `has a body that unpacks to more than the limit of ${formatBytes(limits.documentBytes)} a document`,
  );
}

function ignored(coding: string): Warning {
  return {
    code: 'content-encoding-ignored',
    message: `The capture says "${printable(coding)}" of a body that is unpacked already; it was taken as it is.`,
  };
}

/** `deflate` means zlib's format in the standard and raw deflate on some servers. */
function unpackDeflate(bytes: Uint8Array, options: { maxOutputLength: number }): Uint8Array {
  try {
    return inflateSync(bytes, options);
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw error;
    return inflateRawSync(bytes, options);
  }
}
