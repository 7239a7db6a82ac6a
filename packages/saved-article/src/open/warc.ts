import type { Failure, Warning, SourceDocument, SourceKind } from '../document.ts';
import type { Limits } from '../limits.ts';
import { printable } from '../printable.ts';
import type { ByteSource } from './byte-source.ts';
import { failureAt, refusal, type Fault } from './failure.ts';
import { fieldOf, isHtmlType } from './fields.ts';
import { unpackBody, type HttpHead } from './http.ts';
import { looksLikeHtml } from './markup.ts';
import { matchesUrl } from './url-pattern.ts';
import { formatPlace, type RecordHead, type RecordLocation } from './warc-head.ts';
import { readRecords, type BrokenRecord, type CaptureRecord } from './warc-records.ts';
import { RevisitIndex, type Revisit, type SharedRevisits } from './warc-revisits.ts';

/** One document, or why there is none. */
export type OpenedItem = { document: SourceDocument } | { failure: Failure };

/** How a capture is read. */
export interface WarcOptions {
  limits: Limits;
  /** Reads only addresses that match (`matchesUrl`). */
  only?: string | undefined;
  /** Reads the pages before the damage in a damaged capture, instead of none. */
  salvage?: boolean | undefined;
  /** Keeps revisits of pages in other files until all were read. */
  revisits?: SharedRevisits | undefined;
  /** `wacz` for a capture in a package. */
  kind?: SourceKind | undefined;
}

const OTHER_ADDRESS = 'its address does not match';

/** A record in a list. */
export interface RecordSummary {
  /** `PATH#OFFSET`, also the source of the document made from it. */
  source: string;
  type: string;
  url: string | undefined;
  /** `WARC-Date` as written. */
  date: string | undefined;
  status: number | undefined;
  mediaType: string;
  /** The length of the block in bytes. */
  length: number;
  /** Why no document is made from it; undefined for a page. */
  leftOut: string | undefined;
  /** The fault in the record; such a record is the last in the list. */
  fault: Failure | undefined;
}

/** Lists the records of a capture, up to any damage, and keeps none of them in memory. Throws disk errors. */
export async function* listRecords(source: ByteSource, options: WarcOptions): AsyncGenerator<RecordSummary> {
  for await (const record of readRecords(source, options.limits, () => false)) {
    const { head } = record;
    const http = 'fault' in record ? undefined : record.http;
    yield {
      source: sourceAt(source, record.place),
      type: head?.type ?? '',
      url: head?.url,
      date: head?.date,
      status: http?.status,
      mediaType: http?.mediaType ?? head?.mediaType ?? '',
      length: head?.length ?? 0,
      leftOut: 'fault' in record ? 'it is damaged' : reasonToLeaveOut(record.head, record.http, options.only),
      fault: 'fault' in record ? failureOf(source, record, record.fault, END) : undefined,
    };
  }
}

/**
 * Reads the pages of a capture: HTML responses with status 200, HTML resources, and revisits of either in the same
 * file, with address and date of capture. A damaged capture yields one failure with the place of the damage and the
 * number of pages before it; with `salvage` it yields these pages first, each with the warning `salvaged`. Nothing
 * after the damage is read.
 *
 * The file is read twice, so that a revisit may come before the record it repeats, and damage is known before any page
 * is yielded. Throws disk errors.
 */
export async function* readWarc(source: ByteSource, options: WarcOptions): AsyncGenerator<OpenedItem> {
  const index = new RevisitIndex();
  let pages = 0;
  let left = 0;
  let broken: BrokenRecord | undefined;
  for await (const record of readRecords(source, options.limits, () => false)) {
    if ('fault' in record) {
      broken = record;
      break;
    }
    const { place, head, http } = record;
    const reason = reasonToLeaveOut(head, http, options.only);
    if (reason === OTHER_ADDRESS) left += 1;
    index.add(place, head, isCapturedPage(head, http));
    if (reason !== undefined) continue;
    if (head.type === 'revisit') index.addRevisit(place, head, http);
    else pages += 1;
  }
  const { repeats, unresolved } = index.resolve();
  const isKept = broken === undefined || options.salvage === true;
  if (isKept) {
    for (const revisit of unresolved) {
      const failure = unresolvedAt(
        source,
        revisit,
        options.revisits === undefined ? 'not in this file' : 'in none of the files read',
      );
      if (options.revisits === undefined) yield { failure };
      else options.revisits.addRevisit(revisit, failure);
    }
    options.revisits?.addPages(index.pages(source.name));
    const salvaged = broken === undefined ? [] : [SALVAGED];
    if (pages > 0 || repeats.size > 0) yield* takePages(source, options, repeats, salvaged);
  }
  if (broken !== undefined) {
    const before = pages + [...repeats.values()].flat().length;
    const failure = failureOf(source, broken, broken.fault, isKept ? END : formatLoss(before));
    yield { failure: { ...failure, isSalvageable: !isKept && before > 0 } };
  } else if (pages === 0 && repeats.size === 0 && left === 0 && unresolved.length === 0) {
    const message = 'This capture holds no page: no HTML response with status 200.';
    yield { failure: failureAt(source.name, { code: 'no-pages', message, kind: 'input' }) };
  }
}

