import { join } from 'node:path';
import type { Failure } from '@parallax/saved-article';
import { diskFailure } from './disk-failure.ts';
import { takeLock } from './lock.ts';

/** Where the lock of an archive lies: with a dot, so that the check and the site skip it. */
export const LOCK = 'content/.import.lock';

/**
 * Does something to the archive in `root` while no other import does; gives a failure of the disk instead, when another
 * holds the lock or it can't be written. The lock is given back whatever happens.
 */
export async function withArchiveLock<T>(
  root: string,
  use: () => Promise<T>,
): Promise<{ value: T } | { failure: Failure }> {
  let taken: ReturnType<typeof takeLock>;
  try {
    taken = takeLock(join(root, LOCK));
  } catch (error) {
    const failure = diskFailure(LOCK, error);
    if (failure === undefined) throw error;
    return { failure };
  }
  if ('holder' in taken) {
    const { holder } = taken;
    const message =
      holder === 'unreadable'
        ? 'Another import seems to be running: its lock is new and cannot be read. Try again in ten minutes.'
        : `Another import is running (process ${holder.pid} on ${holder.host}, since ${holder.since}). If it is not, delete this file.`;
    return { failure: { source: LOCK, code: 'locked', message, kind: 'disk' } };
  }
  try {
    return { value: await use() };
  } finally {
    taken.lock.release();
  }
}
