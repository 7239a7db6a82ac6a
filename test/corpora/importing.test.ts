import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../src/content/content-folder.ts';
import { runChecks } from '../../src/check/run.ts';
import { createImportWorkers } from '../../src/importer/import-run.ts';
import { main as originalsMain } from '../../src/importer/originals-main.ts';
import { added, fingerprints, importInto, withProject } from '../unit/importer/project-folder.ts';
import { ARCHIVE, archiveSources, corporaPath, realPages } from './folder.ts';

const archive = { content: ARCHIVE };
const sources = archiveSources();
const paths = sources.map(({ name }) => join(corporaPath('sources'), name));

describe('the sources of the archive', { timeout: 120_000 }, () => {
  it('are all verified by one command, which adds their originals and changes nothing else', async () => {
    await withProject(archive, async (project) => {
      const before = await fingerprints(project.root);
      const { code, out, err } = await importInto(project, paths);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(`${sources.length} verified and added.`);
      const after = await fingerprints(project.root);
      expect(after).toMatchObject(before);
      expect(added(before, after)).toEqual(
        sources.map(({ article }) => `content/originals/${article}.md`).sort(),
      );

      let listed = '';
      const io = {
        stdout: { write: (text: string) => (listed += text) },
        stderr: { write: () => 0 },
        cwd: project.root,
        env: {},
      };
      expect(await originalsMain([], io)).toBe(0);
      expect(listed).toMatch(
        new RegExp(`^${sources.length} verified, 0 changed, [0-9]+ missing, 0 extra\\.`, 'm'),
      );

      const again = await importInto(project, paths);
      expect(again.out).toContain(`${sources.length} verified.`);
      expect(await fingerprints(project.root)).toEqual(after);
    });
  });
});

describe('real pages', { timeout: 300_000 }, () => {
  it('all go through in one run, as drafts that the check has no error for', async () => {
    await withProject(archive, async (project) => {
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
