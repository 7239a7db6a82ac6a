import { createHash } from 'node:crypto';
import { join, resolve, sep } from 'node:path';
import { callerFolder, type Caller } from '../content/caller.ts';
import { requestedContent, type ContentFolder } from '../content/content-folder.ts';

/** The names in package.json of the commands that build and serve the site. */
const SCRIPTS = ['build', 'dev', 'preview', 'start'] as const;

/** The variable of the environment that names the folder of the built site where no option does. */
export const OUT_VARIABLE = 'PARALLAX_OUT';

/** The folders that a build works with, absolute. */
export interface SiteFolders {
  content: ContentFolder;
  /** Where the built site goes; `dist` in the project's folder where nothing names another. */
  out: string;
  /**
   * Astro's root, below which it and Vite keep what they remember of a site. An archive of another place, or a build to
   * another place, has one of its own, so that two builds from one checkout never meet, also at the same time.
   */
  root: string;
}

/**
 * Why a site may not be built into a folder; `undefined` where it may. What a build finds there and did not make is removed, so
 * that neither the archive nor the project may lie in it, nor it in the archive.
 */
export function outProblem(
  { content, out }: Pick<SiteFolders, 'content' | 'out'>,
  project: string,
): string | undefined {
  const holds = (outer: string, inner: string) =>
    inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
  if (holds(out, content.path))
    return `The archive lies in ${out}, which a build empties. Name another folder with --out-dir.`;
  if (holds(content.path, out)) return `${out} lies in the archive. Name a folder beside it with --out-dir.`;
  return holds(out, project)
    ? `The project lies in ${out}, which a build empties. Name another folder with --out-dir.`
    : undefined;
}

/** Works out the folders from the environment; `caller.cwd` is the project's folder. */
export function siteFolders(caller: Caller): SiteFolders {
  const project = caller.cwd;
  const content = requestedContent(undefined, caller, ...SCRIPTS);
  const asked = caller.env[OUT_VARIABLE] ?? '';
  const out = asked === '' ? join(project, 'dist') : resolve(callerFolder(caller, ...SCRIPTS), asked);
  const isUsual = content.path === join(project, 'content') && out === join(project, 'dist');
  const key = createHash('sha256').update(`${content.path}\0${out}`).digest('hex').slice(0, 16);
  return { content, out, root: isUsual ? project : join(project, '.astro/archives', key) };
}
