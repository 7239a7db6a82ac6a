import type { CollectionEntry } from 'astro:content';
import { citationOf, toCsv, toJson } from '../compare/comparison-files.ts';
import type { LoadedArchive } from './archive.ts';
import { stateOf } from './compare-page.ts';
import { compareDossier } from './dossier-pages.ts';
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

/** The comparison of a dossier as CSV; the same cells as its page. */
export function dossierCsv(loaded: LoadedArchive, dossier: CollectionEntry<'dossiers'>): string {
  return toCsv(compareDossier(loaded, dossier, 'codebook'));
}

/** The comparison of a dossier as JSON; the same cells as its page. */
export function dossierJson(loaded: LoadedArchive, dossier: CollectionEntry<'dossiers'>): string {
  const citation = citeDossier(loaded, dossier);
  return toJson(compareDossier(loaded, dossier, 'codebook'), { title: dossier.data.title, citation });
}

/** How to cite a dossier. */
export function citeDossier(loaded: LoadedArchive, dossier: CollectionEntry<'dossiers'>): string {
  const { site } = loaded;
  return citationOf(compareDossier(loaded, dossier, 'codebook'), {
    title: dossier.data.title,
    archive: site.title,
    state: stateOf(loaded),
    url: new URL(urls.dossier(dossier.id), import.meta.env.SITE).href,
  });
}
