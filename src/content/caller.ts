import { isAbsolute, relative, resolve } from 'node:path';

/** The caller of a command: the working folder and the environment, as in `process`. */
export interface Caller {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * The folder from which the user called a command. npm runs a script in the project's folder and puts the user's folder
 * into INIT_CWD; `scripts` are the command's names in package.json. If the command was called by another script, such
 * as `test`, possibly in a different folder, the working folder counts.
 */
export function callerFolder({ cwd, env }: Caller, ...scripts: readonly string[]): string {
  const isNpm = scripts.includes(env['npm_lifecycle_event'] ?? '');
  return (isNpm ? env['INIT_CWD'] : undefined) ?? cwd;
}

/** A path given by a user, as this process opens it: relative if possible. */
export function pathFrom(given: string, caller: Caller, ...scripts: readonly string[]): string {
  const folder = callerFolder(caller, ...scripts);
  if (isAbsolute(given) || folder === process.cwd()) return given;
  const path = resolve(folder, given);
  return folder === caller.cwd ? path : relative(process.cwd(), path) || '.';
}
