import type { Original } from './original-file.ts';

/**
 * The state of an article's original. `verified`: the copy matches the entry's fingerprint and is intact. `changed`:
 * there is a copy, but it is another text, was changed, or can't be read. `missing`: there is none.
 */
export type Fixity = 'verified' | 'changed' | 'missing';

/**
 * Compares a copy with the fingerprint in its entry; `copy` is `undefined` if there is no file, `null` if it can't be
 * read.
 */
export function fixityOf(
  fingerprint: { sha256: string; paragraphs: number },
  copy: Original | null | undefined,
): { state: Fixity; reason: string } {
  if (copy === undefined) return { state: 'missing', reason: 'No copy has been imported.' };
  if (copy === null) return { state: 'changed', reason: 'The file is not one that the importer wrote.' };
  const { head, isIntact } = copy;
  if (head.source.sha256 !== fingerprint.sha256)
    return { state: 'changed', reason: 'The copy is of another document: its SHA-256 differs.' };
  if (!isIntact) return { state: 'changed', reason: 'The text was changed after it was imported.' };
  if (head.paragraphs !== fingerprint.paragraphs) {
    const counts = `${String(head.paragraphs)} instead of ${String(fingerprint.paragraphs)}`;
    return { state: 'changed', reason: `The copy has another number of paragraphs: ${counts}.` };
  }
  return { state: 'verified', reason: 'The copy is the text that was read.' };
}
