import { expect, it } from 'vitest';
import { embeddedMetadata } from '../../../src/export/embedded-metadata.ts';
import { citedItem } from './sample-items.ts';

const read = (name: string, put: Parameters<typeof citedItem>[0] = {}) =>
  embeddedMetadata(citedItem(put)).flatMap((meta) => (meta.name === name ? [meta.content] : []));

it.each([
  ['newspaper-article', 'newspaperArticle'],
  ['magazine-article', 'magazineArticle'],
  ['web-page', 'webpage'],
  ['blog-post', 'blogPost'],
  ['report', 'report'],
] as const)('has Zotero save a %s as %s', (type, zotero) => {
  expect(read('z:itemType', { type })).toEqual([zotero]);
});

it('gives what Zotero reads of title, names, date, address and language', () => {
  expect(embeddedMetadata(citedItem({ authors: [] }))).toEqual([
    { name: 'z:itemType', content: 'newspaperArticle' },
    { name: 'citation_title', content: 'Cranes stand still' },
    { name: 'prism.publicationName', content: 'Tevril Post' },
    { name: 'citation_date', content: '2019-09-03' },
    { name: 'citation_language', content: 'en' },
    { name: 'citation_public_url', content: 'https://post.example/cranes' },
  ]);
});

it('names the institution of a report, and never a journal', () => {
  expect(read('citation_technical_report_institution', { type: 'report' })).toEqual(['Tevril Post']);
  expect(JSON.stringify(embeddedMetadata(citedItem()))).not.toContain('journal');
});

it('keeps a name of one part whole, and puts the family name of a person first', () => {
  const authors = [
    { name: 'Ministry of Works, Tevril' },
    { name: 'وزارة الأشغال، تفريل' },
    { family: 'Merrin', given: 'Oda' },
  ];

  expect(read('citation_author', { authors })).toEqual([
    'Ministry of Works – Tevril,',
    'وزارة الأشغال – تفريل,',
    'Merrin, Oda',
  ]);
});
