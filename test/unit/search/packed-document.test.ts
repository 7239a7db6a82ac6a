import { expect, it } from 'vitest';
import type { DocumentKind } from '../../../src/search/document.ts';
import type { ShownDocument } from '../../../src/search/index-files/layout.ts';
import {
  packDocument,
  unpackDocument,
  unpackNamed,
  unpackText,
} from '../../../src/search/index-files/packed-document.ts';

const paragraph = {
  at: '#p7',
  label: '¶7',
  text: 'The harbour office and the pilot say so.',
  field: 'text' as const,
};
const document: ShownDocument = {
  url: 'articles/lamps/',
  title: 'Lamps',
  date: '~ May 2020',
  by: ['Harbour Post', 'Blames the office'],
  summary: 'Harbour Post writes of lamps.',
  records: [
    { key: 'actor:office', names: ['Harbour Office', 'مكتب'] },
    { key: 'actor:pilot', names: ['Pilot'] },
  ],
  passages: [
    {
      ...paragraph,
      mentions: [
        { start: 4, end: 18, record: 'actor:office' },
        { start: 27, end: 32, record: 'actor:pilot' },
      ],
    },
    { at: '#lamps', label: '', text: 'Of lamps', field: 'text' },
    { at: '#p7', label: 'seven', text: 'No paragraph, as its label says.', field: 'text' },
    { at: 'coding/#q-lamps', label: 'claim', text: 'Lamps burn.', field: 'coding' },
    { at: '', label: '', text: 'A description.', field: 'text' },
  ],
};

/** The files of a document with number 7, by their paths. */
const filesOf = (kind: DocumentKind, changes: Partial<ShownDocument> = {}) =>
  new Map(packDocument(7, kind, { ...document, ...changes }).map(({ path, content }) => [path, content]));
const readBack = (kind: DocumentKind, changes: Partial<ShownDocument> = {}) => {
  const files = filesOf(kind, changes);
  return unpackDocument(7, (path) => files.get(path) ?? '');
};

it.each(['article', 'question', 'fact'] as const)('is read as it was written: %s', (kind) => {
  expect(readBack(kind)).toEqual(document);
});

it('keeps the text of an article apart from its head', () => {
  const files = filesOf('article');
  expect([...files.keys()]).toEqual(['documents/7.json', 'texts/7.json']);
  const { url, title, date, by, summary, records, passages } = document;
  expect(unpackNamed(files.get('documents/7.json') ?? '')).toEqual({
    head: { url, title, date, by },
    names: [title],
  });
  expect(files.get('documents/7.json')).not.toContain(summary);
  expect(unpackText(files.get('texts/7.json') ?? '')).toEqual({ summary, records, passages });
});

it('keeps a long coding apart from the account, unless something follows it', () => {
  const claim = { ...document.passages[3]!, text: 'Lamps burn. '.repeat(200) };
  const passages = [...document.passages.toSpliced(3, 2), claim];
  expect([...filesOf('article', { passages }).keys()]).toEqual([
    'documents/7.json',
    'texts/7.json',
    'texts/7-coding.json',
  ]);
  expect(filesOf('article', { passages }).get('texts/7.json')).not.toContain('Lamps burn');
  expect(readBack('article', { passages })).toEqual({ ...document, passages });
  const followed = [...passages, document.passages[4]!];
  expect([...filesOf('article', { passages: followed }).keys()]).toHaveLength(2);
});

it('keeps the languages of its title and text', () => {
  const languages = { title: 'fa', text: 'fa' };
  expect(readBack('article', { languages }).languages).toEqual(languages);
});

it('has neither keys nor addresses of paragraphs', () => {
  const packed = filesOf('article').get('texts/7.json') ?? '';
  expect(packed).not.toContain('"text"');
  expect(packed).not.toContain('¶7');
  expect(packed.length).toBeLessThan(0.6 * JSON.stringify(document).length);
});

it('leaves out mentions of records that are none of the document', () => {
  const mentions = [
    { start: 0, end: 3, record: 'actor:nobody' },
    { start: 4, end: 18, record: 'actor:office' },
  ];
  const read = readBack('article', { passages: [{ ...paragraph, mentions }] });
  expect(read.passages[0]?.mentions).toEqual(mentions.slice(1));
});
