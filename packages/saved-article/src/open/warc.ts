import type { Failure, Warning, SourceDocument, SourceKind } from '../document.ts';
import type { Limits } from '../limits.ts';
import { printable } from '../printable.ts';
import type { ByteSource } from './byte-source.ts';
import { failureAt, refusal, type Fault } from './failure.ts';
import { fieldOf, isHtmlType } from './fields.ts';
import { unpackBody, type HttpHead } from './http.ts';
import { looksLikeHtml } from './markup.ts';
import { matchesUrl } from './url-pattern.ts';
import { formatPlace, type RecordHead } from './warc-head.ts';
import { readRecords, type CaptureRecord } from './warc-records.ts';
import { RevisitIndex, type Revisit } from './warc-revisits.ts';

/** One document, or why there is none. */
export type OpenedItem = { document: SourceDocument } | { failure: Failure };

/** How a capture is read. */
export interface WarcOptions {
  limits: Limits;
  /** Takes only addresses that match (`matchesUrl`). */
  only?: string | undefined;
  /** Keeps the whole records of a damaged capture, instead of nothing. */
  salvage?: boolean | undefined;
  /** `wacz` for a capture in a package. */
  kind?: SourceKind | undefined;
}

const OTHER_ADDRESS = 'its address does not match';

/** What a record is, for `--list`. */
export interface RecordSummary {
  /** `PATH#OFFSET`, which also names the document that is made of it. */
  source: string;
  type: string;
  url: string | undefined;
  /** `WARC-Date` as it stands. */
  date: string | undefined;
  status: number | undefined;
  mediaType: string;
  /** The length of the block in bytes. */
  length: number;
  /** Why no document is made of it; undefined for a page. */
  leftOut: string | undefined;
  fault: Failure | undefined;
}

/**
 * Lists all records of a capture and reads none of them into memory. Damaged ones are listed with their fault, and the
 * rest goes on. Errors of the disk are thrown.
 */
export async function* listRecords(source: ByteSource, options: WarcOptions): AsyncGenerator<RecordSummary> {
  for await (const record of readRecords(source, options.limits, () => false)) {
    const { head, http } = record;
    yield {
      source: sourceOf(source, record),
      type: head?.type ?? '',
      url: head?.url,
      date: head?.date,
      status: http?.status,
      mediaType: http?.mediaType ?? head?.mediaType ?? '',
      length: head?.length ?? 0,
      leftOut: head === undefined ? 'it cannot be read' : reasonToLeaveOut(head, http, options.only),
      fault: record.fault && faultOf(source, record, record.fault),
    };
  }
}

/**
 * The pages of a capture: HTML responses with status 200, HTML resources, and revisits of either in the same file, with
 * address and date of capture. It is read twice, so that a revisit may stand before what it repeats and damage at the
 * end is known before anything is taken: a damaged capture gives its first fault and nothing else, or with `salvage` all
 * faults and its whole records. Errors of the disk are thrown.
 */
export async function* readWarc(source: ByteSource, options: WarcOptions): AsyncGenerator<OpenedItem> {
  const index = new RevisitIndex();
  let pages = 0;
  let left = 0;
  let isDamaged = false;
  const told = new Set<string>();
  for await (const record of readRecords(source, options.limits, () => false)) {
    if (record.fault !== undefined) {
      told.add(formatPlace(record.place));
      if (record.fault.kind === 'integrity') isDamaged = true;
      yield { failure: faultOf(source, record, record.fault, options.salvage === true) };
      if (record.fault.kind === 'integrity' && options.salvage !== true) return;
      continue;
    }
    if (record.head === undefined) continue;
    const reason = reasonToLeaveOut(record.head, record.http, options.only);
    const isPage = reason === undefined && record.head.type !== 'revisit';
    if (isPage) pages += 1;
    else if (reason === OTHER_ADDRESS) left += 1;
    index.add(record.place, record.head, isCapturedPage(record.head, record.http));
    if (record.head.type === 'revisit' && reason === undefined) {
      index.addRevisit(record.place, record.head, record.http);
    }
  }
  const { repeats, unresolved } = index.resolve();
  for (const revisit of unresolved) yield { failure: unresolvedAt(source, revisit) };
  if (pages === 0 && repeats.size === 0 && left === 0 && unresolved.length === 0 && told.size === 0) {
    yield {
      failure: failureAt(source.name, {
        code: 'no-pages',
        message: 'This capture holds no page: no HTML response with status 200.',
        kind: 'input',
      }),
    };
  }
  if (pages > 0 || repeats.size > 0) yield* takePages(source, options, repeats, isDamaged, told);
}

