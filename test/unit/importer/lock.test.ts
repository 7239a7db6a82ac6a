import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentFolder, type ContentFolder } from '../../../src/content/content-folder.ts';
import { lockPath, withArchiveLock } from '../../../src/command/archive-lock.ts';

const LOCK = lockPath({ name: 'content' });
let root = '';
let path = '';
let content: ContentFolder;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'parallax-lock-'));
  path = join(root, LOCK);
  content = contentFolder(root);
  await mkdir(join(root, 'content'));
});
afterEach(() => rm(root, { recursive: true }));

/** The message for an import that finds the lock taken. */
async function refusal(): Promise<string> {
  const result = await withArchiveLock(content, () => Promise.reject(new Error('It began all the same.')));
  if (!('failure' in result)) throw new Error('It had the lock.');
  expect(result.failure).toMatchObject({ source: LOCK, code: 'locked', kind: 'disk' });
  return result.failure.message;
}

describe('the lock of an archive', () => {
  it('is held by one import, which the next is told of, and free again at its end', async () => {
    const held = await withArchiveLock(content, refusal);
    expect(held).toEqual({
      value: `Another import is running: process ${process.pid}. If that process is no import, delete this file.`,
    });
    expect(existsSync(path)).toBe(false);
    expect(await withArchiveLock(content, () => Promise.resolve(1))).toEqual({ value: 1 });
  });

  it('is free again when the import fails', async () => {
    await expect(withArchiveLock(content, () => Promise.reject(new Error('A bug.')))).rejects.toThrow(
      'A bug.',
    );
    expect(existsSync(path)).toBe(false);
  });

  it('stays when somebody else has it by the end', async () => {
    await withArchiveLock(content, () => writeFile(path, '1 elsewhere\n'));
    expect(await readFile(path, 'utf8')).toBe('1 elsewhere\n');
  });

  it('that a killed import left is to be deleted', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    await writeFile(path, `${pid} ${hostname()}\n`);
    expect(await refusal()).toBe(
      `An import that no longer runs (process ${pid}) left this lock. Delete this file and run the command again.`,
    );
  });

  it('of another machine names it, since nobody here can tell whether its import runs', async () => {
    await writeFile(path, '77 elsewhere.example\n');
    expect(await refusal()).toBe(
      'Another import is running: process 77 on elsewhere.example. If that has ended, delete this file.',
    );
  });

  it.each(['', 'garbage', '-1 x\n'])('that holds no process is respected, too: %j', async (text) => {
    await writeFile(path, text);
    expect(await refusal()).toMatch(/If no import is running, delete this file\.$/);
  });
});
