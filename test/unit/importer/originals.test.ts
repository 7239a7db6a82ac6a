import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { main } from '../../../src/importer/originals-main.ts';
import type { CommandIo } from '../../../src/importer/main.ts';
import { createDisk } from '../../../src/command/disk.ts';
import { lockPath } from '../../../src/command/archive-lock.ts';
import { publishImport } from '../../../src/importer/write/publish.ts';
import { bridgeFiles } from './bridge-files.ts';
import { fingerprints, withProject, type Project } from './project-folder.ts';

const LOCK = lockPath({ name: 'content' });

async function run({ root }: Project, args: readonly string[] = [], more: Partial<CommandIo> = {}) {
  const written = { out: '', err: '' };
  const code = await main(args, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
    cwd: root,
    env: {},
    ...more,
  });
  return { code, ...written };
}

/** The bridge archive with an additional article whose original was imported. */
function withOriginal(use: (project: Project) => Promise<void>): Promise<void> {
  return withProject('bridge', async (project) => {
    expect(
      publishImport(createDisk(), contentFolder(project.root), 'page.html', bridgeFiles),
    ).toBeUndefined();
    await use(project);
  });
}

describe('npm run originals', () => {
  it('lists what is verified and what is missing, and ends with 0', async () => {
    await withOriginal(async (project) => {
      expect(await run(project)).toEqual({
        code: 0,
        err: '',
        out: [
          'missing   content/originals/bridge-closed.md  No copy has been imported.',
          'missing   content/originals/ferry-profits.md  No copy has been imported.',
          'verified  content/originals/toll-raised.md  The copy is the text that was read.',
          '1 verified, 0 changed, 2 missing, 0 extra.',
          'npm run import -- FOLDER adds those of which you have the sources.',
          '',
        ].join('\n'),
      });
    });
  });

  it('ends with 4 when one was changed, is no original or is of another document, and says which', async () => {
    await withOriginal(async (project) => {
      await appendFile(join(project.root, bridgeFiles.original.path), 'More.\n');
      await project.write('content/originals/bridge-closed.md', 'Notes of mine.\n');
      await project.write(
        'content/originals/ferry-profits.md',
        bridgeFiles.original.text.replace('toll-raised', 'ferry-profits'),
      );
      const { code, out } = await run(project);
      expect(code).toBe(4);
      expect(out).toContain(
        'changed   content/originals/toll-raised.md  The text was changed after it was imported.',
      );
      expect(out).toContain(
        'changed   content/originals/bridge-closed.md  The file is not one that the importer wrote.',
      );
      expect(out).toContain(
        'changed   content/originals/ferry-profits.md  The copy is of another document: its SHA-256 differs.',
      );
    });
  });

  it('says of an entry that cannot be read that there is nothing to compare with', async () => {
    await withOriginal(async (project) => {
      await project.write(bridgeFiles.entry.path, '---\ntitle: [\n---\n');
      const { code, out } = await run(project);
      expect(code).toBe(4);
      expect(out).toContain('toll-raised.md  The entry has no fingerprint to compare it with');
    });
  });

  it('prints one JSON object', async () => {
    await withOriginal(async (project) => {
      const { out } = await run(project, ['--json']);
      expect(JSON.parse(out)).toMatchObject({
        originals: [
          { article: 'bridge-closed' },
          { article: 'ferry-profits' },
          { article: 'toll-raised', state: 'verified' },
        ],
        counts: { verified: 1, changed: 0, missing: 2, extra: 0 },
      });
    });
  });

  it('deletes extra files with --fix, each after a yes, and nothing else', async () => {
    await withOriginal(async (project) => {
      await project.write('content/originals/left.md', 'x');
      await project.write('content/originals/right.md', 'x');
      const questions: string[] = [];
      const ask = (question: string) => {
        questions.push(question);
        return Promise.resolve(question.includes('left'));
      };
      const before = await fingerprints(project.root);
      const { code, err, out } = await run(project, ['--fix'], { ask });
      expect(code).toBe(0);
      expect(out).toContain('extra     content/originals/left.md  There is no article of this name.');
      expect(questions).toEqual(['Delete content/originals/left.md?', 'Delete content/originals/right.md?']);
      expect(err).toBe('content/originals/left.md: deleted\n');
      const left = { ...before };
      delete left['content/originals/left.md'];
      expect(await fingerprints(project.root)).toEqual(left);
    });
  });

  it('does nothing with --fix where nobody can answer, and everything with --yes', async () => {
    await withOriginal(async (project) => {
      const before = await fingerprints(project.root);
      await project.write('content/originals/left.md', 'x');
      const asked = await run(project, ['--fix']);
      expect(asked).toMatchObject({
        code: 0,
        err: 'Nothing was done: --fix asks on a terminal, or takes --yes.\n',
      });
      expect(await fingerprints(project.root)).toHaveProperty(['content/originals/left.md']);
      expect((await run(project, ['--fix', '--yes'])).code).toBe(0);
      expect(await fingerprints(project.root)).toEqual(before);
    });
  });

  it('stops at Ctrl-C, and keeps out of the way of an import', async () => {
    await withOriginal(async (project) => {
      await project.write('content/originals/left.md', 'x');
      const before = await fingerprints(project.root);
      expect((await run(project, ['--fix'], { ask: () => Promise.resolve('stopped' as const) })).code).toBe(
        130,
      );
      expect(await fingerprints(project.root)).toEqual(before);
      await project.write(LOCK, '77 elsewhere.example\n');
      const { code, err } = await run(project, ['--fix', '--yes']);
      expect(code).toBe(3);
      expect(err).toContain('Another import is running');
      await rm(join(project.root, LOCK));
      expect(await fingerprints(project.root)).toEqual(before);
    });
  });

  it('ends with 3 when the disk refuses, and with 2 for bad usage', async () => {
    await withOriginal(async (project) => {
      await project.write('content/originals/left.md', 'x');
      const disk = createDisk(() => {
        throw Object.assign(new Error('read only'), { code: 'EROFS' });
      });
      expect((await run(project, ['--fix', '--yes'], { disk })).code).toBe(3);
      expect(await run(project, ['--jsn'])).toMatchObject({
        code: 2,
        err: 'There is no option --jsn. Did you mean --json?\n',
      });
      expect((await run(project, ['x'])).code).toBe(2);
      expect((await run(project, ['--content', 'nowhere'])).code).toBe(2);
      expect((await run(project, ['--help'])).out).toContain('Exit code:');
    });
  });
});
