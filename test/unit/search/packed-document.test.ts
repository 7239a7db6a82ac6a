import { expect, it } from 'vitest';
import type { ShownDocument } from '../../../src/search/index-files/layout.ts';
import { packDocument, unpackDocument } from '../../../src/search/index-files/packed-document.ts';

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

it('is read as it was written', () => {
  expect(unpackDocument(packDocument(document))).toEqual(document);
});

it('keeps the languages of its title and text', () => {
  const languages = { title: 'fa', text: 'fa' };
  expect(unpackDocument(packDocument({ ...document, languages })).languages).toEqual(languages);
});

it('has neither keys nor addresses of paragraphs', () => {
  const packed = packDocument(document);
  expect(packed).not.toContain('"text"');
  expect(packed).not.toContain('¶7');
  expect(packed.length).toBeLessThan(0.6 * JSON.stringify(document).length);
});

it('leaves out mentions of records that are none of the document', () => {
  const mentions = [
    { start: 0, end: 3, record: 'actor:nobody' },
    { start: 4, end: 18, record: 'actor:office' },
  ];
  const read = unpackDocument(packDocument({ ...document, passages: [{ ...paragraph, mentions }] }));
  expect(read.passages[0]?.mentions).toEqual(mentions.slice(1));
});
