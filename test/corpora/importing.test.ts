import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../src/content/content-folder.ts';
import { runChecks } from '../../src/check/run.ts';
import { createImportWorkers } from '../../src/importer/import-run.ts';
import { main as originalsMain } from '../../src/importer/originals-main.ts';
import { added, fingerprints, importInto, withProject } from '../unit/importer/project-folder.ts';
import { corporaPath, realPages } from './folder.ts';

const sources = corporaPath('sources');

describe('the sources of this archive', { timeout: 120_000 }, () => {
  it('are all verified by one command, which adds their originals and changes nothing else', async () => {
    await withProject('real', async (project) => {
      const before = await fingerprints(project.root);
      const { code, out, err } = await importInto(project, [sources]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('5 verified and added.');
      const after = await fingerprints(project.root);
      expect(after).toMatchObject(before);
      expect(added(before, after)).toEqual(
        Object.keys(before)
          .filter((path) => path.startsWith('content/articles/'))
          .map((path) => path.replace('articles', 'originals')),
      );

      let listed = '';
      const io = {
        stdout: { write: (text: string) => (listed += text) },
        stderr: { write: () => 0 },
        cwd: project.root,
        env: {},
      };
      expect(await originalsMain([], io)).toBe(0);
      expect(listed).toContain('5 verified, 0 changed, 0 missing, 0 extra.');

      const again = await importInto(project, [sources]);
      expect(again.out).toContain('5 verified.');
      expect(await fingerprints(project.root)).toEqual(after);
    });
  });
});

describe('real pages', { timeout: 300_000 }, () => {
  it('all go through in one run, as drafts that the check has no error for', async () => {
    await withProject('real', async (project) => {
      const pages = join(project.root, 'pages');
      await mkdir(pages);
      const saved = realPages();
      for (const { name, bytes } of saved) await writeFile(join(pages, name), bytes);
      const count = saved.length;
      expect(count).toBe(80);

      const before = await fingerprints(project.root);
      const { code, out, err } = await importInto(project, ['--json', pages], {
        createWorkers: createImportWorkers,
      });
      expect({ code, err }).toEqual({
        code: 0,
        err: expect.stringMatching(new RegExp(`^${count} new\\.\n`)) as string,
      });
      const objects = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; paragraphs: string[] });
      expect(objects).toHaveLength(count);
      expect(new Set(objects.map(({ id }) => id)).size).toBe(count);
      expect(objects.filter(({ paragraphs }) => paragraphs.length === 0)).toEqual([]);

      const after = await fingerprints(project.root);
      expect(after).toMatchObject(before);
      expect(added(before, after)).toHaveLength(3 * count);
      const { issues } = await runChecks(contentFolder(project.root));
      const errors = issues.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
    });
  });
});
