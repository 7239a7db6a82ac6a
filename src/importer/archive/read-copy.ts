import { lstatSync, readFileSync } from 'node:fs';
import { readOriginalFile, type Original } from '../../originals/original-file.ts';

/** The original that lies at an absolute path; `undefined` where nothing does, `null` for what is none that can be read. */
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
