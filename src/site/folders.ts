import { createHash } from 'node:crypto';
import { join, resolve, sep } from 'node:path';
import { callerFolder, type Caller } from '../content/caller.ts';
import { requestedContent, type ContentFolder } from '../content/content-folder.ts';

/** The package.json names of the commands that build and serve the site. */
const SCRIPTS = ['build', 'dev', 'preview', 'start'] as const;

/** The environment variable for the folder of the built site, used if no option names one. */
export const OUT_VARIABLE = 'PARALLAX_OUT';

/** The folders that a build works with, as absolute paths. */
export interface SiteFolders {
  content: ContentFolder;
  /** The output folder; `dist` in the project's folder by default. */
  out: string;
  /**
   * Astro's root, below which it and Vite keep their caches. A different archive or output folder gets its own root, so
   * that two builds from one checkout don't interfere, even at the same time.
   */
  root: string;
}

/**
 * Why a site may not be built into a folder; `undefined` if it may. A build removes files in the folder that it did not
 * make, so the folder must not contain the archive or the project, nor be inside the archive.
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

/** Determines the folders from the environment; `caller.cwd` is the project's folder. */
export function siteFolders(caller: Caller): SiteFolders {
  const project = caller.cwd;
  const content = requestedContent(undefined, caller, ...SCRIPTS);
  const asked = caller.env[OUT_VARIABLE] ?? '';
  const out = asked === '' ? join(project, 'dist') : resolve(callerFolder(caller, ...SCRIPTS), asked);
  const isUsual = content.path === join(project, 'content') && out === join(project, 'dist');
  const key = createHash('sha256').update(`${content.path}\0${out}`).digest('hex').slice(0, 16);
  return { content, out, root: isUsual ? project : join(project, '.astro/archives', key) };
}
