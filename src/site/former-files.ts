import { annotationFiles } from './annotation-files.ts';
import type { LoadedArchive } from './archive.ts';
import { dossierCitationFiles } from './citation-pages.ts';
import { dossierFiles } from './dossier-files.ts';
import { exchangeFiles, networkFiles } from './exchange.ts';
import { dossierFeeds, feedFiles } from './feeds.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** The files of a renamed entry: what their addresses begin with now, and with each former id. */
interface FormerAddresses {
  now: string;
  formerly: string[];
}

/**
 * The files of renamed entries at their former addresses, once more: feeds that people follow, annotations that others name by their
 * addresses, and what dossiers offer. A page at a former address can lead on, a file cannot.
 */
export function formerFiles(loaded: LoadedArchive): SitePage[] {
  const { archive, dossiers } = loaded;
  const renamed = [
    ...archive.articles.map(({ id, data }) => moved(urls.article, id, data.formerIds)),
    ...Object.values(archive.records).flatMap((records) =>
      [...records.values()].map(({ authority, id, data }) =>
        moved((of) => urls.record(authority, of), id, data.formerIds),
      ),
    ),
  ].filter(({ formerly }) => formerly.length > 0);
  const ofDossiers = [...dossiers.values()].flatMap((dossier) => {
    if (dossier.data.formerIds === undefined) return [];
    const lists = [dossierFiles, exchangeFiles, networkFiles, dossierCitationFiles, dossierFeeds];
    // Two of the files stand beside the folder of the dossier.
    const addresses = moved((id) => urls.dossier(id).slice(0, -1), dossier.id, dossier.data.formerIds);
    return lists.flatMap((list) => atFormer(list(loaded, dossier), [addresses]));
  });
  if (renamed.length === 0) return ofDossiers;
  const files = [...annotationFiles(loaded), ...feedFiles(loaded)];
  return [...ofDossiers, ...atFormer(files, renamed)];
}

function moved(
  addressOf: (id: string) => string,
  id: string,
  formerIds: readonly string[] = [],
): FormerAddresses {
  return { now: addressOf(id), formerly: formerIds.map((former) => addressOf(former)) };
}

function atFormer(files: readonly SitePage[], renamed: readonly FormerAddresses[]): SitePage[] {
  return renamed.flatMap(({ now, formerly }) =>
    files
      .filter(({ href }) => href.startsWith(now))
      .flatMap((file) =>
        formerly.map((former) => ({ ...file, href: `${former}${file.href.slice(now.length)}` })),
      ),
  );
}
