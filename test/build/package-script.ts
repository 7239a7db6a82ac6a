import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };

const PROJECT = join(import.meta.dirname, '../..');
const SCRIPTS: Record<string, string> = manifest.scripts;

/** How a build ended, and its output. */
export interface Built {
  code: number;
  output: string;
}

/** Starts a script of package.json as npm would, but without npm, which does not pass on the signal that ends a server. */
export function startScript(
  script: string,
  parameters: readonly string[],
  variables: NodeJS.ProcessEnv,
): ChildProcess {
  const [command = '', ...words] = (SCRIPTS[script] ?? '').split(' ');
  // Without the test runner's variables: a build reads NODE_ENV and the like.
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_ENV|VITEST.*|TEST.*|DEV|PROD|SSR|MODE|BASE_URL)$/.test(name),
  );
  const path = [join(PROJECT, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  return spawn(command, [...words, ...parameters], {
    cwd: PROJECT,
    env: { ...Object.fromEntries(kept), PATH: path, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Builds a site as `npm run build` does; the variables name the archive and the output folder. */
export async function buildSiteOf(variables: NodeJS.ProcessEnv): Promise<Built> {
  const child = startScript('build', [], variables);
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
