import { groupByFile, type ChangedDocument, type ReadIndexFile } from './changed-document.ts';
import { fileOfHash } from './hash.ts';
import type { IndexFile } from './layout.ts';
import { readNgramFiles, NgramsWriter } from './ngrams-file.ts';

/** The result of changing the files of n-grams. */
export interface ChangedNgrams {
  files: IndexFile[];
  /** The paths of files to remove. */
  removed: string[];
  /** By how many the n-grams of documents have grown, or shrunk. */
  ngrams: number;
}

/** An n-gram that a document has gained or lost. */
interface NgramChange {
  hash: number;
  document: number;
  isThere: boolean;
}

/** Updates the files of n-grams, of which there are `split`, after documents have changed. */
export function changeNgrams(
  documents: readonly ChangedDocument[],
  split: number,
  read: ReadIndexFile,
): ChangedNgrams {
  const changed: ChangedNgrams = { files: [], removed: [], ngrams: 0 };
  const changes = documents.flatMap(ngramChanges);
  const writer = new NgramsWriter();
  for (const [file, inFile] of groupByFile(changes, ({ hash }) => fileOfHash(hash, split))) {
    const { ngrams, common } = readNgramFiles(file, split, read);
    for (const { hash, document, isThere } of inFile) {
      const others = (ngrams.get(hash) ?? []).filter((other) => other !== document);
      ngrams.set(hash, isThere ? [...others, document].sort((a, b) => a - b) : others);
      changed.ngrams += isThere ? 1 : -1;
    }
    for (const [hash, ofNgram] of [...ngrams].sort(([a], [b]) => a - b))
      if (ofNgram.length > 0) writer.add(hash, split, ofNgram);
    const written = writer.take(file);
    changed.files.push(...written);
    for (const { path } of written) common.delete(path);
    changed.removed.push(...common);
  }
  return changed;
}

function ngramChanges({ number: document, before, now }: ChangedDocument): NgramChange[] {
  const gone = new Set(before.ngrams);
  const added: NgramChange[] = [];
  for (const hash of now.ngrams) if (!gone.delete(hash)) added.push({ hash, document, isThere: true });
  return [...Array.from(gone, (hash) => ({ hash, document, isThere: false })), ...added];
}
