import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { copyExclusively, diskErrorCode } from './disk.ts';

/** Who holds a lock, as its file says. */
export interface LockHolder {
  pid: number;
  host: string;
  /** When the import started, for people: ISO 8601. */
  since: string;
  /** What tells this process from a later one with its number, where the system says so; else empty. */
  born: string;
}

/** A lock that is held. */
export interface Lock {
  /** Gives it back; does nothing where it is somebody else's by now. */
  release: () => void;
}

/** How long a lock that cannot be read is respected, in milliseconds. */
const UNREADABLE_MS = 600_000;

/**
 * Takes the lock at `path`, an absolute path, for this process. Gives who holds it, when somebody does.
 *
 * The lock is a file with its holder in it that appears whole, by a hard link, and only where there is none. A holder
 * that no longer runs on this host, or an unreadable file that is old, leaves a stale lock. So that two processes that
 * both see it never remove each other's new lock, the right to remove a lock is itself taken in the same way, as the file
 * `PATH.FINGERPRINT` of that lock; when its holder dies, too, the right passes on by that file's fingerprint. Throws
 * what the disk throws.
 */
export function takeLock(
  path: string,
  now: () => number = Date.now,
): { lock: Lock } | { holder: LockHolder | 'unreadable' } {
  const own = `${path}.${randomUUID()}`;
  const self: LockHolder = {
    pid: process.pid,
    host: hostname(),
    since: new Date(now()).toISOString(),
    born: bornOf(process.pid),
  };
  // The name of the file makes each lock's text, and so its fingerprint, unlike all others.
  const text = `${JSON.stringify({ ...self, nonce: own.slice(path.length + 1) })}\n`;
  try {
    writeFileSync(own, text, { flag: 'wx', mode: 0o644, flush: true });
    if (!create(own, path)) {
      const holder = removeStale(path, own, now);
      if (holder !== undefined) return { holder };
      if (!create(own, path)) return { holder: readLock(path)?.holder ?? 'unreadable' };
    }
  } finally {
    remove(own);
  }
  removeLeftovers(path, now);
  return {
    lock: {
      release() {
        if (readLock(path)?.text === text) remove(path);
      },
    },
  };
}

// Whoever holds the lock may remove what dead processes left: a right to remove an earlier lock is worth nothing now.
function removeLeftovers(path: string, now: () => number): void {
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(`${basename(path)}.`)) continue;
    const found = readLock(join(dirname(path), name));
    if (found !== undefined && isStale(found, now)) remove(join(dirname(path), name));
  }
}

/** Removes a lock that is stale; gives its holder, where it is not, or where another process is about it. */
function removeStale(path: string, own: string, now: () => number): LockHolder | 'unreadable' | undefined {
  const found = readLock(path);
  if (found === undefined) return undefined;
  if (!isStale(found, now)) return found.holder;
  const rights: string[] = [];
  try {
    for (let stale = found; ;) {
      const right = `${path}.${stale.fingerprint}`;
      if (create(own, right)) {
        rights.push(right);
        break;
      }
      const other = readLock(right);
      if (other === undefined || !isStale(other, now)) return other?.holder ?? found.holder;
      rights.push(right);
      stale = other;
    }
    // Nobody else may remove it now, but somebody may have before.
    if (readLock(path)?.fingerprint === found.fingerprint) remove(path);
    for (const right of rights.splice(0)) remove(right);
    return undefined;
  } finally {
    // Given up: only the right that is our own goes.
    for (const right of rights) if (readLock(right)?.text === readLock(own)?.text) remove(right);
  }
}

interface FoundLock {
  text: string;
  fingerprint: string;
  holder: LockHolder | 'unreadable';
  /** When the file was last changed, in milliseconds. */
  changed: number;
}

function readLock(path: string): FoundLock | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    const { ino, mtimeMs } = statSync(path);
    const holder = readHolder(text);
    // A lock of ours is told by its nonce; of another file, only the file system tells one from the next.
    const key = holder === 'unreadable' ? `${text} ${ino} ${mtimeMs}` : text;
    const fingerprint = createHash('sha256').update(key).digest('hex').slice(0, 32);
    return { text, fingerprint, holder, changed: mtimeMs };
  } catch (error) {
    if (diskErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function readHolder(text: string): LockHolder | 'unreadable' {
  try {
    const data = JSON.parse(text) as Partial<Record<keyof LockHolder, unknown>>;
    const { pid, host, since, born } = data;
    const isWhole =
      typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0 && typeof host === 'string';
    if (!isWhole || typeof since !== 'string' || typeof born !== 'string') return 'unreadable';
    return { pid, host, since, born };
  } catch {
    return 'unreadable';
  }
}

function isStale({ holder, changed }: FoundLock, now: () => number): boolean {
  if (holder === 'unreadable') return now() - changed > UNREADABLE_MS;
  // Whether a process on another host runs can't be known from here.
  if (holder.host !== hostname()) return false;
  if (!isAlive(holder.pid)) return true;
  const born = bornOf(holder.pid);
  return born !== '' && holder.born !== '' && born !== holder.born;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return diskErrorCode(error) === 'EPERM';
  }
}

// Numbers of processes come again, also after a restart; Linux says which boot and which tick a process is from.
function bornOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${boot} ${status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
  } catch {
    return '';
  }
}

function create(from: string, to: string): boolean {
  try {
    copyExclusively(from, to);
    return true;
  } catch (error) {
    if (diskErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (diskErrorCode(error) !== 'ENOENT') throw error;
  }
}
