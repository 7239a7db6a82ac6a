import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { DocumentFormat, Failure, SourceDocument, SourceKind } from '../document.ts';
import type { Limits } from '../limits.ts';
import { formatBytes } from '../printable.ts';
import { ByteReader } from './byte-reader.ts';
import { fileSource, type ByteSource } from './byte-source.ts';
import { codeOf, failureAt, messageOf, type Fault } from './failure.ts';
import { GzipMember } from './gzip-member.ts';
import { readMhtml } from './mhtml.ts';
import { HEAD_LENGTH, sniffKind, type Sniffed } from './sniff.ts';
import { listWacz, readWacz } from './wacz.ts';
import { listRecords, readWarc, type OpenedItem, type RecordSummary } from './warc.ts';
import type { SharedRevisits } from './warc-revisits.ts';

/** How an input is read. */
export interface OpenOptions {
  limits: Limits;
  /**
   * Reads only captured pages with a matching address (`matchesUrl`); does not apply to files that are not captures.
   */
  only?: string | undefined;
  /** Reads the pages before the damage in a damaged capture, instead of none. */
  salvage?: boolean | undefined;
  /**
   * Shared by the inputs of one run: revisits of pages that are in none of their own files are then no failures, but wait in
   * it until all inputs were read (`settle`).
   */
  revisits?: SharedRevisits | undefined;
}

/**
 * Opens an input and yields its documents. Detects the kind by content: a page, a text or a Markdown file is one
 * document with its bytes as they are (gzip is unpacked), MHTML gives its page, a capture or a package its pages.
 * Everything wrong is yielded as a failure, and nothing is read beyond a limit. Opens only regular files, also through
 * a symbolic link, because whoever names a file means it.
 */
export async function* openInput(path: string, options: OpenOptions): AsyncGenerator<OpenedItem> {
  const opened = await openFile(path);
  if ('failure' in opened) {
    yield opened;
    return;
  }
  try {
    yield* readOpened(path, opened, options);
  } catch (error) {
    // What is wrong with data is returned as a value; an error with a code comes from the disk.
    if (codeOf(error) === '') throw error;
    yield { failure: readError(path, error) };
  } finally {
    await opened.handle.close();
  }
}

/** Lists the records of a capture or a package; none for other inputs and for those that can't be opened. */
export async function* listInput(path: string, options: OpenOptions): AsyncGenerator<RecordSummary> {
  const opened = await openFile(path);
  if ('failure' in opened) return;
  try {
    const source = fileSource(path, opened.handle, opened.size);
    const { kind } = sniffKind(await headOf(source));
    if (kind === 'warc') yield* listRecords(source, options);
    else if (kind === 'wacz') yield* listWacz(path, opened.handle.fd, options);
  } finally {
    await opened.handle.close();
  }
}

interface OpenedFile {
  handle: FileHandle;
  size: number;
}

async function* readOpened(
  path: string,
  { handle, size }: OpenedFile,
  options: OpenOptions,
): AsyncGenerator<OpenedItem> {
  const source = fileSource(path, handle, size);
  const head = await headOf(source);
  const sniffed = sniffKind(head);
  const isZip = Buffer.from(head.subarray(0, 4)).toString('latin1') === 'PK\x03\x04';
  // The first members may not tell; then the package's directory decides.
  if (sniffed.kind === 'wacz' || isZip) yield* readWacz(path, handle.fd, options);
  else if (sniffed.kind === undefined) {
    const message = `This is ${sniffed.reason}; nothing can be imported from it.`;
    yield {
      failure: failureAt(path, {
        code: 'unknown-kind',
        message: message.replace('is empty;', 'file is empty;'),
        kind: 'input',
      }),
    };
  } else if (sniffed.kind === 'warc') yield* readWarc(source, options);
  else yield* readSingle(source, sniffed, options.limits);
}

