import { DOCUMENT_KINDS, SEARCH_FIELDS, type SearchDocument } from '../document.ts';
import { changeSpelling } from '../spelling/change-spelling.ts';
import { spellingSplit } from '../spelling/spelling-files.ts';
import { analyse, type DocumentTokens } from './analyse.ts';
import { changeNgrams } from './change-ngrams.ts';
import { changeWords, documentsOfWord } from './change-words.ts';
import type { ChangedDocument, ReadIndexFile } from './changed-document.ts';
import { averageLengths, namesOfRecord, type IndexTotals } from './index-totals.ts';
import {
  DAYS_FILES,
  spellingFilePath,
  START_FILE,
  type DatedKind,
  type IndexFile,
  type IndexStart,
  type ShownDocument,
} from './layout.ts';
import { readDays } from './day-numbers.ts';
import { packDocument, unpackDocument } from './packed-document.ts';
import { ngramsSplit } from './ngrams-file.ts';
import { wordsSplit } from './words-file.ts';
import { FacetFiles } from './write-facets.ts';
import { UNKNOWN_DAYS, writeDays } from './write-days.ts';

/** The result of changing an index. */
export interface ChangedIndex {
  /** The files that may differ now. */
  files: IndexFile[];
  /** The paths of files to remove. */
  removed: string[];
  totals: IndexTotals;
}

/**
 * Updates an index after some of its documents have changed. The result is byte for byte what `writeIndex` would write,
 * but takes work only in proportion to the changes. The number of documents and their numbering must be the same as
 * before; `totals` is what was written, and `read` returns its files. Returns `undefined` if words, n-grams or the
 * spelling would now be split into more or fewer files, so that everything has to be written again.
 */
export function changeIndex(
  documents: ReadonlyMap<number, DocumentTokens>,
  totals: IndexTotals,
  read: ReadIndexFile,
): ChangedIndex | undefined {
  const start = JSON.parse(read(START_FILE)) as IndexStart;
  const changed = Array.from(documents, ([number, now]): ChangedDocument => {
    const shown = unpackDocument(number, read);
    return { number, now, before: analyse(documentShown(now, shown)) };
  });
  const packed = changed.map(({ number, now: { kind, shown }, before }) => ({
    files: packDocument(number, kind, shown),
    before: packDocument(number, kind, before.shown).map(({ path }) => path),
  }));
  const ofDocuments = new Set(packed.flatMap(({ files }) => files.map(({ path }) => path)));
  const facets = changeFacets(changed, start, read);
  const words = changeWords(changed, facets.keys, start.words, read);
  const ngrams = changeNgrams(changed, start.ngrams, read);
  const before = (word: string) => words.counts.get(word)?.before ?? documentsOfWord(word, start.words, read);
  const namesNow = changeNames(changed, totals.names, start);
  const spelling = changeSpelling(
    {
      words: words.counts.keys(),
      before,
      now: (word) => words.counts.get(word)?.now ?? before(word),
      namesBefore: totals.names.flat(),
      namesNow: namesNow.flat(),
    },
    start.spelling,
    (path) => read(spellingFilePath(path)),
  );
  const now: IndexTotals = {
    names: namesNow,
    lengths: changeLengths(changed, totals.lengths),
    words: totals.words + words.words,
    postings: totals.postings + words.postings,
    ngrams: totals.ngrams + ngrams.ngrams,
    spelling: totals.spelling + spelling.entries,
  };
  if (
    wordsSplit(now.words, now.postings) !== start.words ||
    ngramsSplit(now.ngrams) !== start.ngrams ||
    spellingSplit(now.spelling) !== start.spelling
  )
    return undefined;
  const { article, dossier, question } = start.kinds;
  const firstFact = article + dossier + question;
  const startNow: IndexStart = { ...start, lengths: averageLengths(now.lengths), facets: facets.heads };
  return {
    files: [
      ...packed.flatMap(({ files }) => files),
      ...facets.files,
      changeDays(changed, read, 'article', 0),
      changeDays(changed, read, 'fact', firstFact),
      ...words.files,
      ...ngrams.files,
      ...spelling.content.map(({ path, content }) => ({ path: spellingFilePath(path), content })),
      { path: START_FILE, content: JSON.stringify(startNow) },
    ],
    removed: [
      ...packed.flatMap(({ before }) => before.filter((path) => !ofDocuments.has(path))),
      ...facets.removed,
      ...words.removed,
      ...ngrams.removed,
    ],
    totals: now,
  };
}

/** A document as it was read for the index, except its facets, from what its result shows. */
function documentShown({ kind }: DocumentTokens, shown: ShownDocument): SearchDocument {
  return { ...shown, id: '', kind, facets: {} };
}

/** The facet files, with the keys among the words whose text has changed; an empty text means that the key is gone. */
function changeFacets(changed: readonly ChangedDocument[], start: IndexStart, read: ReadIndexFile) {
  const facets = FacetFiles.read(start.facets, read);
  const before = facets.write();
  facets.replace(new Map(changed.map(({ number, now }) => [number, now.facets])));
  const { heads, files, keys: now } = facets.write();
  const keys = new Map<string, string>();
  for (const key of before.keys.keys()) if (!now.has(key)) keys.set(key, '');
  for (const [key, text] of now) if (before.keys.get(key) !== text) keys.set(key, text);
  const paths = new Set(files.map(({ path }) => path));
  return {
    heads,
    files,
    keys,
    removed: before.files.flatMap(({ path }) => (paths.has(path) ? [] : [path])),
  };
}

/** The days of all documents of a kind, which stay in their order; `first` is the number of the first of them. */
function changeDays(
  changed: readonly ChangedDocument[],
  read: ReadIndexFile,
  kind: DatedKind,
  first: number,
): IndexFile {
  const days = readDays(JSON.parse(read(DAYS_FILES[kind])) as string);
  for (const { number, now } of changed)
    if (now.kind === kind) days[number - first] = now.days ?? UNKNOWN_DAYS;
  return writeDays(kind, days);
}

function changeLengths(
  changed: readonly ChangedDocument[],
  lengths: IndexTotals['lengths'],
): IndexTotals['lengths'] {
  return SEARCH_FIELDS.map((_, field) => {
    const { sum, documents } = lengths[field]!;
    const more = changed.map(({ before, now }) => [before.lengths[field]!, now.lengths[field]!] as const);
    return {
      sum: more.reduce((all, [old, made]) => all + made - old, sum),
      documents: more.reduce((all, [old, made]) => all + Math.sign(made) - Math.sign(old), documents),
    };
  });
}

/** The names of records, which are the last documents. */
function changeNames(
  changed: readonly ChangedDocument[],
  names: IndexTotals['names'],
  { kinds }: IndexStart,
): IndexTotals['names'] {
  const first = DOCUMENT_KINDS.reduce((sum, kind) => sum + kinds[kind], 0) - names.length;
  const now = [...names];
  for (const { number, now: tokens } of changed)
    if (number >= first) now[number - first] = namesOfRecord(tokens);
  return now;
}
