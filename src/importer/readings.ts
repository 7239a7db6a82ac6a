import { sha256 } from '../originals/original-file.ts';
import type { HeldRecord } from './archive/read-archive.ts';
import type { ImportFailure, SourceDocument } from './document.ts';
import type { Limits } from './limits.ts';
import { reasonToPassOver } from './passed-over.ts';
import { readInput } from './readers/inputs.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import type { ReadDocument, TaskInput, TaskOutput } from './sandbox/task.ts';

/** A document with its fingerprint, read. */
export interface Reading {
  document: SourceDocument;
  /** The file that it came from. */
  path: string;
  sha256: string;
  read: ReadDocument;
}

/** What comes of a file, in the order of the files and of the documents in them. */
export type ReadingItem =
  | { reading: Reading }
  | { failure: ImportFailure }
  /** A document or a file that is not taken, and why. */
  | { passedOver: { source: string; why: string } };

/** What documents are read with. */
export interface ReadingOptions {
  limits: Limits;
  only: string | undefined;
  isSalvage: boolean;
  actors: readonly HeldRecord[];
  places: readonly HeldRecord[];
  sandbox: Sandbox<TaskInput, TaskOutput>;
  /** How many documents are read ahead of the one that is asked for. */
  ahead: number;
  signal: AbortSignal;
  /** Told how many documents are known of, as they are found. */
  onFound: (count: number) => void;
}

/**
 * Reads the documents of files, several at once but given in order. `named` tells of a path whether somebody named it: a
 * file that was only found in a folder may be passed over. Bytes that came before in the same run are not read again.
 */
export async function* readDocuments(
  paths: readonly string[],
  named: ReadonlySet<string>,
  options: ReadingOptions,
): AsyncGenerator<ReadingItem> {
  const pending: Promise<ReadingItem>[] = [];
  for await (const item of startReading(paths, named, options)) {
    pending.push(item.result);
    while (pending.length > options.ahead) yield await pending.shift()!;
  }
  for (const result of pending) yield await result;
}

// The results are wrapped, since a generator would wait for a bare promise.
async function* startReading(
  paths: readonly string[],
  named: ReadonlySet<string>,
  options: ReadingOptions,
): AsyncGenerator<{ result: Promise<ReadingItem> }> {
  const seen = new Map<string, string>();
  let found = paths.length;
  options.onFound(found);
  for (const path of paths) {
    const isNamed = named.has(path);
    const why = isNamed ? undefined : reasonToPassOver(path);
    if (why !== undefined) {
      yield { result: Promise.resolve({ passedOver: { source: path, why } }) };
      continue;
    }
    let inFile = 0;
    for await (const item of readInput(path, {
      limits: options.limits,
      only: options.only,
      salvage: options.isSalvage,
    })) {
      if (options.signal.aborted) return;
      inFile += 1;
      if (inFile > 1) options.onFound((found += 1));
      if ('failure' in item) yield { result: Promise.resolve(judgeFailure(item.failure, isNamed)) };
      else yield { result: startDocument(item.document, path, seen, options) };
    }
  }
}

// In a folder there may be anything; only what somebody named has to be an article.
function judgeFailure(failure: ImportFailure, isNamed: boolean): ReadingItem {
  if (isNamed || failure.code !== 'unknown-kind') return { failure };
  return {
    passedOver: {
      source: failure.source,
      why: failure.message.replace(/; nothing can be imported from it\.$/, ''),
    },
  };
}

async function startDocument(
  document: SourceDocument,
  path: string,
  seen: Map<string, string>,
  { sandbox, signal, limits, actors, places }: ReadingOptions,
): Promise<ReadingItem> {
  const fingerprint = sha256(document.bytes);
  const earlier = seen.get(fingerprint);
  if (earlier !== undefined) {
    return { passedOver: { source: document.source, why: `it has the same bytes as ${earlier}` } };
  }
  seen.set(fingerprint, document.source);
  const { bytes, format, contentType, url } = document;
  const input = { bytes, format, contentType, url, nesting: limits.nesting, actors, places };
  const result = await sandbox.run(input, document.source, signal);
  if ('failure' in result) return result;
  if ('refusal' in result.output)
    return { failure: { source: document.source, kind: 'document', ...result.output.refusal } };
  return { reading: { document, path, sha256: fingerprint, read: result.output.read } };
}
