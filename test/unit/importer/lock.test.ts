import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../../src/importer/write/lock.ts';
import { spawnModule } from './project-folder.ts';

const CHILD = new URL('lock-child.ts', import.meta.url);

async function withLockPath(use: (path: string, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parallax-lock-'));
  try {
    await use(join(folder, '.import.lock'), folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function taken(path: string) {
  const result = takeLock(path);
  if (!('lock' in result)) throw new Error(`The lock is held by ${JSON.stringify(result.holder)}`);
  return result.lock;
}

/** The text of a lock, as a process leaves it. */
function lockText(holder: { pid?: number; host?: string; born?: string }): string {
  const since = '2026-11-20T10:00:00.000Z';
  return JSON.stringify({ pid: process.pid, host: hostname(), since, born: '', nonce: 'x', ...holder });
}

/** The number of a process that has ended. */
async function endedPid(path: string): Promise<number> {
  await writeFile(`${path}-inside`, '');
  const child = spawnModule(CHILD, [path]);
  await child.ended;
  const pid = Number(await readFile(`${path}-log`, 'utf8'));
  await Promise.all([path, `${path}-log`, `${path}-inside`].map((file) => rm(file)));
  return pid;
}

describe('the lock of an archive', () => {
  it('is held by one, and is free again when it is given back', async () => {
    await withLockPath(async (path, folder) => {
      const lock = taken(path);
      expect(takeLock(path)).toMatchObject({ holder: { pid: process.pid, host: hostname() } });
      lock.release();
      expect(await readdir(folder)).toEqual([]);
      taken(path).release();
    });
  });

  it('is not given back by one who no longer has it', async () => {
    await withLockPath(async (path) => {
      const lock = taken(path);
      await writeFile(path, lockText({ host: 'elsewhere' }));
      lock.release();
      expect(takeLock(path)).toMatchObject({ holder: { host: 'elsewhere' } });
    });
  });

  it('passes on when its holder has ended without giving it back', async () => {
    await withLockPath(async (path, folder) => {
      const pid = await endedPid(path);
      await writeFile(path, lockText({ pid }));
      taken(path).release();
      expect(await readdir(folder)).toEqual([]);
    });
  });

  it.runIf(process.platform === 'linux')(
    'passes on when another process has the number of its holder by now',
    async () => {
      await withLockPath(async (path) => {
        await writeFile(path, lockText({ born: 'another start of the machine 1' }));
        taken(path).release();
      });
    },
  );

  it('is respected on another host, where nobody here can tell whether its holder runs', async () => {
    await withLockPath(async (path) => {
      await writeFile(path, lockText({ pid: 1, host: 'elsewhere.example' }));
      expect(takeLock(path)).toMatchObject({ holder: { host: 'elsewhere.example' } });
    });
  });

  it.each(['', 'garbage', '{"pid":"1"}', '{"pid":-1,"host":"x","since":"","born":""}'])(
    'is respected while it is new and passes on when it is old, where it cannot be read: %j',
    async (text) => {
      await withLockPath(async (path) => {
        await writeFile(path, text);
        expect(takeLock(path)).toEqual({ holder: 'unreadable' });
        await utimes(path, new Date(0), new Date(0));
        taken(path).release();
      });
    },
  );

  it('passes on when one who was about to remove a stale lock has ended, too', async () => {
    await withLockPath(async (path, folder) => {
      const pid = await endedPid(path);
      await writeFile(path, lockText({ pid }));
      // What a second process leaves that is killed between taking the right and using it.
      const fingerprint = createHash('sha256').update(lockText({ pid })).digest('hex').slice(0, 32);
      await writeFile(`${path}.${fingerprint}`, `${lockText({ pid })} `);
      taken(path).release();
      expect(await readdir(folder)).toEqual([]);
    });
  });

  it('is respected while a running process removes a stale one', async () => {
    await withLockPath(async (path) => {
      const pid = await endedPid(path);
      await writeFile(path, lockText({ pid }));
      const fingerprint = createHash('sha256').update(lockText({ pid })).digest('hex').slice(0, 32);
      await writeFile(`${path}.${fingerprint}`, lockText({}));
      expect(takeLock(path)).toMatchObject({ holder: { pid: process.pid } });
    });
  });

  it('is held by one at a time however many want it and are killed with it', async () => {
    await withLockPath(async (path) => {
      await writeFile(`${path}-inside`, '');
      const ends = await Promise.all(Array.from({ length: 8 }, () => spawnModule(CHILD, [path]).ended));
      expect(ends.map(({ signal, err }) => signal ?? err)).toEqual(
        Array.from({ length: 8 }, () => 'SIGKILL'),
      );
      expect((await readFile(`${path}-log`, 'utf8')).trim().split('\n')).toHaveLength(8);
    });
  }, 60_000);
});
