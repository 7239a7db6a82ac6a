import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import {
  annotationCollection,
  annotationIds,
  collectionPage,
  wholeCollection,
} from '../../../src/export/annotations.ts';
import { createUrls } from '../../../src/urls/urls.ts';
import { CODEBOOK, COURIER, GAZETTE } from '../compare/sample.ts';

const SETTING = { urls: createUrls('/news/'), origin: 'https://a.example', language: 'en' };
const FILE = '/news/articles/courier/coding/by/coder-b/bridge.jsonld';
const OA = 'http://www.w3.org/ns/oa#';
const OWN = 'https://a.example/news/about/coding/#';

/** The terms of the context of the Web Annotation Data Model that are used here (its appendix A), as it maps them. */
const TERMS = {
  oa: OA,
  as: 'https://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  TextualBody: 'oa:TextualBody',
  SpecificResource: 'oa:SpecificResource',
  FragmentSelector: 'oa:FragmentSelector',
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  classifying: 'oa:classifying',
  conformsTo: { '@type': '@id', '@id': 'dcterms:conformsTo' },
  creator: { '@type': '@id', '@id': 'dcterms:creator' },
  created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
  nickname: 'foaf:nick',
  value: 'rdf:value',
  format: 'dc:format',
  language: 'dc:language',
  label: { '@id': 'rdfs:label' },
  total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
  first: { '@type': '@id', '@id': 'as:first' },
  last: { '@type': '@id', '@id': 'as:last' },
  next: { '@type': '@id', '@id': 'as:next' },
  prev: { '@type': '@id', '@id': 'as:prev' },
  partOf: { '@type': '@id', '@id': 'as:partOf' },
  startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
};
const documentLoader = (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Nothing else is loaded: ${url}`);
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: { '@context': TERMS } });
};
type Node = Record<string, Record<string, unknown>[]>;
/** The nodes of a document with this type, as an independent processor expands it; it fails at a term without an address. */
async function expanded(document: object, type: string): Promise<Node[]> {
  // The types know neither the safe mode nor flattening without a context.
  const flatten = jsonld.flatten as unknown as (...options: unknown[]) => Promise<Node[]>;
  const nodes = await flatten(document, undefined, { documentLoader, safe: true });
  return nodes.filter((node) => (node['@type'] as unknown as string[] | undefined)?.includes(type));
}

const coded = (article = COURIER) => ({
  article,
  coding: article.coding!,
  codebook: CODEBOOK,
  page: `/news/articles/${article.id}/coding/`,
  file: FILE,
});

describe('the claims of a coding as annotations', () => {
  it('are one each, with motivation, coder, time, body and targets, as the model asks for', async () => {
    const collection = annotationCollection(coded(), SETTING);
    const annotations = await expanded(collection, `${OA}Annotation`);
    expect(annotations).toHaveLength(COURIER.coding!.claims.length);
    for (const annotation of annotations) {
      expect(annotation['@id']).toMatch(new RegExp(`^https://a\\.example${FILE}#c-`, 'u'));
      expect(annotation[`${OA}motivatedBy`]).toEqual([{ '@id': `${OA}classifying` }]);
      expect(annotation[`${OA}hasBody`]).toHaveLength(1);
      expect(annotation[`${OA}hasTarget`]?.length).toBeGreaterThan(0);
    }
    const [whole] = await expanded(collection, 'https://www.w3.org/ns/activitystreams#OrderedCollection');
    expect(whole?.['https://www.w3.org/ns/activitystreams#totalItems']?.[0]?.['@value']).toBe(
      annotations.length,
    );
  });

  it('lead to the paragraphs of the account, or to those of the coding where the account has others', async () => {
    const sources = async (article: typeof COURIER) =>
      (await expanded(annotationCollection(coded(article), SETTING), `${OA}SpecificResource`)).map(
        (target) => target[`${OA}hasSource`]?.[0]?.['@id'],
      );
    expect(new Set(await sources(COURIER))).toEqual(new Set(['https://a.example/news/articles/courier/']));
    expect(new Set(await sources(GAZETTE))).toEqual(
      new Set(['https://a.example/news/articles/gazette/coding/']),
    );
    const [selector] = await expanded(annotationCollection(coded(), SETTING), `${OA}FragmentSelector`);
    expect(selector?.['http://www.w3.org/1999/02/22-rdf-syntax-ns#value']?.[0]?.['@value']).toMatch(/^p\d+$/);
  });

  it('say the claim, the answer, the speaker and how certain it is, at the permanent address of the claim', async () => {
    const claim = {
      ...COURIER.coding!.claims[0]!,
      byName: 'Ida Holm',
      hedge: 'may',
      asOf: '2020',
      denies: true as const,
    };
    const coding = { ...COURIER.coding!, claims: [claim] };
    const [body] = await expanded(
      annotationCollection({ ...coded(), coding }, SETTING),
      'https://schema.org/Claim',
    );
    const said = (term: string) => body?.[`${OWN}${term}`]?.[0]?.['@value'];
    expect(body?.['@id']).toMatch(
      /^https:\/\/a\.example\/news\/articles\/courier\/coding\/#c-.*-not-.*-ida-holm-2020$/,
    );
    expect([said('answer'), said('denies'), said('hedge'), said('asOf')]).toEqual([
      claim.answer,
      true,
      'may',
      '2020',
    ]);
    expect(body?.[`${OWN}question`]).toEqual([
      { '@id': `https://a.example/news/about/coding/${CODEBOOK.id}/#questions-${claim.question}` },
    ]);
    expect(body?.['https://schema.org/appearance']).toEqual([
      { '@id': 'https://a.example/news/articles/courier/' },
    ]);
  });
});

describe('the collection of all annotations', () => {
  it('has pages that follow each other', async () => {
    const ids = annotationIds(COURIER.coding!, FILE, SETTING);
    const page = collectionPage({ number: 2, last: 3, startIndex: 1000, items: ids }, SETTING);
    const [read] = await expanded(page, 'https://www.w3.org/ns/activitystreams#OrderedCollectionPage');
    const link = (name: string) => read?.[`https://www.w3.org/ns/activitystreams#${name}`]?.[0]?.['@id'];
    expect([link('prev'), link('next'), link('partOf')]).toEqual([
      'https://a.example/news/annotations/1.jsonld',
      'https://a.example/news/annotations/3.jsonld',
      'https://a.example/news/annotations.jsonld',
    ]);
    expect(wholeCollection({ total: 0, pages: 0, label: 'All' }, SETTING)).not.toHaveProperty('first');
  });
});
