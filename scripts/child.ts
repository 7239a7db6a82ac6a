import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** How a command ended, and its whole output. */
export interface Ended {
  code: number;
  output: string;
}

const IS_WINDOWS = process.platform === 'win32';
const ROOT = join(import.meta.dirname, '..');
const PATIENCE_MS = 5_000;

let running: ChildProcess | undefined;

/** Runs a command to its end, in the project's folder by default, with the project's own tools first in PATH. */
export function runCommand(
  command: string,
  parameters: string[],
  variables: NodeJS.ProcessEnv = {},
  folder = ROOT,
): Promise<Ended> {
  return new Promise((resolve) => {
    // In its own process group, so that everything it started can be ended with it.
    const child = spawn(command, parameters, {
      cwd: folder,
      env: { ...process.env, PATH: pathWithTools(folder), ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !IS_WINDOWS,
      shell: IS_WINDOWS,
    });
    running = child;
    const output: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => output.push(data));
    child.stderr.on('data', (data: Buffer) => output.push(data));
    child.once('error', (error) => {
      resolve({ code: 1, output: `${command} did not start: ${error.message}` });
    });
    child.once('exit', () => {
      signal(child, 'SIGKILL');
    });
    child.once('close', (code) => {
      running = undefined;
      resolve({ code: code ?? 1, output: Buffer.concat(output).toString('utf8') });
    });
  });
}

/** Ends the running command, if any, before an interruption ends this process. */
export function endWithChildren(): void {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => {
      const end = () => process.exit(130);
      const child = running;
      if (child === undefined) return end();
      child.once('close', end);
      signal(child, 'SIGINT');
      setTimeout(() => {
        signal(child, 'SIGKILL');
        end();
      }, PATIENCE_MS);
    });
  }
}

/** Sends a signal to a command and to anything it started and left behind. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (IS_WINDOWS) child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // The processes have already ended.
  }
}

function pathWithTools(folder: string): string {
  return [join(folder, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
}
