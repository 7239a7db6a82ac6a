import { lstatSync } from 'node:fs';
import { posix, resolve, sep } from 'node:path';
import { callerFolder, type Caller } from './caller.ts';

/** The folder of an archive, which holds `site.yaml`, `articles/` and the rest. */
export interface ContentFolder {
  /** Its path as it was given, with slashes: the start of every path in a message, so that an editor can open it. */
  name: string;
  /** The absolute path of the folder that `name`, and with it every path in a message, starts from. */
  base: string;
  /** Its absolute path. */
  path: string;
}

/** The variable of the environment that names the folder where no option does. */
export const CONTENT_VARIABLE = 'PARALLAX_CONTENT';

/** The folder where nothing names another. */
const DEFAULT_NAME = 'content';

/** The folder of the path `given`, absolute or from the absolute path `base`. */
export function contentFolder(base: string, given: string = DEFAULT_NAME): ContentFolder {
  const name = posix.normalize(given.replaceAll(sep, '/')).replace(/(?<=.)\/$/, '');
  return { name, base, path: resolve(base, given) };
}

/**
 * The folder that a command works on: the one that its option `--content` names, else PARALLAX_CONTENT, else `content`
 * in the working directory. A path is relative to where the user stands; `scripts` are as for `callerFolder`.
 */
export function requestedContent(
  option: string | undefined,
  caller: Caller,
  ...scripts: readonly string[]
): ContentFolder {
  const given = option ?? caller.env[CONTENT_VARIABLE] ?? '';
  return given === ''
    ? contentFolder(caller.cwd)
    : contentFolder(callerFolder(caller, ...scripts), given);
}

/** The path of a file of an archive as messages show it: `content/articles/bridge.md`. */
export function shownPath({ name }: Pick<ContentFolder, 'name'>, ...parts: readonly string[]): string {
  return posix.join(name, ...parts);
}

/** The absolute path of a file that messages show so. */
export function absolutePath({ base }: Pick<ContentFolder, 'base'>, shown: string): string {
  return resolve(base, shown);
}

/** Whether the folder is there. A link counts: that it is one is the check's to say. */
export function hasContent({ path }: ContentFolder): boolean {
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status?.isDirectory() === true || status?.isSymbolicLink() === true;
}

/** The sentence for a folder that is not there. */
export function sayNoContent({ path }: ContentFolder): string {
  return `There is no folder ${path}: name the archive's folder with --content.`;
}
