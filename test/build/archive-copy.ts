import type { ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { siteFolders } from '../../src/site/folders.ts';
import { buildSiteOf, startScript, type Built } from './package-script.ts';

const PROJECT = join(import.meta.dirname, '../..');

/**
 * A copy of an archive in a temporary folder: the archive in its `content/`, and the built site in `dist/`. The
 * project's own code builds it, and several can be built at the same time.
 */
export class BuiltCopy {
  readonly folder: string;
  readonly content: string;
  readonly dist: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.content = join(folder, 'content');
    this.dist = join(folder, 'dist');
  }

  /**
   * Copies the archive in the folder `source`, by default the fixture archive, without its originals: a test that needs
   * some writes its own.
   */
  static async make(source: string = join(PROJECT, 'test/fixtures/archive')): Promise<BuiltCopy> {
    // `npm test` names a folder that is removed at the end, even after an interruption.
    const above = process.env['PARALLAX_TEMP'] ?? tmpdir();
    const copy = new BuiltCopy(await realpath(await mkdtemp(join(above, 'parallax-archive-'))));
    const originals = join(source, 'originals');
    await cp(source, copy.content, { recursive: true, filter: (path) => path !== originals });
    return copy;
  }

  /** Writes files by their paths relative to the copy's folder: `content/articles/bridge.md`. */
  async write(files: Record<string, string>): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.folder, path)), { recursive: true });
      await writeFile(join(this.folder, path), text);
    }
  }

  /** Builds the site into `dist`, as `npm run build` does. */
  build(variables: NodeJS.ProcessEnv = {}): Promise<Built> {
    return buildSiteOf({ ...this.#folders(), ...variables });
  }

  /** Starts `npm run dev`; returns its address as soon as it answers, and a function to stop it. */
  async startDev(): Promise<{ url: string; stop: () => Promise<void> }> {
    const child = this.#run('dev', ['--port', '0']);
    const closed = new Promise<void>((resolve) =>
      child.once('close', () => {
        resolve();
      }),
    );
    const stop = async () => {
      child.kill('SIGTERM');
      await closed;
    };
    let output = '';
    const url = await new Promise<string>((resolve, reject) => {
      const read = (data: Buffer) => {
        output += data.toString();
        const found = /http:\/\/[^\s/]+:[1-9][0-9]*\//.exec(stripVTControlCharacters(output))?.[0];
        if (found !== undefined) resolve(found);
      };
      child.stdout?.on('data', read);
      child.stderr?.on('data', read);
      void closed.then(() => {
        reject(new Error(`npm run dev ended:\n${output}`));
      });
    });
    return { url, stop };
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
    const { root } = siteFolders({ cwd: PROJECT, env: this.#folders() });
    if (root !== PROJECT) await rm(root, { recursive: true, force: true });
  }

  #folders(): Record<string, string> {
    return { PARALLAX_CONTENT: this.content, PARALLAX_OUT: this.dist };
  }

  #run(script: string, parameters: string[], variables: NodeJS.ProcessEnv = {}): ChildProcess {
    return startScript(script, parameters, { ...this.#folders(), ...variables });
  }
}
