import type { IndexedRecord, SearchPassage, ShownLanguages } from '../document.ts';
import type { ShownDocument } from './layout.ts';

/** A paragraph: its number, its text, and its mentions one after the other (`packMentions`), left out where there are none. */
type PackedParagraph = [number: number, text: string, mentions?: number[]];
/** Any other passage; the last is 1 for one of the coding. */
type PackedPassage = [at: string, label: string, text: string, isCoding: 0 | 1];

/** The content of a document's file: keys, and what follows from a number, are not written. */
type PackedDocument = [
  url: string,
  title: string,
  date: string,
  by: string[],
  summary: string,
  records: [key: string, ...names: string[]][],
  passages: (PackedParagraph | PackedPassage)[],
  languages?: ShownLanguages,
];

/**
 * The content of the file of a document. Mentions of records that are none of the document's are left out: no name of theirs
 * finds it.
 */
export function packDocument(document: ShownDocument): string {
  const { url, title, date, by, summary, records, passages, languages } = document;
  const packed: PackedDocument = [
    url,
    title,
    date,
    by,
    summary,
    records.map(({ key, names }) => [key, ...names]),
    passages.map((passage) => packPassage(passage, records)),
  ];
  if (languages !== undefined) packed.push(languages);
  return JSON.stringify(packed);
}

/** The inverse of `packDocument`. */
export function unpackDocument(content: string): ShownDocument {
  const [url, title, date, by, summary, named, passages, languages] = JSON.parse(content) as PackedDocument;
  const records = named.map(([key, ...names]) => ({ key, names }));
  return {
    url,
    title,
    date,
    by,
    summary,
    passages: passages.map((passage) => unpackPassage(passage, records)),
    records,
    ...(languages === undefined ? {} : { languages }),
  };
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