async function* takePages(
  source: ByteSource,
  options: WarcOptions,
  repeats: ReadonlyMap<string, Revisit[]>,
  isDamaged: boolean,
  told: ReadonlySet<string>,
): AsyncGenerator<OpenedItem> {
  // A head alone does not say which record it is of, but a revisit and a filter leave few to keep that nobody wants.
  const wants = (head: RecordHead, http: HttpHead | undefined) =>
    isCapturedPage(head, http) &&
    (repeats.size > 0 || reasonToLeaveOut(head, http, options.only) === undefined);
  const salvaged: Warning[] = isDamaged
    ? [{ code: 'salvaged', message: 'The capture is damaged; this record of it is whole.' }]
    : [];
  for await (const record of readRecords(source, options.limits, wants)) {
    const { head, http } = record;
    if (head === undefined || !isCapturedPage(head, http)) continue;
    const again = repeats.get(formatPlace(record.place)) ?? [];
    const isWanted = reasonToLeaveOut(head, http, options.only) === undefined;
    if (!isWanted && again.length === 0) continue;
    if (record.fault !== undefined) {
      // The first reading told of everything but of payloads that are too long to be kept.
      if (!told.has(formatPlace(record.place))) yield { failure: faultOf(source, record, record.fault) };
      continue;
    }
    const page = makePage(source, record, options);
    if ('failure' in page) {
      yield page;
      continue;
    }
    const document = { ...page.document, warnings: [...salvaged, ...page.document.warnings] };
    if (isWanted) yield { document };
    for (const revisit of again) yield { document: repeatPage(source, document, revisit) };
  }
}

function makePage(source: ByteSource, record: CaptureRecord, options: WarcOptions): OpenedItem {
  const { head, http, entity } = record;
  const refuse = (fault: Fault): OpenedItem => ({ failure: faultOf(source, record, fault) });
  if (head === undefined || entity === undefined) return refuse(refusal('empty', 'holds no page'));
  if (head.isSegment) {
    return refuse(refusal('segmented', 'is split over several records, which nobody here puts together'));
  }
  const body = unpackBody(entity, http ?? { fields: new Map() }, options.limits);
  if ('fault' in body) return refuse(body.fault);
  if (http?.mediaType === '' && !looksLikeHtml(body.bytes)) {
    return refuse(refusal('not-html', 'has no Content-Type and does not begin as a page does'));
  }
  if (body.bytes.length === 0) return refuse(refusal('empty', 'holds an empty page'));
  const contentType = fieldOf(http?.fields ?? head.fields, 'content-type');
  return {
    document: {
      source: sourceOf(source, record),
      kind: options.kind ?? 'warc',
      format: 'html',
      bytes: body.bytes,
      contentType,
      url: head.url,
      capturedAt: dateOf(head),
      warnings: [...record.warnings, ...body.warnings],
    },
  };
}

function repeatPage(source: ByteSource, page: SourceDocument, revisit: Revisit): SourceDocument {
  const warning: Warning = {
    code: 'revisit',
    message: `The page was seen again unchanged; its text is that of ${printable(page.source)}.`,
  };
  return {
    ...page,
    source: `${source.name}#${formatPlace(revisit.place)}`,
    url: revisit.head.url,
    capturedAt: dateOf(revisit.head),
    warnings: [...page.warnings, warning],
  };
}

/** Whether a record holds a page itself, whatever its address. */
function isCapturedPage(head: RecordHead, http: HttpHead | undefined): boolean {
  if (!isWebAddress(head.url)) return false;
  if (head.type === 'resource') return isHtmlType(head.mediaType);
  if (head.type !== 'response') return false;
  return http?.status === 200 && (http.mediaType === '' || isHtmlType(http.mediaType));
}

function reasonToLeaveOut(
  head: RecordHead,
  http: HttpHead | undefined,
  only: string | undefined,
): string | undefined {
  if (!['response', 'resource', 'revisit'].includes(head.type)) return `it is of type ${head.type}`;
  if (!isWebAddress(head.url)) return 'its address is not http or https';
  if (head.type === 'response' && http === undefined) return 'it is no HTTP response';
  const status = http?.status;
  const isRepeat = head.type === 'revisit' && status === 304;
  if (status !== undefined && status !== 200 && !isRepeat) return `its status is ${status}`;
  const mediaType = head.type === 'resource' ? head.mediaType : (http?.mediaType ?? '');
  const mayBeHtml = isHtmlType(mediaType) || (mediaType === '' && head.type !== 'resource');
  if (!mayBeHtml) return `it is ${mediaType === '' ? 'of no stated kind' : mediaType}`;
  return only === undefined || matchesUrl(only, head.url ?? '') ? undefined : OTHER_ADDRESS;
}

function isWebAddress(url: string | undefined): boolean {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url);
}

/** A date that is one (WARC 1.1, "5.4 WARC-Date": a W3C date with up to nine digits of seconds). */
function dateOf(head: RecordHead): string | undefined {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(head.date ?? '') ? head.date : undefined;
}

function sourceOf(source: ByteSource, record: Pick<CaptureRecord, 'place'>): string {
  return `${source.name}#${formatPlace(record.place)}`;
}

function unresolvedAt(source: ByteSource, revisit: Revisit): Failure {
  return failureAt(`${source.name}#${formatPlace(revisit.place)}`, {
    code: 'revisit-unresolved',
    message: `The page ${printable(revisit.head.url ?? '')} was seen unchanged, and the capture that holds its text is not in this file.`,
    kind: 'document',
  });
}

function faultOf(source: ByteSource, record: CaptureRecord, fault: Fault, isSalvage = true): Failure {
  const { head } = record;
  const what = head === undefined ? '' : ` (${printable(`${head.type} ${head.url ?? head.id}`.trim())})`;
  const hint =
    fault.kind === 'integrity' && !isSalvage
      ? '. Nothing of this file was taken; --salvage takes its whole records'
      : '';
  return failureAt(sourceOf(source, record), {
    ...fault,
    message: `The record at ${formatPlace(record.place)}${what} ${fault.message}${hint}.`,
  });
}
