import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What `astro.config.mjs` needs to know of the archive before Astro reads it. */
export interface SiteSettings {
  /** Scheme and host that the archive is published under. */
  site: string;
  /** The path below it, with a slash at its end. */
  base: string;
  /** The language of the pages (BCP 47). */
  language: string;
}

/**
 * Reads `url` and `language` from `site.yaml` in the folder of an archive, an absolute path. The address says both the host and the path:
 * `https://example.org/news/` is published below `/news/`. The variable PARALLAX_URL takes its place where it is set.
 * Throws when there is no readable file; that its keys are right is the check's to say.
 */
export function readSettings(content: string, environment: Record<string, string | undefined>): SiteSettings {
  const written = parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as {
    url?: unknown;
    language?: unknown;
  };
  const elsewhere = environment['PARALLAX_URL'];
  const url = new URL(elsewhere === undefined || elsewhere === '' ? String(written.url) : elsewhere);
  const base = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return { site: url.origin, base, language: String(written.language) };
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
