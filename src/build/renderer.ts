import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { interfaceLanguage } from '../interface/languages.ts';
import { sourceKey } from '../rebuild/source-key.ts';
import type * as Renderer from '../site/renderer.ts';
import { RENDERER_VARIABLE, type RendererSettings } from '../site/settings.ts';

/** The compiled templates: the page renderer, and the folder of the files that pages load. */
export interface CompiledRenderer {
  /** Identifies the code that it was compiled from and the path that it was compiled for. */
  key: string;
  /** Styles, scripts and the files in `public/`. */
  assets: string;
  load: () => Promise<Pick<typeof Renderer, 'openSite'>>;
}

/** What the templates are compiled from, below the project's folder. */
const SOURCES = [
  'src',
  'packages',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
/** How many compiled renderers are kept, for different paths and states of the code. */
const KEPT = 8;

/**
 * Compiles the templates with Astro for sites below the path `base` whose own words are in the language `tag` (BCP 47),
 * or reuses an earlier result for the same code, path and language. If compilation fails, throws with Astro's output.
 */
export function compileRenderer(project: string, base: string, tag: string): CompiledRenderer {
  const language = interfaceLanguage(tag);
  const folder = join(project, '.astro/renderers');
  const key = sourceKey(project, SOURCES, base, language);
  const compiled = join(folder, key);
  if (existsSync(compiled)) utimesSync(compiled, new Date(), new Date());
  else compile(project, folder, compiled, { base, language });
  return {
    key,
    assets: join(compiled, 'client'),
    load: () =>
      import(pathToFileURL(join(compiled, 'server/entry.mjs')).href) as ReturnType<CompiledRenderer['load']>,
  };
}

function compile(project: string, folder: string, compiled: string, site: Omit<RendererSettings, 'out'>) {
  // Compile in a separate folder, so that two builds from one checkout don't interfere, and rename it once it is
  // complete.
  const root = join(folder, `making-${process.pid}`);
  const out = join(root, 'out');
  mkdirSync(root, { recursive: true });
  try {
    const astro = join(project, 'node_modules/astro/bin/astro.mjs');
    const config = relative(root, join(project, 'astro.config.mjs'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [astro, 'build', '--config', config, '--silent'],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, [RENDERER_VARIABLE]: JSON.stringify({ ...site, out }) },
      },
    );
    if (status !== 0) throw new Error(`The templates do not compile.\n${stdout}${stderr}`);
    prune(folder);
    if (!existsSync(compiled)) renameSync(out, compiled);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Removes the least recently used renderers. */
function prune(folder: string): void {
  const known = readdirSync(folder)
    .filter((name) => !name.startsWith('making-'))
    .map((name) => ({ path: join(folder, name), used: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { path } of known.slice(KEPT - 1)) rmSync(path, { recursive: true, force: true });
}
