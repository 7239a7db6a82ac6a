import type { SearchDocument } from '../search/document.ts';
import { analyse } from '../search/index-files/analyse.ts';
import type { IndexFile } from '../search/index-files/layout.ts';
import { writeIndex } from '../search/index-files/write-index.ts';

/** The file with all documents, which the search index is built from and which is not published. */
export const DOCUMENTS_FILE = 'search-documents.json';
/** The folder of the index below the site's base. */
export const INDEX_FOLDER = 'search/index';

/** The files of the search index of documents, which come in the order in which they are numbered. */
export function buildIndex(documents: Iterable<SearchDocument>): Iterable<IndexFile> {
  return writeIndex(analysed(documents));
}

function* analysed(documents: Iterable<SearchDocument>) {
  for (const document of documents) yield analyse(document);
}
