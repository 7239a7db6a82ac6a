import { toCsv, toJson } from '../compare/comparison-files.ts';
import { dossierOf, type LoadedArchive } from './archive.ts';
import { compareDossier } from './dossier-comparison.ts';
import { dossierFrame, type DossierProps } from './dossier-pages.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** The files with one ending of all dossiers. */
export function dossierFiles({ dossiers }: LoadedArchive, ending: 'csv' | 'json'): SitePage<DossierProps>[] {
  return [...dossiers.values()].map(({ id }) => ({ href: urls.dossierFile(id, ending), props: { id } }));
}

/** The comparison of a dossier as CSV; the same cells as its pages. */
export function dossierCsv(loaded: LoadedArchive, { id }: DossierProps): string {
  return toCsv(compareDossier(loaded, dossierOf(loaded, id)).comparison);
}

/** The comparison of a dossier as JSON; the same cells as its pages. */
export function dossierJson(loaded: LoadedArchive, { id }: DossierProps): string {
  const dossier = dossierOf(loaded, id);
  const { title, citation } = dossierFrame(loaded, dossier, urls.dossier(dossier.id));
  return toJson(compareDossier(loaded, dossier).comparison, { title, citation });
}
