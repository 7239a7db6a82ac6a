import type { Archive } from '../../../src/derive/archive.ts';
import { neighbours } from '../../../src/derive/chronology.ts';
import { indexRecords } from '../../../src/derive/record-view.ts';
import { relateArticles } from '../../../src/derive/related.ts';
import { viewSite } from '../../../src/derive/site-view.ts';
import { Reads } from '../../../src/rebuild/reads.ts';
import type { LoadedArchive } from '../../../src/site/archive.ts';

/**
 * An archive in the form that pages need, without codings, dossiers, chronologies and originals; reading is not
 * recorded.
 */
export function loadedFrom(archive: Archive): LoadedArchive {
  return {
    archive,
    site: viewSite(archive.site, 'https://example.org'),
    records: indexRecords(archive),
    neighbours: neighbours(archive.articles),
    related: relateArticles(archive.articles, 4),
    codings: new Map(),
    dossiers: new Map(),
    chronologies: new Map(),
    corrections: new Map(),
    originals: new Map(),
    accountHtml: () => '',
    introductionHtml: () => '',
    introductionTexts: () => [],
    batches: () => new Map(),
    publishedFiles: () => [],
    releases: () => [],
    sinceRelease: () => undefined,
    reads: new Reads(),
    revisionOf: () => '',
    results: undefined,
    pieces: undefined,
  };
}
