import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Clock ticks in a second, as Linux shows them in /proc (USER_HZ, 100 on every architecture that Node runs on). */
const TICKS = 100;

/**
 * Runs a command in a folder, with variables added to its environment, and gives the CPU seconds, user and system, that it and all its children took: the figure does not
 * depend on what else the machine is doing. Throws with the command's output when it fails, and where there is no /proc.
 */
export function cpuSeconds(
  command: string,
  parameters: readonly string[],
  folder: string,
  variables: Readonly<Record<string, string>> = {},
): number {
  const before = childTicks();
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...variables },
  });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed:\n${stdout}${stderr}`);
  return (childTicks() - before) / TICKS;
}

/** User and system time of this process's finished children, from fields 16 and 17 of /proc/self/stat (proc(5)). */
function childTicks(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return Number(fields[13]) + Number(fields[14]);
}
