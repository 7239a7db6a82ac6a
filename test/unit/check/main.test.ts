import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { main } from '../../../src/check/main.ts';
import { checkContent } from '../../../src/check/run.ts';
import { SOUND, withArchive } from './broken-archive.ts';

const MAIN = fileURLToPath(new URL('../../../src/check/main.ts', import.meta.url));

/** Runs the check in a folder, without environment variables other than those given. */
async function runIn(
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number; out: string; complaints: string }> {
  const written = { out: '', complaints: '' };
  const code = await main(args, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.complaints += text) },
    cwd,
    env,
  });
  return { code, ...written };
}

describe('npm run check', () => {
  it('ends with 0 on a sound archive and says how much it holds', async () => {
    expect(await runIn(SOUND, [])).toEqual({
      code: 0,
      out: 'content is sound: 2 articles, 2 codings, 1 dossier, 3 actors, 2 places, 2 outlets and 14 codebook terms\n',
      complaints: '',
    });
  });

  it('ends with 1 when there is an error, and prints each', async () => {
    await withArchive(async ({ root, edit }) => {
      await edit('articles/bridge-closed.md', 'outlet: valley', 'outlet: vally');
      await edit('articles/bridge-closed.md', 'byline', 'bylin');
      const { code, out } = await runIn(root, []);
      expect(code).toBe(1);
      expect(out).toContain('content/articles/bridge-closed.md:3:9  error  unknown-id  There is no outlet');
      expect(out).toContain(
        'content/articles/bridge-closed.md:4:1  error  unknown-key  There is no key "bylin"',
      );
      expect(out).toMatch(/\n2 errors in 1 file\n$/);
    });
  });

  it('ends with 0 on warnings alone', async () => {
    await withArchive(async ({ root, edit }) => {
      await edit('articles/bridge-closed.md', 'paragraphs: 3', 'paragraphs: 4');
      const { code, out } = await runIn(root, []);
      expect(code).toBe(0);
      expect(out).toMatch(/\n1 warning in 1 file\n$/);
    });
  });

  it('prints JSON or commands for GitHub on demand', async () => {
    await withArchive(async ({ root, edit }) => {
      await edit('articles/bridge-closed.md', 'byline', 'bylin');
      const json = await runIn(root, ['--json']);
      expect(json.code).toBe(1);
      expect(JSON.parse(json.out)).toMatchObject({
        issues: [{ rule: 'unknown-key', line: 4 }],
        counts: { articles: 2 },
      });
      expect((await runIn(root, ['--github'])).out).toMatch(
        /^::error file=content\/articles\/bridge-closed\.md,line=4,/,
      );
    });
  });

  it('ends with 2 on bad usage or without a folder content', async () => {
    expect(await runIn(SOUND, ['--jsn'])).toMatchObject({
      code: 2,
      out: '',
      complaints: 'There is no option --jsn. Did you mean --json?\n',
    });
    expect(await runIn(SOUND, ['somewhere'])).toMatchObject({ code: 2, out: '' });
    expect(await runIn(SOUND, ['--json', '--github'])).toMatchObject({ code: 2, out: '' });
    expect(await runIn(SOUND, ['--content', 'nowhere'])).toMatchObject({
      code: 2,
      out: '',
      complaints: expect.stringContaining(`no folder ${SOUND}/nowhere`) as string,
    });
  });

  it('checks the folder that is named, and gives its files by the path as it was given', async () => {
    await withArchive(async ({ root, edit }) => {
      await edit('articles/bridge-closed.md', 'byline', 'bylin');
      const line = 'articles/bridge-closed.md:4:1  error  unknown-key';
      expect((await runIn(root, ['--content', './content/'])).out).toContain(`content/${line}`);
      expect((await runIn(`${root}/content`, ['--content', '.'])).out).toMatch(new RegExp(`^${line}`));
      expect((await runIn(SOUND, ['--content', `${root}/content`])).out).toContain(`${root}/content/${line}`);
      expect((await runIn(root, [], { PARALLAX_CONTENT: 'content' })).out).toContain(`content/${line}`);
      const elsewhere = { PARALLAX_CONTENT: `${root}/content` };
      expect((await runIn(SOUND, [], elsewhere)).out).toContain(`${root}/content/${line}`);
      expect((await runIn(root, ['--content', `${SOUND}/content`], elsewhere)).code).toBe(0);
    });
  });

  it('explains itself', async () => {
    expect(await runIn(SOUND, ['--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('--content <folder>') as string,
    });
  });

  it('runs as a program, in the working directory', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [MAIN], { cwd: SOUND });
    expect(stdout).toMatch(/^content is sound/);
  });

  it('gives the same issues in the same order every time', async () => {
    await withArchive(async ({ root, write }) => {
      for (const name of ['Zed', 'zed', 'a b', 'ünder'])
        await write(`actors/${name}.yaml`, 'a: &x [*x]\na: 1\n');
      expect(await checkContent(contentFolder(root))).toEqual(await checkContent(contentFolder(root)));
    });
  });
});
