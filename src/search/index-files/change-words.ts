import { groupByFile, type ChangedDocument, type ReadIndexFile } from './changed-document.ts';
import { fileOfHash } from './hash.ts';
import type { IndexFile } from './layout.ts';
import { lengthStep, SIGN_VALUES } from './numbers.ts';
import { TextWriter } from './text-writer.ts';
import { compareWords, hashOfWord, readWordsFiles, wordsFiles } from './words-file.ts';
import { emptyPostings, PostingsWriter, readFields, type WrittenPostings } from './written-postings.ts';

/** A document's new posting for a word in a field; a `count` of 0 means none. */
interface PostingChange {
  field: number;
  document: number;
  count: number;
  step: number;
}

/** The number of documents with a word, before and after. */
export interface WordCount {
  before: number;
  now: number;
}

/** The result of changing the files of words. */
export interface ChangedWords {
  files: IndexFile[];
  /** The paths of files to remove. */
  removed: string[];
  /** By how many the words and postings have grown, or shrunk. */
  words: number;
  postings: number;
  /** The words that documents have gained or lost. */
  counts: Map<string, WordCount>;
}

/** A word in a file with its changes in documents, or the text stored for a value of a facet. */
interface WordChange {
  word: string;
  hash: number;
  postings?: PostingChange[];
  text?: string;
}

/**
 * Updates the files of words, of which there are `split`, after documents have changed. `others` are the keys stored
 * beside words whose text has changed; an empty text means that the key is gone.
 */
export function changeWords(
  documents: readonly ChangedDocument[],
  others: ReadonlyMap<string, string>,
  split: number,
  read: ReadIndexFile,
): ChangedWords {
  const changed: ChangedWords = { files: [], removed: [], words: 0, postings: 0, counts: new Map() };
  const changes: WordChange[] = [
    ...Array.from(postingChanges(documents), ([word, postings]) => ({
      word,
      hash: hashOfWord(word),
      postings,
    })),
    ...Array.from(others, ([word, text]) => ({ word, hash: hashOfWord(word), text })),
  ];
  const writer = new PostingsWriter(new TextWriter());
  for (const [file, inFile] of groupByFile(changes, ({ hash }) => fileOfHash(hash, split))) {
    const { words, common } = readWordsFiles(file, read);
    const size = words.size;
    for (const change of inFile) {
      const text = change.text ?? changePostings(change, words.get(change.word) ?? '', changed, writer);
      if (text === '') words.delete(change.word);
      else words.set(change.word, text);
    }
    changed.words += words.size - size;
    const sorted = Array.from(words, ([word, text]) => ({ word, hash: hashOfWord(word), text })).sort(
      compareWords,
    );
    const written = wordsFiles(
      file,
      sorted.map(({ word, text }) => [word, text]),
    );
    changed.files.push(...written);
    for (const { path } of written) common.delete(path);
    changed.removed.push(...common);
  }
  return changed;
}

/** The changes to each word in documents. */
function postingChanges(documents: readonly ChangedDocument[]): Map<string, PostingChange[]> {
  const changes = new Map<string, PostingChange[]>();
  const add = (word: string, change: PostingChange) => {
    const known = changes.get(word);
    if (known === undefined) changes.set(word, [change]);
    else known.push(change);
  };
  for (const { number: document, before, now } of documents)
    for (const [field, tokens] of now.tokens.entries()) {
      const [stepBefore, step] = [before, now].map(({ lengths }) => lengthStep(lengths[field]!)) as [
        number,
        number,
      ];
      const gone = new Map(before.tokens[field]);
      for (const [word, all] of tokens) {
        const countBefore = gone.get(word);
        gone.delete(word);
        if (countBefore !== undefined && atMost(countBefore) === atMost(all) && stepBefore === step) continue;
        add(word, { field, document, count: atMost(all), step });
      }
      for (const word of gone.keys()) add(word, { field, document, count: 0, step });
    }
  return changes;
}

const atMost = (count: number) => Math.min(count, SIGN_VALUES - 1);

/** Returns the postings of a word after a change, and records the change in the totals. */
function changePostings(
  { word, postings = [] }: WordChange,
  text: string,
  changed: ChangedWords,
  writer: PostingsWriter,
): string {
  const fields = readFields(text);
  const before = countDocuments(fields);
  for (const [field, ofField] of Map.groupBy(postings, (posting) => posting.field)) {
    const old = fields.get(field) ?? emptyPostings();
    const made = changeField(old, ofField);
    changed.postings += made.documents.length - old.documents.length;
    fields.set(field, made);
  }
  const now = countDocuments(fields);
  if (before !== now) changed.counts.set(word, { before, now });
  for (const [field, ofField] of [...fields].sort(([a], [b]) => a - b)) writer.add(field, ofField);
  return writer.take();
}

function changeField(old: WrittenPostings, changes: readonly PostingChange[]): WrittenPostings {
  const now = new Map(
    old.documents.map((document, at) => [document, { count: old.counts[at]!, step: old.steps[at]! }]),
  );
  for (const { document, count, step } of changes)
    if (count === 0) now.delete(document);
    else now.set(document, { count, step });
  const sorted = [...now].sort(([a], [b]) => a - b);
  return {
    documents: sorted.map(([document]) => document),
    counts: sorted.map(([, { count }]) => count),
    steps: sorted.map(([, { step }]) => step),
  };
}

/** The number of documents with a word that has these postings. */
function countDocuments(fields: ReadonlyMap<number, WrittenPostings>): number {
  return new Set([...fields.values()].flatMap(({ documents }) => documents)).size;
}

/** The number of documents with a word, read from the files of words, of which there are `split`. */
export function documentsOfWord(word: string, split: number, read: ReadIndexFile): number {
  const { words } = readWordsFiles(fileOfHash(hashOfWord(word), split), read);
  return countDocuments(readFields(words.get(word) ?? ''));
}
