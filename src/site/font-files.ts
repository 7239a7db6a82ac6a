import type { ViteUserConfig } from 'astro';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import subsetFont from 'subset-font';
import { sourceKey } from '../rebuild/source-key.ts';
import { CARD_FACES, charactersOf, FONT_FACES, fontStyles, type FontFace } from './font-faces.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** How style sheets and templates name the folder of the fonts. */
const ALIAS = 'site-fonts';

/**
 * Gives style sheets and templates the fonts of the site, as `site-fonts/faces.css` and `site-fonts/<name>.woff2`, and those of cards as
 * `site-fonts/<name>.ttf`. They are made
 * once and kept below the project's `.astro/` until the faces or their packages change.
 */
export function fontFiles(project: string): Plugin {
  return {
    name: 'parallax:font-files',
    config: async () => ({ resolve: { alias: { [ALIAS]: await writeFonts(project) } } }),
  };
}

/** The folder of the fonts, which are made where they are not there yet. Throws when a font cannot be read or subset. */
async function writeFonts(project: string): Promise<string> {
  const folder = join(
    project,
    '.astro/fonts',
    sourceKey(project, ['src/site/font-faces.ts', 'src/site/font-files.ts', 'package-lock.json']),
  );
  if (existsSync(folder)) return folder;
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  for (const face of FONT_FACES) writeFileSync(join(making, `${face.name}.woff2`), await subsetOf(face));
  for (const face of CARD_FACES)
    writeFileSync(join(making, `${face.name}.ttf`), await subsetOf(face, 'truetype'));
  writeFileSync(join(making, 'faces.css'), fontStyles());
  // Another build may have made the same meanwhile.
  if (existsSync(folder)) rmSync(making, { recursive: true });
  else renameSync(making, folder);
  return folder;
}

/** The font of a face as browsers load it (WOFF2), or as what draws cards reads it (TrueType). */
export async function subsetOf(
  { source, range, axes, features }: FontFace,
  targetFormat: 'woff2' | 'truetype' = 'woff2',
): Promise<Uint8Array> {
  const font = readFileSync(createRequire(import.meta.url).resolve(source));
  return subsetFont(font, charactersOf(range), {
    targetFormat,
    variationAxes: axes,
    keepFeatures: [...features],
  });
}
