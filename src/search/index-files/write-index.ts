import { DOCUMENT_KINDS, SEARCH_FIELDS, type DocumentKind } from '../document.ts';
import type { DocumentTerms } from './analyse.ts';
import { documentFile, START_FILE, type IndexFile, type IndexStart } from './layout.ts';
import { FacetFiles } from './write-facets.ts';
import { PairFiles } from './write-pairs.ts';
import { WordFiles } from './write-words.ts';

/**
 * The files of the index of documents, which come in the order of their kinds (`DOCUMENT_KINDS`), articles in that of
 * time: so they are numbered. Takes the documents one by one and keeps a few bytes of each of their words. The same
 * documents give the same bytes. Throws where the kinds are out of order.
 */
export function* writeIndex(documents: Iterable<DocumentTerms>): Iterable<IndexFile> {
  const words = new WordFiles();
  const pairs = new PairFiles();
  const facets = new FacetFiles();
  const kinds = Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, 0])) as Record<DocumentKind, number>;
  const lengths = SEARCH_FIELDS.map(() => ({ sum: 0, documents: 0 }));
  let number = 0;
  let last = 0;
  for (const document of documents) {
    const kind = DOCUMENT_KINDS.indexOf(document.kind);
    if (kind < last) throw new Error(`Document ${document.shown.url} comes after those of another kind.`);
    last = kind;
    kinds[document.kind] += 1;
    words.add(document.terms, document.lengths);
    pairs.add(document.pairs);
    facets.add(document.facets);
    for (const [field, length] of document.lengths.entries()) {
      lengths[field]!.sum += length;
      lengths[field]!.documents += Math.sign(length);
    }
    yield { path: documentFile(number), content: JSON.stringify(document.shown) };
    number += 1;
  }
  const writtenFacets = facets.write();
  const writtenWords = words.write(writtenFacets.keys);
  const writtenPairs = pairs.write();
  yield* writtenFacets.files;
  yield* writtenWords.files;
  yield* writtenPairs.files;
  const start: IndexStart = {
    kinds,
    lengths: lengths.map(({ sum, documents: some }) => Math.max(1, Math.round(sum / Math.max(1, some)))),
    words: writtenWords.split,
    pairs: writtenPairs.split,
    facets: writtenFacets.heads,
  };
  yield { path: START_FILE, content: JSON.stringify(start) };
}
