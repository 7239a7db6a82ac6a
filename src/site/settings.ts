import type { Reading } from '../content/archive-reader.ts';

/** The facts about the archive that `astro.config.mjs` needs before Astro loads it. */
export interface SiteSettings {
  /** The scheme and host that the archive is published under. */
  origin: string;
  /** The path below it, with a trailing slash. */
  base: string;
  /** The language of the pages (BCP 47). */
  language: string;
}

/**
 * Takes `url` and `language` from an archive's `site.yaml`. The address gives both the host and the path:
 * `https://example.org/news/` is published below `/news/`. The variable PARALLAX_URL overrides it if set. Throws if
 * there is no readable file; whether its keys are right is for the check to say.
 */
export function settingsOf(
  { content }: Reading,
  environment: Record<string, string | undefined>,
): SiteSettings {
  const written = content.site?.yaml.data as { url?: unknown; language?: unknown } | null | undefined;
  if (written == null)
    throw new Error(`There is no readable site.yaml in ${content.folder.path}. Run npm run check.`);
  const elsewhere = environment['PARALLAX_URL'];
  const url = new URL(elsewhere === undefined || elsewhere === '' ? String(written.url) : elsewhere);
  const base = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return { origin: url.origin, base, language: String(written.language) };
}

/**
 * Whether a build includes the imported originals. They belong to their publishers: a build for a public address, which
 * PARALLAX_URL names, leaves them out, and one for reading at home includes them. PARALLAX_PUBLISH_ORIGINALS overrides
 * this: 1 includes them, 0 leaves them out.
 */
export function publishesOriginals(environment: Record<string, string | undefined>): boolean {
  const asked = environment['PARALLAX_PUBLISH_ORIGINALS'];
  if (asked === '1' || asked === '0') return asked === '1';
  return (environment['PARALLAX_URL'] ?? '') === '';
}

/** The target of compiling the templates: a path, the language of the site's own words, and the output folder. */
export interface RendererSettings extends Pick<SiteSettings, 'base' | 'language'> {
  out: string;
}

/** The environment variable with which a build tells Astro's configuration what to compile. */
export const RENDERER_VARIABLE = 'PARALLAX_RENDERER';

/** What to compile, if a build has set it (JSON, from `RENDERER_VARIABLE`); otherwise `undefined`. */
export function rendererSettings(
  environment: Record<string, string | undefined>,
): RendererSettings | undefined {
  const written = environment[RENDERER_VARIABLE];
  return written === undefined ? undefined : (JSON.parse(written) as RendererSettings);
}
