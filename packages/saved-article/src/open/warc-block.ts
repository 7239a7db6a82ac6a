import type { Hash } from 'node:crypto';
import type { Warning } from '../document.ts';
import { printable } from '../printable.ts';
import { Dechunker } from './dechunk.ts';
import { hashFor, isDigest, parseDigest, type StatedDigest } from './digest.ts';
import { damage, type Fault } from './failure.ts';
import { LONGEST_HEAD, fieldOf } from './fields.ts';
import { parseHttpHead, type HttpHead } from './http.ts';
import type { RecordHead } from './warc-head.ts';

/** Decides whether to keep the payload of a record, once its heads are known. */
export type Wants = (head: RecordHead, http: HttpHead | undefined) => boolean;

/**
 * Takes the block of a record piece by piece: hashes it and its payload, parses the HTTP head in it, and keeps the
 * payload only if it is wanted and no longer than `most` bytes.
 */
export class WarcBlock {
  /** The head of the captured response, if the block holds one. */
  http: HttpHead | undefined;
  /** Set if a wanted payload was longer than `most`. */
  isOverLimit = false;
  private readonly head: RecordHead;
  private readonly wants: Wants;
  private readonly most: number;
  private readonly block: Check | undefined;
  private readonly payload: Check | undefined;
  private dechunked: Hash | undefined;
  private dechunker: Dechunker | undefined;
  private heads: Uint8Array[] = [];
  private headLength = 0;
  private isHeadDone: boolean;
  private isWanted = false;
  private kept: Uint8Array[] = [];
  private keptLength = 0;
  private keptRaw: Uint8Array[] = [];
  private rawLength = 0;

  /** Starts the block of the record with this head. */
  constructor(head: RecordHead, wants: Wants, most: number) {
    this.head = head;
    this.wants = wants;
    this.most = most;
    this.block = checkOf(fieldOf(head.fields, 'warc-block-digest'));
    // A revisit repeats the digest of a payload that it omits, and a truncated payload has the digest of the whole one.
    const isPartial = head.type === 'revisit' || head.isTruncated || head.isSegment;
    this.payload = isPartial ? undefined : checkOf(fieldOf(head.fields, 'warc-payload-digest'));
    this.isHeadDone = !head.isHttp;
    if (!head.isHttp) this.isWanted = wants(head, undefined);
  }

  /** Takes the next bytes of the block. */
  push(bytes: Uint8Array): void {
    this.block?.hash.update(bytes);
    if (this.isHeadDone) this.pushPayload(bytes);
    else this.pushHead(bytes);
  }

  /** The payload that was kept, without chunk sizes; undefined if there is none. */
  get entity(): Uint8Array | undefined {
    if (!this.isWanted || this.isOverLimit) return undefined;
    return Buffer.concat(this.dechunker?.state === 'plain' ? this.keptRaw : this.kept);
  }

  /** The fault of a complete block, if a stated digest does not match. */
  findFault(): Fault | undefined {
    if (this.block !== undefined && !isDigest(this.block.stated, this.block.hash.digest())) {
      return damage(
        'digest-mismatch',
        'does not have the block digest that it states; it was changed or damaged',
      );
    }
    if (this.payload === undefined || (this.head.isHttp && this.http === undefined)) return undefined;
    // Writers disagree on whether the payload of a chunked body includes the chunk sizes.
    if (isDigest(this.payload.stated, this.payload.hash.digest())) return undefined;
    if (this.dechunked !== undefined && isDigest(this.payload.stated, this.dechunked.digest()))
      return undefined;
    return damage(
      'digest-mismatch',
      'does not have the payload digest that it states; it was changed or damaged',
    );
  }

  /** Notes on the payload for the editor. */
  findWarnings(): Warning[] {
    const warnings: Warning[] = [];
    for (const name of ['warc-block-digest', 'warc-payload-digest']) {
      const stated = fieldOf(this.head.fields, name);
      if (stated !== undefined && parseDigest(stated) === undefined) {
        warnings.push({
          code: 'digest-unknown',
          message: `The digest "${printable(stated)}" is of an unknown kind and was not checked.`,
        });
      }
    }
    const expected = Number(fieldOf(this.http?.fields ?? new Map(), 'content-length') ?? 0);
    const isShort =
      this.dechunker === undefined && this.rawLength < expected && this.head.type === 'response';
    const isCut = this.dechunker !== undefined && !['done', 'plain'].includes(this.dechunker.state);
    if (this.head.isTruncated || isShort || isCut) {
      warnings.push({
        code: 'incomplete',
        message: 'The capture ended before the page did: its end is missing.',
      });
    }
    return warnings;
  }

  private pushHead(bytes: Uint8Array): void {
    this.heads.push(bytes);
    this.headLength += bytes.length;
    // The end of the head may lie across two pieces, so all of them are searched.
    const all = this.heads.length === 1 ? Buffer.from(bytes) : Buffer.concat(this.heads);
    this.heads = [all];
    const end = endOfHead(all);
    if (end < 0 && this.headLength <= LONGEST_HEAD) return;
    this.endHead(all, end);
  }

  /** Ends the block, which may be only a head without an empty line, as in some revisits. */
  end(): void {
    if (!this.isHeadDone) this.endHead(Buffer.concat(this.heads), this.headLength);
    this.dechunker?.end();
  }

  private endHead(all: Buffer, end: number): void {
    this.isHeadDone = true;
    this.heads = [];
    this.http = end < 0 ? undefined : parseHttpHead(all.subarray(0, end));
    if (this.http === undefined) return;
    this.isWanted = this.wants(this.head, this.http);
    if (this.http.isChunked) {
      this.dechunker = new Dechunker();
      this.dechunked = this.payload && hashFor(this.payload.stated);
    }
    this.pushPayload(all.subarray(end));
  }

  private pushPayload(bytes: Uint8Array): void {
    this.rawLength += bytes.length;
    this.payload?.hash.update(bytes);
    if (this.dechunker === undefined) {
      this.keep(this.kept, bytes);
      return;
    }
    // The first line shows whether it is chunked at all, and may end in a later piece.
    const wasOpen = this.dechunker.isOpen;
    const data = this.dechunker.push(bytes);
    if (wasOpen || this.dechunker.state === 'plain') this.keep(this.keptRaw, bytes);
    if (wasOpen && !this.dechunker.isOpen && this.dechunker.state !== 'plain') {
      this.keptRaw = [];
      this.keptLength = 0;
    }
    for (const part of data) {
      this.dechunked?.update(part);
      this.keep(this.kept, part);
    }
  }

  private keep(where: Uint8Array[], bytes: Uint8Array): void {
    if (!this.isWanted || this.isOverLimit) return;
    this.keptLength += bytes.length;
    if (this.keptLength > this.most) {
      this.isOverLimit = true;
      this.kept = [];
      this.keptRaw = [];
    } else where.push(bytes);
  }
}

interface Check {
  stated: StatedDigest;
  hash: Hash;
}

function checkOf(text: string | undefined): Check | undefined {
  const stated = text === undefined ? undefined : parseDigest(text);
  return stated && { stated, hash: hashFor(stated) };
}

function endOfHead(bytes: Buffer): number {
  const end = /\n\r{0,2}\n/.exec(bytes.toString('latin1'));
  return end === null ? -1 : end.index + end[0].length;
}
