import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { DependencyList } from '../rebuild/dependency-list.ts';
import type { IndexedDocument, WrittenIndex } from '../rebuild/page-manifest.ts';
import { makeValueFile, openValueFile } from '../rebuild/value-file.ts';
import type { DocumentTokens } from '../search/index-files/analyse.ts';
import { changeIndex } from '../search/index-files/change-index.ts';
import type { IndexTotals } from '../search/index-files/index-totals.ts';
import type { IndexFile } from '../search/index-files/layout.ts';
import { packTokens, unpackTokens, type PackedTokens } from '../search/index-files/packed-tokens.ts';
import { writeIndex } from '../search/index-files/write-index.ts';
import { INDEX_FOLDER } from '../site/search-index-files.ts';
import type { IndexableDocument, OpenSite } from '../site/renderer.ts';
import type { OutputFolder } from './output-folder.ts';

/** What a build knows of the previous index, and where it keeps what the next one needs. */
export interface IndexMemory {
  /** The dependencies of the previous build and of this one. */
  dependencies: DependencyList;
  /** The file with the words of documents. */
  words: string;
  before: WrittenIndex | undefined;
}

/** The largest share of documents that is changed in the existing files; above it, all files are written again. */
const MOST_CHANGED = 1 / 8;

/**
 * Writes the search index of a site. If the documents are those of `before`, in the same order, it computes only what
 * changed documents change; otherwise it computes everything, using the kept words of unchanged documents. Files that
 * would be the same are not written.
 */
export function writeSearchIndex(site: OpenSite, out: OutputFolder, memory: IndexMemory): WrittenIndex {
  const documents = site.documents();
  const { before, dependencies } = memory;
  if (before === undefined) return writeAnew(documents, out, memory);
  const isWhole = Object.entries(before.files).every(([path, stamp]) => out.isAsWritten(path, stamp));
  const changed = isWhole ? changedDocuments(documents, before, dependencies) : undefined;
  if (changed === undefined) return writeAnew(documents, out, memory);
  if (changed.size === 0)
    return { ...before, documents: before.documents.map((one) => keepOf(one, dependencies)) };
  const isLittle = changed.size <= documents.length * MOST_CHANGED && !isCrowded(memory.words, before);
  const index = isLittle ? writeChanged(changed, out, memory, before) : undefined;
  return index ?? writeAnew(documents, out, memory);
}

/**
 * Whether at least half of the words file belongs to outdated documents: these stay in it until it is written again.
 */
function isCrowded(words: string, { documents }: WrittenIndex): boolean {
  const size = statSync(words, { throwIfNoEntry: false })?.size ?? 0;
  return size > 2 * documents.reduce((sum, one) => sum + one.words.size, 0);
}

/** The changed documents, by number; `undefined` if the list of documents differs from that of the previous index. */
function changedDocuments(
  documents: readonly IndexableDocument[],
  before: WrittenIndex,
  dependencies: DependencyList,
): Map<number, IndexableDocument> | undefined {
  const isSameList =
    documents.length === before.documents.length &&
    documents.every(({ id }, number) => before.documents[number]!.id === id);
  if (!isSameList) return undefined;
  return new Map(
    [...documents.entries()].filter(
      ([number]) => !dependencies.areSame(before.documents[number]!.dependencies),
    ),
  );
}

function keepOf(document: IndexedDocument, dependencies: DependencyList): IndexedDocument {
  return { ...document, dependencies: dependencies.keep(document.dependencies) };
}

/** Changes the existing files; `undefined` if all have to be written again. */
function writeChanged(
  changed: ReadonlyMap<number, IndexableDocument>,
  out: OutputFolder,
  { dependencies, words }: IndexMemory,
  before: WrittenIndex,
): WrittenIndex | undefined {
  const now = new Map(Array.from(changed, ([number, { read }]) => [number, read()]));
  const index = changeIndex(
    new Map(Array.from(now, ([number, { terms }]) => [number, terms])),
    before.totals as IndexTotals,
    (path) => out.read(`${INDEX_FOLDER}/${path}`),
  );
  if (index === undefined) return undefined;
  const kept = openValueFile(words);
  const files = { ...before.files };
  for (const file of index.files) writeFile(file, out, before, files);
  for (const path of index.removed) delete files[`${INDEX_FOLDER}/${path}`];
  const documents = before.documents.map((one, number) => {
    const read = now.get(number);
    if (read === undefined) return keepOf(one, dependencies);
    return {
      id: one.id,
      dependencies: dependencies.add(read.dependencies),
      words: kept.add(pack(one.id, read.terms)),
    };
  });
  kept.save();
  return { documents, totals: index.totals, files };
}

/** Writes all files. */
function writeAnew(
  documents: readonly IndexableDocument[],
  out: OutputFolder,
  { dependencies, words, before }: IndexMemory,
): WrittenIndex {
  const known = new Map(before?.documents.map((one) => [one.id, one]));
  const keptBefore = before === undefined ? undefined : openValueFile(words);
  const kept = makeValueFile(words);
  const read: IndexedDocument[] = [];
  const terms = function* () {
    for (const { id, read: readNow } of documents) {
      const one = known.get(id);
      const text =
        one !== undefined && dependencies.areSame(one.dependencies) ? keptBefore?.take(one.words) : undefined;
      const packed = unpack(id, text);
      if (one !== undefined && text !== undefined && packed !== undefined) {
        read.push({ id, dependencies: dependencies.keep(one.dependencies), words: kept.add(text) });
        yield packed;
      } else {
        const { terms: made, dependencies: ofDocument } = readNow();
        read.push({ id, dependencies: dependencies.add(ofDocument), words: kept.add(pack(id, made)) });
        yield made;
      }
    }
  };
  const files: WrittenIndex['files'] = {};
  const writing = writeIndex(terms());
  let next = writing.next();
  for (; next.done !== true; next = writing.next()) writeFile(next.value, out, before, files);
  keptBefore?.save();
  kept.save();
  return { documents: read, totals: next.value, files };
}

/** Writes a file unless it already has this content, and records it. */
function writeFile(
  { path, content }: IndexFile,
  out: OutputFolder,
  before: WrittenIndex | undefined,
  files: WrittenIndex['files'],
): void {
  const file = `${INDEX_FOLDER}/${path}`;
  const body = Buffer.from(content);
  const digest = hash('sha1', body, 'base64url');
  const known = before?.files[file];
  files[file] =
    known?.digest === digest && out.isAsWritten(file, known) ? known : { ...out.write(file, body), digest };
}

/** The words of a document as text, with its id, so that they are never attributed to another. */
function pack(id: string, terms: DocumentTokens): string {
  return JSON.stringify([id, packTokens(terms)]);
}

/** The inverse of `pack`; `undefined` for a damaged text. */
function unpack(id: string, text: string | undefined): DocumentTokens | undefined {
  try {
    const [of, packed] = JSON.parse(text ?? '[]') as [string, PackedTokens];
    return of === id ? unpackTokens(packed) : undefined;
  } catch {
    return undefined;
  }
}
