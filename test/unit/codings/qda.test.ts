import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfFixture, FIXTURE, runCodings } from './project-folder.ts';

const CODING = 'codings/gazette-dormak-dam-gives-way.coder-a.yaml';

describe('npm run codings, for coding tools', () => {
  it('writes a project, the same bytes each time, and takes it back without changing a file', async () => {
    const folder = copyOfFixture();
    for (const name of ['one.qdpx', 'two.qdpx']) {
      const { code, stdout } = await runCodings(folder, 'export-qda', name, '--codebook', 'dam');
      expect({ code, stdout }).toEqual({
        code: 0,
        stdout: `wrote: ${name} (11 sources, 14 codings, 240 selections)\n`,
      });
    }
    expect(readFileSync(join(folder, 'one.qdpx')).equals(readFileSync(join(folder, 'two.qdpx')))).toBe(true);
    for (const coder of ['coder-a', 'coder-b']) {
      const back = await runCodings(folder, 'import-qda', 'one.qdpx', '--coder', coder, '--user', coder);
      expect(back.code, back.stderr).toBe(0);
      expect(back.stdout).not.toContain('wrote');
    }
    for (const file of readdirSync(join(FIXTURE, 'codings')))
      expect(readFileSync(join(folder, 'archive/codings', file))).toEqual(
        readFileSync(join(FIXTURE, 'codings', file)),
      );
  });

  it('overwrites no coding that says something else, and with --replace changes only where it differs', async () => {
    const folder = copyOfFixture();
    const path = join(folder, 'archive', CODING);
    const before = readFileSync(path, 'utf8');
    expect((await runCodings(folder, 'export-qda', 'one.zip', '--codebook', 'dam')).code).toBe(2);
    await runCodings(folder, 'export-qda', 'one.qdpx', '--codebook', 'dam');
    const edited = `# A note of the editor.\n${before.replace('The sirens came late', 'The sirens came too late')}`;
    writeFileSync(path, edited);
    const asked = ['import-qda', 'one.qdpx', '--coder', 'coder-a', '--user', 'coder-a'];
    const refused = await runCodings(folder, ...asked);
    expect(refused.code).toBe(4);
    expect(refused.stderr).toContain(`${CODING}: It is there and says something else`);
    expect(readFileSync(path, 'utf8')).toBe(edited);
    const replaced = await runCodings(folder, ...asked, '--replace');
    expect(replaced.code).toBe(0);
    expect(replaced.stdout).toContain(`${CODING} (0 items added, 1 changed, 0 removed)`);
    expect(readFileSync(path, 'utf8')).toBe(`# A note of the editor.\n${before}`);
  });

  it('asks whose codes to take, and refuses what is no project', async () => {
    const folder = copyOfFixture();
    await runCodings(folder, 'export-qda', 'one.qdpx', '--codebook', 'dam');
    const { code, stderr } = await runCodings(folder, 'import-qda', 'one.qdpx', '--coder', 'coder-c');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'one.qdpx: Choose whose codes to take with --user: coder-a (186), coder-b (54).\n',
    });
    writeFileSync(join(folder, 'two.qdpx'), 'no zip');
    expect((await runCodings(folder, 'import-qda', 'two.qdpx', '--coder', 'coder-c')).stderr).toMatch(
      /^two\.qdpx: It is no ZIP archive that can be read/,
    );
  });
});
