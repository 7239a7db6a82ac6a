import { lstatSync, readFileSync } from 'node:fs';
import { readOriginalFile, type Original } from '../../originals/original-file.ts';

/**
 * Reads the original at an absolute path; `undefined` if there is no file, `null` if it can't be read as an original.
 */
export function readCopy(path: string): Original | null | undefined {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status === undefined) return undefined;
  if (!status.isFile()) return null;
  try {
    return readOriginalFile(readFileSync(path, 'utf8')) ?? null;
  } catch {
    return null;
  }
}
