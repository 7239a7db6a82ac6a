import { groupByFile, type ChangedDocument, type ReadIndexFile } from './changed-document.ts';
import { fileOfHash } from './hash.ts';
import type { IndexFile } from './layout.ts';
import { readRowsFiles, RowsWriter } from './rows-file.ts';

/** The result of changing the files of rows of words. */
export interface ChangedRows {
  files: IndexFile[];
  /** The paths of files to remove. */
  removed: string[];
  /** By how many the rows of documents have grown, or shrunk. */
  rows: number;
}

/** A row that a document has gained or lost. */
interface RowChange {
  hash: number;
  document: number;
  isThere: boolean;
}

/** Updates the files of rows of words, of which there are `split`, after documents have changed. */
export function changeRows(
  documents: readonly ChangedDocument[],
  split: number,
  read: ReadIndexFile,
): ChangedRows {
  const changed: ChangedRows = { files: [], removed: [], rows: 0 };
  const changes = documents.flatMap(rowChanges);
  const writer = new RowsWriter();
  for (const [file, inFile] of groupByFile(changes, ({ hash }) => fileOfHash(hash, split))) {
    const { rows, common } = readRowsFiles(file, split, read);
    for (const { hash, document, isThere } of inFile) {
      const others = (rows.get(hash) ?? []).filter((other) => other !== document);
      rows.set(hash, isThere ? [...others, document].sort((a, b) => a - b) : others);
      changed.rows += isThere ? 1 : -1;
    }
    for (const [hash, ofRow] of [...rows].sort(([a], [b]) => a - b))
      if (ofRow.length > 0) writer.add(hash, split, ofRow);
    const written = writer.take(file);
    changed.files.push(...written);
    for (const { path } of written) common.delete(path);
    changed.removed.push(...common);
  }
  return changed;
}

function rowChanges({ number: document, before, now }: ChangedDocument): RowChange[] {
  const gone = new Set(before.rows);
  const added: RowChange[] = [];
  for (const hash of now.rows) if (!gone.delete(hash)) added.push({ hash, document, isThere: true });
  return [...Array.from(gone, (hash) => ({ hash, document, isThere: false })), ...added];
}
