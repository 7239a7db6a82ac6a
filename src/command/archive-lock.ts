import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { absolutePath, shownPath, type ContentFolder } from '../content/content-folder.ts';
import type { Failure } from '@parallax/saved-article';
import { printable } from '@parallax/saved-article/printable';
import { diskFailure } from './disk-failure.ts';
import { diskErrorCode } from './disk.ts';

/** The path of an archive's lock, as messages show it; because of the dot, the check and the site skip it. */
export const lockPath = (content: Pick<ContentFolder, 'name'>): string => shownPath(content, '.import.lock');

/**
 * Runs `use` while no other import works on the archive in `content`; returns a failure instead if there is a lock
 * (`locked`) or it can't be written. The lock is a file, created only if there is none, with the process id and the
 * machine's name. It is always removed, unless the process is killed; the next import then asks the user to delete it,
 * since two imports that both removed a stale lock could remove each other's.
 */
export async function withArchiveLock<T>(
  content: ContentFolder,
  use: () => Promise<T>,
): Promise<{ value: T } | { failure: Failure }> {
  const lock = lockPath(content);
  const path = absolutePath(content, lock);
  const text = `${process.pid} ${hostname()}\n`;
  try {
    createLock(path, text);
  } catch (error) {
    if (diskErrorCode(error) === 'EEXIST') {
      const message = describeLock(readLock(path));
      return { failure: { source: lock, code: 'locked', message, kind: 'disk' } };
    }
    const failure = diskFailure(lock, error);
    if (failure === undefined) throw error;
    return { failure };
  }
  try {
    return { value: await use() };
  } finally {
    // Somebody may have deleted it and begun another import.
    if (readLock(path) === text) rmSync(path, { force: true });
  }
}

function createLock(path: string, text: string): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, text);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** The text of a lock; empty if it is gone or just being written. */
function readLock(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (diskErrorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

function describeLock(text: string): string {
  const [, number, host] = /^(\d{1,10}) (\S+)\n$/.exec(text) ?? [];
  if (number === undefined || host === undefined) {
    return 'Another import has just begun, or was broken off as it began. If no import is running, delete this file.';
  }
  if (host !== hostname()) {
    return `Another import is running: process ${number} on ${printable(host)}. If that has ended, delete this file.`;
  }
  return isRunning(Number(number))
    ? `Another import is running: process ${number}. If that process is no import, delete this file.`
    : `An import that no longer runs (process ${number}) left this lock. Delete this file and run the command again.`;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process runs as another user.
    return diskErrorCode(error) === 'EPERM';
  }
}
