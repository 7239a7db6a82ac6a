import type { Failure } from '@parallax/saved-article';
import { printable } from '@parallax/saved-article/printable';
import { diskErrorCode } from './disk.ts';

const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room',
  EDQUOT: 'your quota on the disk is used up: make room',
  EROFS: 'the disk can only be read',
  EACCES: 'the folder may not be written to: check its permissions',
  EPERM: 'the folder may not be written to: check its permissions',
  EIO: 'the disk reports an error of its own',
};

/**
 * The failure for an error of a system call while the archive was written; `undefined` for any other error, which is a
 * bug and must be rethrown. The archive is as it was before.
 */
export function diskFailure(source: string, error: unknown): Failure | undefined {
  const code = diskErrorCode(error);
  if (!/^E[A-Z0-9]+$/.test(code) || code.startsWith('ERR_')) return undefined;
  if (code === 'EEXIST') {
    const message = 'A file of that name appeared while it was imported; nothing was written. Run it again.';
    return { source, code: 'already-there', message, kind: 'document' };
  }
  const reason = WORDS[code] ?? printable(error instanceof Error ? error.message : code);
  const message = `Nothing of it was written, since ${reason} (${code}).`;
  return { source, code: 'disk', message, kind: 'disk' };
}
