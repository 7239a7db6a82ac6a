import { DOCUMENT_KINDS, SEARCH_FIELDS, type DocumentKind } from '../document.ts';
import type { DocumentTokens } from './analyse.ts';
import { averageLengths, isRecord, namesOfRecord, type IndexTotals } from './index-totals.ts';
import type { DayNumbers } from './day-numbers.ts';
import {
  englishWordsFile,
  spellingFilePath,
  START_FILE,
  type DatedKind,
  type IndexFile,
  type IndexStart,
} from './layout.ts';
import { packDocument } from './packed-document.ts';
import { FacetFiles } from './write-facets.ts';
import { NgramFiles } from './write-ngrams.ts';
import { UNKNOWN_DAYS, writeDays } from './write-days.ts';
import { WordFiles } from './write-words.ts';
import { SCOWL_WORDS } from '../spelling/ordinary-words.ts';
import { spellingFiles } from '../spelling/spelling-files.ts';

/**
 * The files of the index for documents, which must come in the order of their kinds (`DOCUMENT_KINDS`), with articles
 * by date; this order numbers them. Takes the documents one by one and keeps a few bytes for each of their words. The
 * same documents give the same bytes. Finally returns what `changeIndex` needs. Throws if the kinds are out of order.
 */
export function* writeIndex(documents: Iterable<DocumentTokens>): Generator<IndexFile, IndexTotals, void> {
  const words = new WordFiles();
  const ngrams = new NgramFiles();
  const facets = new FacetFiles();
  const kinds = Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, 0])) as Record<DocumentKind, number>;
  const lengths = SEARCH_FIELDS.map(() => ({ sum: 0, documents: 0 }));
  const names: string[][] = [];
  const days: Record<DatedKind, DayNumbers[]> = { article: [], fact: [] };
  let number = 0;
  let last = 0;
  for (const document of documents) {
    const kind = DOCUMENT_KINDS.indexOf(document.kind);
    if (kind < last) throw new Error(`Document ${document.shown.url} comes after those of another kind.`);
    last = kind;
    kinds[document.kind] += 1;
    words.add(document.tokens, document.lengths);
    ngrams.add(document.ngrams);
    facets.add(document.facets);
    if (document.kind === 'article' || document.kind === 'fact')
      days[document.kind].push(document.days ?? UNKNOWN_DAYS);
    if (isRecord(document)) names.push(namesOfRecord(document));
    for (const [field, length] of document.lengths.entries()) {
      lengths[field]!.sum += length;
      lengths[field]!.documents += Math.sign(length);
    }
    yield* packDocument(number, document.kind, document.shown);
    number += 1;
  }
  const writtenFacets = facets.write();
  const writtenWords = words.write(writtenFacets.keys);
  const writtenNgrams = ngrams.write();
  const spelling = spellingFiles({ vocabulary: writtenWords.counts, names: names.flat() });
  for (const [number, filter] of SCOWL_WORDS.entries())
    yield { path: englishWordsFile(number), content: JSON.stringify(filter) };
  yield* writtenFacets.files;
  yield writeDays('article', days.article);
  yield writeDays('fact', days.fact);
  yield* writtenWords.files;
  yield* writtenNgrams.files;
  for (const { path, content } of spelling.content) yield { path: spellingFilePath(path), content };
  const start: IndexStart = {
    kinds,
    lengths: averageLengths(lengths),
    words: writtenWords.split,
    ngrams: writtenNgrams.split,
    spelling: spelling.files,
    facets: writtenFacets.heads,
  };
  yield { path: START_FILE, content: JSON.stringify(start) };
  return {
    lengths,
    words: writtenWords.words,
    postings: writtenWords.postings,
    ngrams: writtenNgrams.ngrams,
    spelling: spelling.entries,
    names,
  };
}
