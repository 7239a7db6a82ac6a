import type { CollectionEntry } from 'astro:content';
import { toCsv, toJson } from '../compare/comparison-files.ts';
import type { LoadedArchive } from './archive.ts';
import { compareDossier } from './dossier-comparison.ts';
import { dossierFrame } from './dossier-pages.ts';
import { urls } from './urls.ts';

/** A dossier whose comparison is written to a file. */
export interface DossierFileProps {
  dossier: CollectionEntry<'dossiers'>;
}

/** The files of all dossiers. */
export function dossierFilePaths({ dossiers }: LoadedArchive) {
  return dossiers.map((dossier) => ({
    params: { dossier: dossier.id },
    props: { dossier } satisfies DossierFileProps,
  }));
}

/** The comparison of a dossier as CSV; the same cells as its pages. */
export function dossierCsv(loaded: LoadedArchive, dossier: CollectionEntry<'dossiers'>): string {
  return toCsv(compareDossier(loaded, dossier).comparison);
}

/** The comparison of a dossier as JSON; the same cells as its pages. */
export function dossierJson(loaded: LoadedArchive, dossier: CollectionEntry<'dossiers'>): string {
  const { title, citation } = dossierFrame(loaded, dossier, urls.dossier(dossier.id));
  return toJson(compareDossier(loaded, dossier).comparison, { title, citation });
}
