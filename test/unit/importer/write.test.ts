import { existsSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { createDisk, type StepHook } from '../../../src/command/disk.ts';
import { withArchiveLock } from '../../../src/command/archive-lock.ts';
import { finishImports } from '../../../src/importer/write/finish.ts';
import { publishImport } from '../../../src/importer/write/publish.ts';
import { runChecks } from '../../../src/check/run.ts';
import { bridgeFiles } from './bridge-files.ts';
import { added, fingerprints, withProject } from './project-folder.ts';

const ALL = [bridgeFiles.entry.path, bridgeFiles.scaffold.path, bridgeFiles.original.path];

function failWith(code: string, when: (count: number, step: string) => boolean): StepHook {
  let count = 0;
  return (step, path) => {
    count += 1;
    if (when(count, step)) throw Object.assign(new Error(`${code}: ${step} ${path}`), { code });
  };
}

/** From the step with this number on, nothing reaches the disk, as if the power had failed. */
class Ended extends Error {}
function endAt(number: number): StepHook {
  let steps = 0;
  return () => {
    steps += 1;
    if (steps >= number) throw new Ended();
  };
}

/** Imports until the step with this number; returns whether it finished. */
async function importUntil(step: number, root: string): Promise<boolean> {
  const disk = createDisk(endAt(step));
  try {
    const imported = await withArchiveLock(contentFolder(root), () => {
      finishImports(disk, contentFolder(root));
      publishImport(disk, contentFolder(root), 'page.html', bridgeFiles);
      return Promise.resolve();
    });
    expect(imported).toEqual({ value: undefined });
    return true;
  } catch (error) {
    if (error instanceof Ended) return false;
    throw error;
  }
}

async function countSteps(): Promise<number> {
  let steps = 0;
  await withProject('bridge', ({ root }) => {
    const disk = createDisk(() => (steps += 1));
    expect(publishImport(disk, contentFolder(root), 'page.html', bridgeFiles)).toBeUndefined();
    return Promise.resolve();
  });
  return steps;
}

describe('writing an import', () => {
  it('adds the original, the entry and the scaffold, and leaves nothing else behind', async () => {
    await withProject('bridge', async ({ root, read }) => {
      const before = await fingerprints(root);
      expect(publishImport(createDisk(), contentFolder(root), 'page.html', bridgeFiles)).toBeUndefined();
      const after = await fingerprints(root);
      expect(added(before, after)).toEqual(ALL);
      for (const { path, text } of Object.values(bridgeFiles)) expect(await read(path)).toBe(text);
      expect(after).toMatchObject(before);
    });
  });

  it('never overwrites an entry, a scaffold or another text', async () => {
    for (const { path } of Object.values(bridgeFiles)) {
      await withProject('bridge', async ({ root, write }) => {
        await write(path, 'mine\n');
        const before = await fingerprints(root);
        const failure = publishImport(createDisk(), contentFolder(root), 'page.html', bridgeFiles);
        expect(failure).toMatchObject({ source: 'page.html', code: 'already-there', kind: 'document' });
        expect(failure?.message).toContain(path);
        expect(await fingerprints(root)).toEqual(before);
      });
    }
  });

  it('never overwrites a file that appears while it writes, and takes nothing of it back', async () => {
    await withProject('bridge', async ({ root, read }) => {
      const before = await fingerprints(root);
      const disk = createDisk((step, path) => {
        if (step === 'link' && path.includes('articles')) writeFileSync(path, 'mine\n');
      });
      expect(publishImport(disk, contentFolder(root), 'page.html', bridgeFiles)).toMatchObject({
        code: 'already-there',
      });
      expect(await read(bridgeFiles.entry.path)).toBe('mine\n');
      expect(added(before, await fingerprints(root))).toEqual([bridgeFiles.entry.path]);
    });
  });

  it('takes an original of the same text that lies there already', async () => {
    await withProject('bridge', async ({ root, write }) => {
      await write(bridgeFiles.original.path, bridgeFiles.original.text);
      expect(publishImport(createDisk(), contentFolder(root), 'page.html', bridgeFiles)).toBeUndefined();
      expect(Object.keys(await fingerprints(root))).toEqual(expect.arrayContaining(ALL));
    });
  });

  it('leaves the archive as it was when the disk is full at any step, once or for good', async () => {
    const steps = await countSteps();
    expect(steps).toBeGreaterThan(15);
    await withProject('bridge', async ({ root }) => {
      const before = await fingerprints(root);
      for (let at = 1; at <= steps; at += 1) {
        for (const isForGood of [false, true]) {
          const isFull = (count: number, step: string) =>
            isForGood ? count >= at && step !== 'unlink' : count === at;
          const disk = createDisk(failWith('ENOSPC', isFull));
          const failure = publishImport(disk, contentFolder(root), 'page.html', bridgeFiles);
          // If only a hidden name remains to be unlinked, a full disk does no harm.
          if (failure !== undefined) {
            expect(failure).toMatchObject({ source: 'page.html', kind: 'disk', code: 'disk' });
            expect(failure.message).toContain('the disk is full');
            expect(await fingerprints(root)).toEqual(before);
            continue;
          }
          expect(added(before, await fingerprints(root))).toEqual(ALL);
          for (const path of ALL) await rm(join(root, path));
        }
      }
    });
  }, 60_000);

  it.each(['EDQUOT', 'EROFS', 'EACCES', 'EIO', 'EMFILE'])(
    'says what is wrong when the disk says %s',
    async (code) => {
      await withProject('bridge', async ({ root }) => {
        const before = await fingerprints(root);
        const disk = createDisk(failWith(code, (_, step) => step === 'open'));
        const failure = publishImport(disk, contentFolder(root), 'page.html', bridgeFiles);
        expect(failure).toMatchObject({
          kind: 'disk',
          message: expect.stringContaining(`(${code})`) as string,
        });
        expect(await fingerprints(root)).toEqual(before);
      });
    },
  );

  it('throws on what is no error of the disk, with the archive as it was', async () => {
    await withProject('bridge', async ({ root }) => {
      const before = await fingerprints(root);
      const disk = createDisk((step) => {
        if (step === 'link') throw new TypeError('a bug');
      });
      expect(() => publishImport(disk, contentFolder(root), 'page.html', bridgeFiles)).toThrow('a bug');
      expect(await fingerprints(root)).toEqual(before);
    });
  });

  it('works where the file system has no hard links', async () => {
    await withProject('bridge', async ({ root, read }) => {
      const disk = createDisk(failWith('EPERM', () => false));
      const linkless = {
        ...disk,
        place(from: string, to: string) {
          expect(existsSync(to)).toBe(false);
          disk.rename(from, to);
        },
      };
      expect(publishImport(linkless, contentFolder(root), 'page.html', bridgeFiles)).toBeUndefined();
      expect(await read(bridgeFiles.entry.path)).toBe(bridgeFiles.entry.text);
    });
  });
});

describe('an import that ends in the middle', () => {
  it('leaves whole files and a sound archive at every step, and the next run completes it', async () => {
    let step = 1;
    const seen = new Set<string>();
    await withProject('bridge', async ({ root, read }) => {
      const before = await fingerprints(root);
      for (; step < 100; step += 1) {
        if (await importUntil(step, root)) return;
        const killed = await fingerprints(root);
        expect(killed).toMatchObject(before);
        for (const { path, text } of Object.values(bridgeFiles)) {
          if (path in killed) expect(await read(path)).toBe(text);
        }
        const visible = ALL.filter((path) => path in killed).join(' ');
        if (!seen.has(visible)) {
          const { issues } = await runChecks(contentFolder(root));
          expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
          seen.add(visible);
        }

        const disk = createDisk();
        const again = await withArchiveLock(contentFolder(root), () => {
          finishImports(disk, contentFolder(root));
          if (!existsSync(join(root, bridgeFiles.entry.path)))
            publishImport(disk, contentFolder(root), 'page.html', bridgeFiles);
          return Promise.resolve();
        });
        expect(again).toEqual({ value: undefined });
        expect(added(before, await fingerprints(root))).toEqual(ALL);
        for (const path of ALL) await rm(join(root, path));
      }
    });
    expect(step).toBeGreaterThan(15);
    // Nothing, the original, then the entry, then the scaffold: nothing ever refers to a missing file.
    const { original, entry } = bridgeFiles;
    expect([...seen]).toEqual(['', original.path, `${entry.path} ${original.path}`, ALL.join(' ')]);
  }, 120_000);

  it('is undone by the next run when nothing of it had appeared', async () => {
    await withProject('bridge', async ({ root, write }) => {
      const before = await fingerprints(root);
      await write('content/originals/.toll-raised.md.ready', bridgeFiles.original.text);
      await write('content/codings/.toll-raised.coder-a.yaml.ready', bridgeFiles.scaffold.text);
      await write('content/articles/.toll-raised.md.part', 'half of it');
      const { placed, removed } = finishImports(createDisk(), contentFolder(root));
      expect(placed).toEqual([]);
      expect(removed).toHaveLength(3);
      expect(await fingerprints(root)).toEqual(before);
    });
  });

  it('leaves hidden files alone that the importer did not write', async () => {
    await withProject('bridge', async ({ root, write }) => {
      await write('content/articles/.notes.md', 'mine');
      await write('content/articles/.draft.md.swp', 'of an editor');
      const before = await fingerprints(root);
      expect(finishImports(createDisk(), contentFolder(root))).toEqual({ placed: [], removed: [] });
      expect(await fingerprints(root)).toEqual(before);
    });
  });
});
