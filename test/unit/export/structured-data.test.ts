import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import {
  accountNode,
  sourceNode,
  type DescribedSource,
} from '../../../src/export/structured-data/articles.ts';
import { breadcrumbList } from '../../../src/export/structured-data/breadcrumbs.ts';
import { codingNode } from '../../../src/export/structured-data/claims.ts';
import { datasetNode, dossierNode, tableNode } from '../../../src/export/structured-data/datasets.ts';
import { schemaDate } from '../../../src/export/structured-data/node.ts';
import { recordInFull, type DescribedRecord } from '../../../src/export/structured-data/records.ts';
import { actorSchema } from '../../../src/schema/actor.ts';
import { outletSchema } from '../../../src/schema/outlet.ts';
import { placeSchema } from '../../../src/schema/place.ts';
import { foreignTerms, SCHEMA_ORG_CONTEXT } from '../../schema-org.ts';
import { COURIER } from '../compare/sample.ts';
import { citedItem } from './sample-items.ts';

const HOST = 'https://a.example';
const PAGE = `${HOST}/articles/cranes/`;
const VOCABULARY = 'http://schema.org/';

const actor = (id: string, put: object = {}): DescribedRecord => ({
  authority: 'actor',
  page: `${HOST}/actors/${id}/`,
  data: actorSchema.parse({ name: id, kind: 'person', description: `It is ${id}.`, ...put }),
});
const post: DescribedRecord = {
  authority: 'outlet',
  page: `${HOST}/outlets/post/`,
  data: outletSchema.parse({
    name: 'Tevril Post',
    kind: 'newspaper',
    description: 'A paper.',
    url: 'https://post.example/',
    ownership: { text: 'Owned by nobody.', source: 'A register', url: 'https://register.example/' },
  }),
};
const source: DescribedSource = { item: citedItem(), page: PAGE, publisher: post };
const account = (mentions: { record: DescribedRecord; sentences: number }[], paragraphs = 5) =>
  accountNode({
    item: citedItem({
      title: 'Account of “Cranes stand still”',
      authors: [{ name: 'The editors' }],
      outlet: 'Archive',
    }),
    source,
    changed: '2026-11-02',
    mentions,
    paragraphs,
  });
const names = (value: unknown): unknown[] =>
  [value ?? []].flat().map((thing) => (thing as { name?: string }).name);

/** The statements of a node as an independent processor reads them; it fails at whatever would be lost. */
async function statements(node: object): Promise<string[]> {
  const documentLoader = (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`Nothing else is loaded: ${url}`);
    return Promise.resolve({ documentUrl: url, document: { '@context': SCHEMA_ORG_CONTEXT } });
  };
  const toRdf = jsonld.toRDF as unknown as (...options: unknown[]) => Promise<string>;
  const options = { documentLoader, safe: true, format: 'application/n-quads' };
  return (await toRdf({ '@context': 'https://schema.org', ...node }, options)).trim().split('\n');
}

describe('the account of an article', () => {
  it('is told apart from the article as published, on which it is based', async () => {
    const said = await statements(account([]));

    expect(said).toContain(`<${PAGE}#account> <${VOCABULARY}mainEntityOfPage> <${PAGE}> .`);
    expect(said).toContain(`<${PAGE}#account> <${VOCABULARY}isBasedOn> <https://post.example/cranes> .`);
    expect(said).toContain(`<https://post.example/cranes> <${VOCABULARY}headline> "Cranes stand still" .`);
    expect(said).toContain(
      `<https://post.example/cranes> <${VOCABULARY}datePublished> "2019-09-03"^^<${VOCABULARY}Date> .`,
    );
    expect(foreignTerms(account([]))).toEqual([]);
  });

  it('is about what most sentences mention, and names the same things elsewhere', () => {
    const node = account([
      { record: actor('once'), sentences: 1 },
      { record: actor('known', { wikidata: 'Q42' }), sentences: 1 },
      { record: actor('often'), sentences: 7 },
    ]);

    expect(node['about']).toMatchObject({ name: 'often', '@id': `${HOST}/actors/often/#actor` });
    expect(names(node['mentions'])).toEqual(['known', 'once']);
    expect(node['mentions']).toContainEqual({
      '@type': 'Person',
      name: 'known',
      sameAs: 'https://www.wikidata.org/wiki/Q42',
    });
  });

  it('names fewer records if it is long', () => {
    const mentions = Array.from({ length: 40 }, (_, at) => ({ record: actor(`a${at}`), sentences: 1 }));

    expect(names(account(mentions, 30)['mentions'])).toHaveLength(20);
    expect(names(account(mentions, 31)['mentions'])).toHaveLength(7);
  });
});

