import { sha256 } from '../originals/original-file.ts';
import {
  openInput,
  SharedRevisits,
  type Failure,
  type Limits,
  type SavedArticle,
  type SourceDocument,
} from '@parallax/saved-article';
import type { Sandbox } from '@parallax/saved-article/sandbox';
import type { ArticleWorkers } from '@parallax/saved-article/worker';
import type { HeldRecord } from './archive/read-archive.ts';
import { reasonToSkip } from './skipped.ts';
import type { Suggestions } from './suggest/suggest-records.ts';
import type { SuggestTaskInput } from './suggest/suggest-task.ts';

/** A document that may be imported: its article, with the SHA-256 of its bytes and suggestions. */
export interface Candidate {
  document: SourceDocument;
  /** The file that it came from. */
  path: string;
  /** The SHA-256 of the document's bytes. */
  sha256: string;
  article: SavedArticle;
  suggestions: Suggestions;
}

/** A result for a file or a document in it, in input order. */
export type CandidateItem =
  | { candidate: Candidate }
  | { failure: Failure }
  /** A document or a file that is skipped, and why. */
  | { skipped: { source: string; why: string } };

/** How documents are read. */
export interface CandidateOptions {
  limits: Limits;
  only: string | undefined;
  isSalvage: boolean;
  actors: readonly HeldRecord[];
  places: readonly HeldRecord[];
  articles: ArticleWorkers;
  suggesting: Sandbox<SuggestTaskInput, Suggestions>;
  /** How many documents are read ahead of the one requested. */
  ahead: number;
  signal: AbortSignal;
  /** Called with the number of known documents as they are found. */
  onFound: (count: number) => void;
}

/**
 * Reads the documents of files, several at once, and yields them in order. `named` holds the paths that the user named:
 * a file only found in a folder may be skipped. Bytes that were read before in the same run are skipped.
 */
export async function* readCandidates(
  paths: readonly string[],
  named: ReadonlySet<string>,
  options: CandidateOptions,
): AsyncGenerator<CandidateItem> {
  const pending: Promise<CandidateItem>[] = [];
  for await (const item of startCandidates(paths, named, options)) {
    pending.push(item.result);
    while (pending.length > options.ahead) yield await pending.shift()!;
  }
  for (const result of pending) yield await result;
}

// The results are wrapped, since a generator would wait for a bare promise.
async function* startCandidates(
  paths: readonly string[],
  named: ReadonlySet<string>,
  options: CandidateOptions,
): AsyncGenerator<{ result: Promise<CandidateItem> }> {
  const seen = new Map<string, string>();
  const revisits = new SharedRevisits();
  let found = paths.length;
  options.onFound(found);
  for (const path of paths) {
    const isNamed = named.has(path);
    const why = isNamed ? undefined : reasonToSkip(path);
    if (why !== undefined) {
      yield { result: Promise.resolve({ skipped: { source: path, why } }) };
      continue;
    }
    let inFile = 0;
    for await (const item of openInput(path, {
      limits: options.limits,
      only: options.only,
      salvage: options.isSalvage,
      revisits,
    })) {
      if (options.signal.aborted) return;
      inFile += 1;
      if (inFile > 1) options.onFound((found += 1));
      if ('failure' in item) yield { result: Promise.resolve(judgeFailure(item.failure, isNamed)) };
      else yield { result: startDocument(item.document, path, seen, options) };
    }
  }
  for (const settled of revisits.settle()) {
    options.onFound((found += 1));
    const item: CandidateItem =
      'failure' in settled
        ? settled
        : {
            skipped: { source: settled.source, why: `it is the page captured as ${settled.page}, unchanged` },
          };
    yield { result: Promise.resolve(item) };
  }
}

// A folder may hold anything; only files that the user named must be articles.
function judgeFailure(failure: Failure, isNamed: boolean): CandidateItem {
  if (isNamed || failure.code !== 'unknown-kind') return { failure };
  return {
    skipped: {
      source: failure.source,
      why: failure.message.replace(/; nothing can be imported from it\.$/, ''),
    },
  };
}

async function startDocument(
  document: SourceDocument,
  path: string,
  seen: Map<string, string>,
  { articles, suggesting, signal, actors, places }: CandidateOptions,
): Promise<CandidateItem> {
  const hash = sha256(document.bytes);
  const earlier = seen.get(hash);
  if (earlier !== undefined) {
    return { skipped: { source: document.source, why: `it has the same bytes as ${earlier}` } };
  }
  seen.set(hash, document.source);
  const read = await articles.read(document, signal);
  if ('failure' in read) return read;
  const { article } = read;
  const { blocks, removed } = article;
  const suggested = await suggesting.run(
    { article: { blocks, removed }, actors, places },
    document.source,
    signal,
  );
  if ('failure' in suggested) return suggested;
  return { candidate: { document, path, sha256: hash, article, suggestions: suggested.output } };
}
