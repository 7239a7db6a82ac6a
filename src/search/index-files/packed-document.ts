import type { DocumentKind, IndexedRecord, SearchPassage, ShownLanguages } from '../document.ts';
import {
  documentFile,
  textFile,
  type IndexFile,
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

/** The text of a document, written likewise. */
type PackedText = [
  summary: string,
  records: [key: string, ...names: string[]][],
  passages: (PackedParagraph | PackedPassage)[],
];

/** The content of a document's file: its head, and its text where that has no file of its own. */
type PackedDocument = [head: PackedHead, text?: PackedText];

/**
 * The files of a document. The text of an article has one of its own, so that a list of results loads the heads alone. Mentions of
 * records that are none of the document's are left out: no name of theirs finds it.
 */
export function packDocument(number: number, kind: DocumentKind, document: ShownDocument): IndexFile[] {
  const { url, title, date, by, languages, summary, records, passages } = document;
  const head: PackedHead = [url, title, date, by];
  if (languages !== undefined) head.push(languages);
  const text: PackedText = [
    summary,
    records.map(({ key, names }) => [key, ...names]),
    passages.map((passage) => packPassage(passage, records)),
  ];
  const file = (content: PackedDocument) => ({
    path: documentFile(number),
    content: JSON.stringify(content),
  });
  return kind === 'article'
    ? [file([head]), { path: textFile(number), content: JSON.stringify(text) }]
    : [file([head, text])];
}

/** The head of a document, from the content of its file, and its names: its title, and of a record those besides. */
export function unpackNamed(content: string): { head: ShownHead; names: string[] } {
  const [[url, title, date, by, languages], text] = JSON.parse(content) as PackedDocument;
  const head = { url, title, date, by, ...(languages === undefined ? {} : { languages }) };
  const [[, ...names] = []] = text?.[1] ?? [];
  return { head, names: [title, ...(text?.[1].length === 1 ? names : [])] };
}

/** The text of an article, from the content of its file. */
export function unpackText(content: string): ShownText {
  return readText(JSON.parse(content) as PackedText);
}

/** A document, from its files: the inverse of `packDocument`. */
export function unpackDocument(number: number, textOf: (path: string) => string): ShownDocument {
  const content = textOf(documentFile(number));
  const [, text] = JSON.parse(content) as PackedDocument;
  const read = text === undefined ? unpackText(textOf(textFile(number))) : readText(text);
  return { ...unpackNamed(content).head, ...read };
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