async function* readSingle(
  source: ByteSource,
  sniffed: Sniffed & { kind: SourceKind },
  limits: Limits,
): AsyncGenerator<OpenedItem> {
  const whole = sniffed.isGzip ? await unpack(source, limits) : await readWhole(source, limits);
  if ('fault' in whole) {
    yield {
      failure: failureAt(source.name, { ...whole.fault, message: `This file ${whole.fault.message}.` }),
    };
    return;
  }
  const document = { source: source.name, kind: sniffed.kind, warnings: [] };
  if (sniffed.kind !== 'mhtml') {
    yield { document: { ...document, format: sniffed.kind as DocumentFormat, bytes: whole.bytes } };
    return;
  }
  const page = readMhtml(whole.bytes, limits);
  if ('fault' in page) yield { failure: failureAt(source.name, page.fault) };
  else yield { document: { ...document, format: 'html', ...page } satisfies SourceDocument };
}

type Whole = { bytes: Uint8Array } | { fault: Fault };

async function readWhole(source: ByteSource, limits: Limits): Promise<Whole> {
  if (source.size > limits.documentBytes) return { fault: beyond(source.size, limits) };
  return { bytes: await new ByteReader(source.open()).read(source.size) };
}

async function unpack(source: ByteSource, limits: Limits): Promise<Whole> {
  const reader = new ByteReader(source.open());
  const parts: Uint8Array[] = [];
  let length = 0;
  // A file may have several members, which are read as one (RFC 1952, 2.2).
  while ((await reader.peek(1)).length > 0) {
    const member = new GzipMember(reader, limits);
    for await (const chunk of member.chunks()) {
      length += chunk.length;
      if (length > limits.documentBytes) {
        await reader.close();
        return { fault: beyond(undefined, limits) };
      }
      parts.push(chunk);
    }
    if (member.fault !== undefined) return { fault: member.fault };
  }
  return { bytes: Buffer.concat(parts) };
}

function beyond(size: number | undefined, limits: Limits): Fault {
  const what = size === undefined ? 'unpacks to' : `is ${formatBytes(size)} long,`;
  return {
    code: 'too-large',
    message: `${what} more than the limit of ${formatBytes(limits.documentBytes)} a document`,
    kind: 'document',
  };
}

async function headOf(source: ByteSource): Promise<Uint8Array> {
  const reader = new ByteReader(source.open());
  const head = await reader.read(HEAD_LENGTH);
  await reader.close();
  return head;
}

async function openFile(path: string): Promise<OpenedFile | { failure: Failure }> {
  try {
    // Without O_NONBLOCK, opening a FIFO waits for a writer that may never come.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = await handle.stat();
    if (stats.isFile()) return { handle, size: stats.size };
    await handle.close();
    const what = stats.isDirectory() ? 'a folder' : 'a device, a pipe or a socket';
    return {
      failure: failureAt(path, {
        code: 'not-a-file',
        message: `This is ${what} and no file.`,
        kind: 'input',
      }),
    };
  } catch (error) {
    return { failure: readError(path, error) };
  }
}

const OPEN_ERRORS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['not-found', 'There is no such file.'],
  EACCES: ['unreadable', 'You have no permission to read this file.'],
  EPERM: ['unreadable', 'You have no permission to read this file.'],
  ELOOP: ['unreadable', 'This symbolic link leads in a circle.'],
  ENXIO: ['not-a-file', 'This is a device, a pipe or a socket and no file.'],
  ENOTDIR: ['not-found', 'There is no such file.'],
  ENAMETOOLONG: ['not-found', 'There is no such file.'],
  ERR_INVALID_ARG_VALUE: ['not-found', 'There is no such file.'],
};

function readError(path: string, error: unknown): Failure {
  const known = OPEN_ERRORS[codeOf(error)];
  if (known !== undefined) return failureAt(path, { code: known[0], message: known[1], kind: 'input' });
  return failureAt(path, {
    code: 'read-error',
    message: `The file cannot be read (${messageOf(error)}).`,
    kind: 'disk',
  });
}