describe('an article as published', () => {
  it.each([
    ['an interval', '2019-06/2019-12'],
    ['a circa', '2019-06~'],
    ['a season', '2019-21'],
    ['no day', 'XXXX'],
  ])('has no date where schema.org has none for it: %s', (_, edtf) => {
    expect(schemaDate(edtf)).toBeUndefined();
  });

  it('has no date that was inferred, and no publisher that nobody knows', () => {
    const item = citedItem({
      date: { edtf: '2019-09', words: 'September 2019', isStated: false },
      url: undefined,
    });
    const node = sourceNode({ item, page: PAGE });

    expect(node).toMatchObject({ '@id': `${PAGE}#original`, '@type': 'NewsArticle' });
    expect([node['datePublished'], node['publisher']]).toEqual([undefined, undefined]);
  });

  it('has authors as persons where names have two parts, and who republished it', () => {
    const item = citedItem({ authors: [{ family: 'Merrin', given: 'Oda' }, { name: 'agencies' }] });
    const node = sourceNode({ item, page: PAGE, republisher: post });

    expect(node['author']).toEqual([
      { '@type': 'Person', name: 'Oda Merrin', givenName: 'Oda', familyName: 'Merrin' },
      'agencies',
    ]);
    expect(node['publication']).toMatchObject({ publishedBy: { name: 'Tevril Post' } });
    expect(foreignTerms(node)).toEqual([]);
  });
});

it('gives each claim its permanent address, its speaker and the article in which it appears, and no verdict', async () => {
  const page = `${PAGE}coding/`;
  const node = codingNode({
    coding: COURIER.coding!,
    name: 'Coding of Cranes',
    page,
    annotations: `${page}strike.jsonld`,
    source,
    speakerOf: ({ by, byName }) => (by === undefined ? byName : actor(by)),
  });
  const said = await statements(node);
  const claims = said.filter((line) => line.endsWith(`<${VOCABULARY}Claim> .`));

  expect(claims).toHaveLength(COURIER.coding!.claims.length);
  expect(claims.every((line) => line.startsWith(`<${page}#c-`))).toBe(true);
  expect(said.filter((line) => line.includes('/appearance>'))).toHaveLength(claims.length);
  expect(said.filter((line) => line.includes('/author>')).length).toBeGreaterThan(0);
  expect(said.join()).not.toMatch(/Review|ating/);
  expect(foreignTerms(node)).toEqual([]);
});

it('describes records by all that is known of them, and a kind that only the archive knows as a thing', async () => {
  const place: DescribedRecord = {
    authority: 'place',
    page: `${HOST}/places/quay/`,
    parentPage: `${HOST}/places/tevril/`,
    data: placeSchema.parse({
      name: 'Quay',
      aliases: ['الرصيف'],
      kind: 'city',
      description: 'A quay.',
      wikidata: 'Q1',
      geonames: '2',
      coordinates: { lat: 1.5, lon: -2, precision: 'area', source: 'A gazetteer' },
    }),
  };
  const said = await statements(recordInFull(place));

  expect(said.filter((line) => line.includes('sameAs'))).toHaveLength(2);
  expect(said).toContain(
    `<${HOST}/places/quay/#place> <${VOCABULARY}containedInPlace> <${HOST}/places/tevril/#place> .`,
  );
  expect(recordInFull(actor('x', { kind: 'river-spirit' }))['@type']).toBe('Thing');
  expect([place, post, actor('x')].flatMap((record) => foreignTerms(recordInFull(record)))).toEqual([]);
});

it('describes datasets with licence, version and files, and dossiers as collections', async () => {
  const facts = {
    title: 'Open data',
    description: 'All of it.',
    homepage: `${HOST}/data/`,
    download: `${HOST}/data/all.zip`,
    version: '1.0.0+0a1b2c3d',
    date: '2026-11-02',
    language: 'en',
    editors: ['The editors'],
    contact: 'Write.',
    licence: { words: 'As they please.' },
    citation: 'The editors: Open data.',
  };
  const table = {
    page: `${HOST}/data/claims/`,
    title: 'Claims',
    description: 'What is said.',
    files: [{ address: `${HOST}/data/claims.csv`, mediaType: 'text/csv' }],
  };
  const said = await statements(datasetNode(facts, [table]));
  const dossier = dossierNode({
    page: `${HOST}/dossiers/strike/`,
    item: citedItem({ abstract: 'Two sides.' }),
    licence: { words: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    accounts: [{ '@id': `${PAGE}#account` }],
  });

  expect(said).toContain(`<${HOST}/data/#dataset> <${VOCABULARY}hasPart> <${HOST}/data/claims/#table> .`);
  expect(said.join()).toMatch(/contentUrl> <https:\/\/a\.example\/data\/all\.zip>/);
  expect(
    [datasetNode(facts, [table]), tableNode(facts, table), dossier].flatMap((node) => foreignTerms(node)),
  ).toEqual([]);
});

it('numbers the steps of a breadcrumb, the last of which has no address', () => {
  const list = breadcrumbList([
    { name: 'Home', address: `${HOST}/` },
    { name: 'Cranes', address: undefined },
  ]);

  expect(list['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: { '@id': `${HOST}/` } },
    { '@type': 'ListItem', position: 2, name: 'Cranes' },
  ]);
  expect(foreignTerms(list)).toEqual([]);
});
