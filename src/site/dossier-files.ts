import { toCsv, toJson } from '../compare/comparison-files.ts';
import { toLargeCsv, toLargeJson } from '../compare/large-files.ts';
import { dossierOf, type DossierEntry, type LoadedArchive } from './archive.ts';
import { compareDossier } from './dossier-comparison.ts';
import { dossierHead, type DossierProps } from './dossier-pages.ts';
import { isLarge, largeDossier } from './large-dossier.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** The files of a dossier. */
export function dossierFiles(_: LoadedArchive, { id }: DossierEntry): SitePage<DossierProps>[] {
  return (['csv', 'json'] as const).map((ending) => ({ href: urls.dossierFile(id, ending), props: { id } }));
}

/**
 * The comparison of a dossier as CSV, with the same dependencies as its pages. With many articles, only what they say.
 */
export function dossierCsv(loaded: LoadedArchive, { id }: DossierProps): string {
  const dossier = dossierOf(loaded, id);
  const { comparison } = compareDossier(loaded, dossier);
  return isLarge(dossier) ? toLargeCsv(comparison) : toCsv(comparison);
}

/**
 * The comparison of a dossier as JSON, with the same dependencies as its pages. With many articles, verdicts are by
 * answer.
 */
export function dossierJson(loaded: LoadedArchive, { id }: DossierProps): string {
  const dossier = dossierOf(loaded, id);
  const { title, citation } = dossierHead(loaded, dossier, urls.dossier(dossier.id));
  const about = { title, citation };
  if (!isLarge(dossier)) return toJson(compareDossier(loaded, dossier).comparison, about);
  const { comparison, context } = largeDossier(loaded, dossier);
  return toLargeJson(comparison, about, context.coding);
}
