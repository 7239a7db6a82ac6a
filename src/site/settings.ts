import type { Reading } from '../content/archive-reader.ts';

/** What `astro.config.mjs` needs to know of the archive before Astro loads it. */
export interface SiteSettings {
  /** Scheme and host that the archive is published under. */
  origin: string;
  /** The path below it, with a slash at its end. */
  base: string;
  /** The language of the pages (BCP 47). */
  language: string;
}

/**
 * Takes `url` and `language` from the `site.yaml` of an archive. The address says both the host and the path:
 * `https://example.org/news/` is published below `/news/`. The variable PARALLAX_URL takes its place where it is set.
 * Throws when there is no file that can be read; that its keys are right is the check's to say.
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
 * Whether a build holds the imported originals. They belong to their publishers: a build for a public address, which
 * PARALLAX_URL names, leaves them out, and one for reading at home holds them. PARALLAX_PUBLISH_ORIGINALS decides
 * otherwise: 1 puts them in, 0 leaves them out.
 */
export function publishesOriginals(environment: Record<string, string | undefined>): boolean {
  const asked = environment['PARALLAX_PUBLISH_ORIGINALS'];
  if (asked === '1' || asked === '0') return asked === '1';
  return (environment['PARALLAX_URL'] ?? '') === '';
}

/** What the templates are compiled for: a path, and the folder of what comes of it. */
export interface RendererSettings extends Pick<SiteSettings, 'base'> {
  out: string;
}

/** The variable of the environment by which a build tells Astro's configuration what to compile. */
export const RENDERER_VARIABLE = 'PARALLAX_RENDERER';

/** What to compile, where a build has said so (JSON, from `RENDERER_VARIABLE`); `undefined` otherwise. */
export function rendererSettings(
  environment: Record<string, string | undefined>,
): RendererSettings | undefined {
  const written = environment[RENDERER_VARIABLE];
  return written === undefined ? undefined : (JSON.parse(written) as RendererSettings);
}
