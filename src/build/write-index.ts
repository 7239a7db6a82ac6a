import { hash } from 'node:crypto';
import type { KeptValues } from '../rebuild/kept-values.ts';
import type { WrittenIndex } from '../rebuild/page-manifest.ts';
import { areUnchanged, readCells, type ReadCells } from '../rebuild/read-cells.ts';
import { packTerms, unpackTerms, type PackedTerms } from '../search/index-files/packed-terms.ts';
import { writeIndex } from '../search/index-files/write-index.ts';
import { INDEX_FOLDER } from '../site/search-index-files.ts';
import type { OpenSite } from '../site/renderer.ts';
import type { OutputFolder } from './output-folder.ts';

/**
 * What builds before have read of documents, by their ids: the cells, and apart from them the words, which are many and wanted
 * only for an index.
 */
export interface KeptIndex {
  documents: KeptValues<ReadCells>;
  terms: KeptValues<PackedTerms>;
}

/**
 * Writes the search index of a site, if any of its documents has changed since `before` was written, or somebody has changed
 * its files. Documents of which nothing has changed are not read again, and files that would be the same not written again.
 */
export function writeSearchIndex(
  site: OpenSite,
  out: OutputFolder,
  { kept, before }: { kept: KeptIndex; before: WrittenIndex | undefined },
): WrittenIndex {
  const documents = site.documents().map(({ id, read }) => {
    const known = kept.documents.take(id);
    if (known !== undefined && areUnchanged(known, site.stateOfCell) && kept.terms.has(id))
      return { id, read, state: known.state };
    const { terms, cells } = read();
    const now = readCells(cells, site.stateOfCell);
    kept.documents.keep(id, now);
    kept.terms.keep(id, packTerms(terms));
    return { id, read, state: now.state };
  });
  const state = hash('sha1', documents.map(({ id, state: own }) => `${id} ${own}`).join('\n'), 'base64url');
  if (
    before?.state === state &&
    Object.entries(before.files).every(([path, stamp]) => out.isAsWritten(path, stamp))
  )
    return before;
  const terms = function* () {
    for (const { id, read } of documents) {
      const known = kept.terms.take(id);
      const packed = known ?? packTerms(read().terms);
      if (known === undefined) kept.terms.keep(id, packed);
      yield unpackTerms(packed);
    }
  };
  const files: WrittenIndex['files'] = {};
  for (const { path, content } of writeIndex(terms())) {
    const file = `${INDEX_FOLDER}/${path}`;
    const body = Buffer.from(content);
    const digest = hash('sha1', body, 'base64url');
    const known = before?.files[file];
    files[file] =
      known?.digest === digest && out.isAsWritten(file, known) ? known : { ...out.write(file, body), digest };
  }
  return { state, files };
}
