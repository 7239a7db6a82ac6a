import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import manifest from '../package.json' with { type: 'json' };
import { delimiter, join } from 'node:path';
import { descendants, readProcess, type ProcessUsage } from './process-tree.ts';

/** The project's folder. */
export const PROJECT = join(import.meta.dirname, '..');
/** Clock ticks per second, as Linux reports them in /proc (USER_HZ, 100 on every architecture that Node runs on). */
const TICKS = 100;
const SAMPLE_MS = 100;
const SCRIPTS: Readonly<Record<string, string>> = manifest.scripts;

/** The cost of a command, including everything it started. */
export interface Cost {
  /** CPU seconds, user and system. On a busy machine they come out up to a third higher. */
  cpu: number;
  /** The peak memory of all its processes together, in bytes (resident set size, sampled ten times a second). */
  memory: number;
}

/** A command did not finish successfully; the message contains its output. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** Measures a script of package.json as npm would run it, but without npm, with additional arguments. */
export function measureScript(
  script: string,
  words: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const [command = '', ...parameters] = (SCRIPTS[script] ?? '').split(' ');
  return measureCommand(command, [...parameters, ...words], PROJECT, variables);
}

/**
 * Runs a command in a folder, with additional environment variables, and returns its cost. Rejects with a
 * `CommandError` if it fails, or if there is no /proc.
 */
export async function measureCommand(
  command: string,
  parameters: readonly string[],
  folder: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const before = childTicks();
  const path = [join(PROJECT, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const child = spawn(command, parameters, {
    cwd: folder,
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => output.push(data));
  child.stderr.on('data', (data: Buffer) => output.push(data));
  let memory = 0;
  const sampling = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid));
  }, SAMPLE_MS);
  const code = await new Promise<number | string>((resolve) => {
    child.once('error', ({ message }) => {
      resolve(message);
    });
    child.once('close', (status, signal) => {
      resolve(status ?? signal ?? 'no status');
    });
  });
  clearInterval(sampling);
  if (code !== 0) {
    const words = [command, ...parameters].join(' ');
    throw new CommandError(`${words} ended with ${code}:\n${Buffer.concat(output).toString()}`);
  }
  return { cpu: (childTicks() - before) / TICKS, memory };
}

/** User and system time of this process's finished children, from fields 16 and 17 of /proc/self/stat (proc(5)). */
function childTicks(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return Number(fields[13]) + Number(fields[14]);
}

function memoryOf(root: number | undefined): number {
  if (root === undefined) return 0;
  const processes = readdirSync('/proc')
    .filter((name) => /^[0-9]+$/.test(name))
    .flatMap((name): ProcessUsage[] => {
      try {
        return [readProcess(readFileSync(`/proc/${name}/stat`, 'utf8'))];
      } catch {
        // The process has ended since the folder was listed.
        return [];
      }
    });
  return descendants(processes, root).reduce((sum, { memory }) => sum + memory, 0);
}
