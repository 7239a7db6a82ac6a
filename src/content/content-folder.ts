import { lstatSync } from 'node:fs';
import { posix, resolve, sep } from 'node:path';
import { callerFolder, type Caller } from './caller.ts';

/** The folder of an archive, which holds `site.yaml`, `articles/` and the rest. */
export interface ContentFolder {
  /** Its path as given, with slashes: the start of every path in a message, so that an editor can open it. */
  name: string;
  /** The absolute path of the folder to which `name`, and so every path in a message, is relative. */
  base: string;
  /** Its absolute path. */
  path: string;
}

/** The environment variable that names the folder if no option does. */
export const CONTENT_VARIABLE = 'PARALLAX_CONTENT';

/** The default folder. */
const DEFAULT_NAME = 'content';

/** The folder for the path `given`, absolute or relative to the absolute path `base`. */
export function contentFolder(base: string, given: string = DEFAULT_NAME): ContentFolder {
  const name = posix.normalize(given.replaceAll(sep, '/')).replace(/(?<=.)\/$/, '');
  return { name, base, path: resolve(base, given) };
}

/**
 * The folder that a command works on: from its option `--content`, otherwise from PARALLAX_CONTENT, otherwise `content`
 * in the working directory. A path is relative to the user's folder; `scripts` as for `callerFolder`.
 */
export function requestedContent(
  option: string | undefined,
  caller: Caller,
  ...scripts: readonly string[]
): ContentFolder {
  const given = option ?? caller.env[CONTENT_VARIABLE] ?? '';
  return given === '' ? contentFolder(caller.cwd) : contentFolder(callerFolder(caller, ...scripts), given);
}

/** The path of a file of an archive as messages show it: `content/articles/bridge.md`. */
export function shownPath({ name }: Pick<ContentFolder, 'name'>, ...parts: readonly string[]): string {
  return posix.join(name, ...parts);
}

/** The absolute path of a file from its path in messages. */
export function absolutePath({ base }: Pick<ContentFolder, 'base'>, shown: string): string {
  return resolve(base, shown);
}

/** Whether the folder exists. A link counts; the check reports it. */
export function hasContent({ path }: ContentFolder): boolean {
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status?.isDirectory() === true || status?.isSymbolicLink() === true;
}

/** The message for a folder that does not exist. */
export function formatNoContent({ path }: ContentFolder): string {
  return `There is no folder ${path}: name the archive's folder with --content.`;
}
