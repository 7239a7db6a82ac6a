import type { DocumentKind, IndexedRecord, SearchPassage, ShownLanguages } from '../document.ts';
import {
  codingFile,
  documentFile,
  textFile,
  type IndexFile,
  type LoadedText,
  type ShownDocument,
  type ShownHead,
  type ShownText,
} from './layout.ts';

/** A paragraph: its number, its text, and its mentions one after the other (`packMentions`), left out where there are none. */
type PackedParagraph = [number: number, text: string, mentions?: number[]];
/** Any other passage; the last is 1 for one of the coding. */
type PackedPassage = [at: string, label: string, text: string, isCoding: 0 | 1];

/** The head of a document: keys, and what follows from a number, are not written. */
type PackedHead = [url: string, title: string, date: string, by: string[], languages?: ShownLanguages];

/** The text of a document, written likewise; the last is there where further passages have a file of their own (`codingFile`). */
type PackedText = [
  summary: string,
  records: [key: string, ...names: string[]][],
  passages: (PackedParagraph | PackedPassage)[],
  lacksCoding?: 1,
];

/** The content of a document's file: its head, and its text where that has no file of its own. */
type PackedDocument = [head: PackedHead, text?: PackedText];

/** The kinds of documents whose text has a file of its own. */
const APART: readonly DocumentKind[] = ['article', 'dossier', 'question'];
/** In characters: shorter passages of codings stay with the account. */
const SHORT_CODING = 1500;

/**
 * The files of a document. The text of an article has one of its own, so that a list of results loads the heads alone, and so have the passages of
 * its coding if they are long and come last. Mentions of records that are none of the document's are left out: no name of theirs finds it.
 */
export function packDocument(number: number, kind: DocumentKind, document: ShownDocument): IndexFile[] {
  const { url, title, date, by, languages, summary, records, passages } = document;
  const head: PackedHead = [url, title, date, by];
  if (languages !== undefined) head.push(languages);
  const named: PackedText[1] = records.map(({ key, names }) => [key, ...names]);
  const packed = passages.map((passage) => packPassage(passage, records));
  const file = (path: string, content: PackedDocument | PackedText | PackedText[2]): IndexFile => ({
    path,
    content: JSON.stringify(content),
  });
  if (!APART.includes(kind)) return [file(documentFile(number), [head, [summary, named, packed]])];
  const heads = file(documentFile(number), [head]);
  const last = passages.findLastIndex(({ field }) => field !== 'coding') + 1;
  const coding = packed.slice(last);
  if (kind !== 'article' || JSON.stringify(coding).length < SHORT_CODING)
    return [heads, file(textFile(number), [summary, named, packed])];
  return [
    heads,
    file(textFile(number), [summary, named, packed.slice(0, last), 1]),
    file(codingFile(number), coding),
  ];
}

/** The head of a document, from the content of its file, and its names: its title, and of a record those besides. */
export function unpackNamed(content: string): { head: ShownHead; names: string[] } {
  const [[url, title, date, by, languages], text] = JSON.parse(content) as PackedDocument;
  const head = { url, title, date, by, ...(languages === undefined ? {} : { languages }) };
  const [[, ...names] = []] = text?.[1] ?? [];
  return { head, names: [title, ...(text?.[1].length === 1 ? names : [])] };
}

/** The text of an article, from the content of its file. */
export function unpackText(content: string): LoadedText {
  const packed = JSON.parse(content) as PackedText;
  return { ...readText(packed), ...(packed[3] === 1 ? { lacksCoding: true } : {}) };
}

/** A text with the passages of its coding, from the content of their file. */
export function withCoding({ summary, records, passages }: LoadedText, content: string): ShownText {
  const coding = (JSON.parse(content) as PackedText[2]).map((passage) => unpackPassage(passage, records));
  return { summary, records, passages: [...passages, ...coding] };
}

/** A document, from its files: the inverse of `packDocument`. */
export function unpackDocument(number: number, textOf: (path: string) => string): ShownDocument {
  const content = textOf(documentFile(number));
  const [, text] = JSON.parse(content) as PackedDocument;
  const head = unpackNamed(content).head;
  if (text !== undefined) return { ...head, ...readText(text) };
  const read = unpackText(textOf(textFile(number)));
  return { ...head, ...(read.lacksCoding === true ? withCoding(read, textOf(codingFile(number))) : read) };
}

function readText([summary, named, passages]: PackedText): ShownText {
  const records = named.map(([key, ...names]) => ({ key, names }));
  return { summary, records, passages: passages.map((passage) => unpackPassage(passage, records)) };
}

function packPassage(
  { at, label, text, field, mentions = [] }: SearchPassage,
  records: readonly IndexedRecord[],
): PackedParagraph | PackedPassage {
  const number = Number(at.slice(2));
  const isParagraph = field === 'text' && at === `#p${String(number)}` && label === `¶${String(number)}`;
  if (!isParagraph) return [at, label, text, field === 'coding' ? 1 : 0];
  const packed = packMentions(mentions, records);
  return packed.length === 0 ? [number, text] : [number, text, packed];
}

function unpackPassage(
  passage: PackedParagraph | PackedPassage,
  records: readonly IndexedRecord[],
): SearchPassage {
  if (isOther(passage)) {
    const [at, label, text, isCoding] = passage;
    return { at, label, text, field: isCoding === 1 ? 'coding' : 'text' };
  }
  const [number, text, mentions = []] = passage;
  return {
    at: `#p${String(number)}`,
    label: `¶${String(number)}`,
    text,
    field: 'text',
    mentions: unpackMentions(mentions, records),
  };
}

function isOther(passage: PackedParagraph | PackedPassage): passage is PackedPassage {
  return typeof passage[0] === 'string';
}

/** Each mention as three numbers: how far it starts from the end of the one before, how long it is, and which record. */
function packMentions(
  mentions: NonNullable<SearchPassage['mentions']>,
  records: readonly IndexedRecord[],
): number[] {
  let last = 0;
  return mentions.flatMap(({ start, end, record }) => {
    const at = records.findIndex(({ key }) => key === record);
    if (at === -1) return [];
    const packed = [start - last, end - start, at];
    last = end;
    return packed;
  });
}

function unpackMentions(packed: readonly number[], records: readonly IndexedRecord[]) {
  const mentions: NonNullable<SearchPassage['mentions']> = [];
  let last = 0;
  for (let at = 0; at < packed.length; at += 3) {
    const start = last + packed[at]!;
    last = start + packed[at + 1]!;
    mentions.push({ start, end: last, record: records[packed[at + 2]!]!.key });
  }
  return mentions;
}
