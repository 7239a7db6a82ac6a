import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };

const PROJECT = join(import.meta.dirname, '../..');
const SCRIPTS: Record<string, string> = manifest.scripts;
/** What is made from the rest, or is too large to copy. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.astro', '.git', 'test-results']);

/** Originals are on some machines and not on others; a test that needs some writes its own. */
const ORIGINALS = join(PROJECT, 'content/originals');

/** How a build ended, and what it printed. */
export interface Built {
  code: number;
  output: string;
}

/** A copy of the project in a temporary folder, with the packages of the project itself. */
export class ProjectCopy {
  readonly folder: string;
  readonly dist: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.dist = join(folder, 'dist');
  }

  static async make(): Promise<ProjectCopy> {
    // `npm test` names a folder that goes with it, also when it is interrupted.
    const above = process.env['PARALLAX_TEMP'] ?? tmpdir();
    const folder = await realpath(await mkdtemp(join(above, 'parallax-copy-')));
    for (const name of await readdir(PROJECT)) {
      if (!LEFT_OUT.has(name)) {
        const filter = (path: string) => path !== ORIGINALS;
        await cp(join(PROJECT, name), join(folder, name), { recursive: true, filter });
      }
    }
    // Links to each package rather than to the whole folder: tools keep caches in it, which copies must not share.
    const packages = join(PROJECT, 'node_modules');
    await mkdir(join(folder, 'node_modules'));
    for (const name of await readdir(packages)) {
      if (!name.startsWith('.') || name === '.bin')
        await symlink(join(packages, name), join(folder, 'node_modules', name));
    }
    return new ProjectCopy(folder);
  }

  /** Writes files of the copy, by their paths in it. */
  async write(files: Record<string, string>): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.folder, path)), { recursive: true });
      await writeFile(join(this.folder, path), text);
    }
  }

  /** Builds the site as `npm run build` does. */
  async build(variables: NodeJS.ProcessEnv = {}): Promise<Built> {
    const child = this.#run('build', [], variables);
    let output = '';
    child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
    const code = await new Promise<number>((resolve) =>
      child.once('close', (status) => {
        resolve(status ?? 1);
      }),
    );
    return { code, output };
  }

  /** Starts `npm run dev`; gives its address as soon as it answers, and a way to stop it. */
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
  }

  #run(script: string, parameters: string[], variables: NodeJS.ProcessEnv = {}): ChildProcess {
    // What npm would run, without npm between: it does not pass on the signal that ends a server.
    const [command = '', ...words] = (SCRIPTS[script] ?? '').split(' ');
    // Not the variables of the test runner: a build reads NODE_ENV and the like.
    const kept = Object.entries(process.env).filter(
      ([name]) => !/^(?:NODE_ENV|VITEST.*|TEST.*|DEV|PROD|SSR|MODE|BASE_URL)$/.test(name),
    );
    const path = [join(this.folder, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
    return spawn(command, [...words, ...parameters], {
      cwd: this.folder,
      env: { ...Object.fromEntries(kept), PATH: path, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }
}
