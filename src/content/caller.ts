import { isAbsolute, relative, resolve } from 'node:path';

/** Who called a command: the folder that it runs in and its environment, as `process` has them. */
export interface Caller {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * The folder in which the user of a command stands. npm runs a script in the project's folder and says in INIT_CWD where
 * its user was; `scripts` are the names in package.json that the command goes by. A script of another name, such as
 * `test`, may have called the command in a folder of its own, and then that folder counts.
 */
export function callerFolder({ cwd, env }: Caller, ...scripts: readonly string[]): string {
  const isNpm = scripts.includes(env['npm_lifecycle_event'] ?? '');
  return (isNpm ? env['INIT_CWD'] : undefined) ?? cwd;
}

/** A path that a user gave, as this process opens it: relative where that is possible. */
export function pathFrom(given: string, caller: Caller, ...scripts: readonly string[]): string {
  const folder = callerFolder(caller, ...scripts);
  if (isAbsolute(given) || folder === process.cwd()) return given;
  const path = resolve(folder, given);
  return folder === caller.cwd ? path : relative(process.cwd(), path) || '.';
}
