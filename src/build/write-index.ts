import { hash } from 'node:crypto';
import type { KeptValues } from '../rebuild/kept-values.ts';
import type { DocumentTerms } from '../search/index-files/analyse.ts';
import { writeIndex } from '../search/index-files/write-index.ts';
import { INDEX_FOLDER } from '../site/search-index-files.ts';
import type { OpenSite } from '../site/renderer.ts';
import type { OutputFolder } from './output-folder.ts';

/** What was read of a document of the search index: its words, the cells that were read for it, and their states then. */
export interface KeptDocument {
  cells: string[];
  state: string;
  terms: DocumentTerms;
}

/** The files of a search index, with a text that is another for any other index. */
export interface WrittenIndex {
  state: string;
  files: string[];
}

/**
 * Writes the search index of a site, if any of its documents has changed since `before` was written. Documents of which
 * nothing has changed are not read again.
 */
export function writeSearchIndex(
  site: OpenSite,
  out: OutputFolder,
  { kept, before }: { kept: KeptValues<KeptDocument>; before: WrittenIndex | undefined },
): WrittenIndex {
  const stateOf = (cells: Iterable<string>) =>
    hash('sha1', [...cells].map((cell) => site.stateOfCell(cell)).join('\n'), 'base64url');
  const documents = site.documents().map(({ id, read }) => {
    const known = kept.take(id);
    if (known !== undefined && known.state === stateOf(known.cells)) return { id, state: known.state };
    const { terms, cells } = read();
    const state = stateOf(cells);
    kept.keep(id, { cells: [...cells], state, terms });
    return { id, state };
  });
  const state = hash('sha1', documents.map(({ id, state: own }) => `${id} ${own}`).join('\n'), 'base64url');
  if (before?.state === state) return before;
  const terms = function* () {
    for (const { id } of documents) yield kept.take(id)!.terms;
  };
  const files: string[] = [];
  for (const { path, content } of writeIndex(terms())) {
    const file = `${INDEX_FOLDER}/${path}`;
    out.write(file, Buffer.from(content));
    files.push(file);
  }
  return { state, files };
}