const SALVAGED: Warning = {
  code: 'salvaged',
  message: 'The capture is damaged after this record, but the record itself is complete.',
};

const END = '. Nothing after it is read';

function formatLoss(pages: number): string {
  if (pages === 0) return `${END}, and no page comes before it`;
  const come = pages === 1 ? '1 page comes' : `${pages} pages come`;
  return `${END}, and nothing is taken from this file: ${come} before it`;
}

async function* takePages(
  source: ByteSource,
  options: WarcOptions,
  repeats: ReadonlyMap<string, Revisit[]>,
  warnings: readonly Warning[],
): AsyncGenerator<OpenedItem> {
  // The place of the record is not known here, so with revisits and a filter a few unwanted payloads are kept.
  const wants = (head: RecordHead, http: HttpHead | undefined) =>
    isCapturedPage(head, http) &&
    (repeats.size > 0 || reasonToLeaveOut(head, http, options.only) === undefined);
  for await (const record of readRecords(source, options.limits, wants)) {
    if ('fault' in record) return;
    const { head, http } = record;
    if (!isCapturedPage(head, http)) continue;
    const again = repeats.get(formatPlace(record.place)) ?? [];
    const isWanted = reasonToLeaveOut(head, http, options.only) === undefined;
    if (!isWanted && again.length === 0) continue;
    const page = makePage(source, record, options);
    if ('failure' in page) {
      yield page;
      continue;
    }
    const document = { ...page.document, warnings: [...warnings, ...page.document.warnings] };
    if (isWanted) yield { document };
    for (const revisit of again) yield { document: repeatPage(source, document, revisit) };
  }
}

function makePage(source: ByteSource, record: CaptureRecord, options: WarcOptions): OpenedItem {
  const { head, http, entity } = record;
  const refuse = (fault: Fault): OpenedItem => ({ failure: failureOf(source, record, fault) });
  if (record.refusal !== undefined) return refuse(record.refusal);
  if (entity === undefined) return refuse(refusal('empty', 'holds no page'));
  if (head.isSegment) {
    return refuse(refusal('segmented', 'is split over several records, which is not supported'));
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
      source: sourceAt(source, record.place),
      kind: options.kind ?? 'warc',
      format: 'html',
      bytes: body.bytes,
      contentType,
      contentLanguage: http?.fields.get('content-language')?.join(', '),
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
    source: sourceAt(source, revisit.place),
    url: revisit.head.url,
    capturedAt: dateOf(revisit.head),
    warnings: [...page.warnings, warning],
  };
}

/** Whether a record itself holds a page, before the filter for addresses. */
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

/** The date of a record if it is valid (WARC 1.1, "5.4 WARC-Date": a W3C date with up to nine digits of seconds). */
function dateOf(head: RecordHead): string | undefined {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(head.date ?? '') ? head.date : undefined;
}

function sourceAt(source: ByteSource, place: RecordLocation): string {
  return `${source.name}#${formatPlace(place)}`;
}

function unresolvedAt(source: ByteSource, revisit: Revisit, where: string): Failure {
  return failureAt(sourceAt(source, revisit.place), {
    code: 'revisit-unresolved',
    message: `The page ${printable(revisit.head.url ?? '')} was seen unchanged, and the capture that holds its text is ${where}.`,
    kind: 'document',
  });
}

/** `more` is added after the fault, before the full stop. */
function failureOf(
  source: ByteSource,
  { place, head }: CaptureRecord | BrokenRecord,
  fault: Fault,
  more = '',
): Failure {
  const what = head === undefined ? '' : ` (${printable(`${head.type} ${head.url ?? head.id}`.trim())})`;
  const message = `The record at ${formatPlace(place)}${what} ${fault.message}${more}.`;
  return failureAt(sourceAt(source, place), { ...fault, message });
}
