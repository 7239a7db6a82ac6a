import { describe, expect, it } from 'vitest';
import { UncheckedContentError } from '../../../src/derive/archive.ts';
import { recordItems } from '../../../src/derive/record-list.ts';
import { indexRecords, viewRecord } from '../../../src/derive/record-view.ts';
import type { MentionKind } from '../../../src/schema/account.ts';
import {
  actor,
  articleEntry,
  outlet,
  place,
  recordNamed,
  sampleArchive,
  withRecord,
} from './sample-archive.ts';

function view(authority: MentionKind, id: string, archive = sampleArchive(), number = 1) {
  return viewRecord(archive, indexRecords(archive), recordNamed(archive, authority, id), number);
}

/** A marked sentence as text with the marked parts in [brackets]. */
const marked = (parts: { text: string; isMention: boolean }[]) =>
  parts.map(({ text, isMention }) => (isMention ? `[${text}]` : text)).join('');

describe('the page of a record', () => {
  it('says what the record is, what it belongs to and what belongs to it', () => {
    expect(view('actor', 'bridge-office')).toMatchObject({
      authority: 'actor',
      id: 'bridge-office',
      name: 'Bridge Office',
      aliases: ['the inspectors'],
      kind: 'Body',
      description: 'What bridge-office is.',
      parent: { id: 'town-council', name: 'Town Council of Millford' },
      parts: [{ id: 'mara-lindqvist', name: 'Mara Lindqvist' }],
    });
    expect(view('actor', 'town-council')).toMatchObject({
      parent: undefined,
      parts: [{ id: 'bridge-office', name: 'Bridge Office' }],
    });
  });

  it('shows the sentences that mention it, the newest article first, each mention of it marked and no other', () => {
    const { mentions } = view('actor', 'town-council');
    expect(mentions.items.map(({ card }) => card.id)).toEqual(['bridge-closed', 'ferry-profits']);
    expect(
      mentions.items[0]?.sentences.map(({ paragraph, parts }) => `¶${paragraph} ${marked(parts)}`),
    ).toEqual([
      '¶1 The [council] of Millford closed the bridge, and the [council] says why.',
      '¶2 Mara Lindqvist told the [council] of cracks in the bridge.',
    ]);
  });

  it('marks a mention at either end of a sentence without empty parts', () => {
    const archive = sampleArchive([
      articleEntry('a', {}, '[Millford](place:millford) is not [Millford](place:millford)'),
    ]);
    expect(view('place', 'millford', archive).mentions.items[0]?.sentences[0]?.parts).toEqual([
      { text: 'Millford', isMention: true },
      { text: ' is not ', isMention: false },
      { text: 'Millford', isMention: true },
    ]);
  });

  it('says what else is mentioned with it, twelve records at most', () => {
    expect(view('place', 'millford').companions).toEqual([
      { authority: 'place', id: 'old-bridge', name: 'Old Bridge', paragraphs: 1, articles: 1 },
      {
        authority: 'actor',
        id: 'town-council',
        name: 'Town Council of Millford',
        paragraphs: 1,
        articles: 1,
      },
    ]);
    const ids = Array.from({ length: 13 }, (_, index) => `body-${index}`);
    const crowd = ids.reduce(
      (archive, id) => withRecord(archive, actor(id, { name: id, kind: 'body' })),
      sampleArchive([
        articleEntry('a', {}, `[M](place:millford) ${ids.map((id) => `[${id}](actor:${id})`).join(' ')}`),
      ]),
    );
    expect(view('place', 'millford', crowd).companions).toHaveLength(12);
  });

  it('lists what an outlet published and republished, the newest first, and nothing of the kind for others', () => {
    const gazette = view('outlet', 'valley-gazette');
    expect(gazette.published.cards.map(({ id }) => id)).toEqual(['year-without', 'bridge-closed']);
    expect(gazette.republished.cards.map(({ id }) => id)).toEqual(['ferry-profits']);
    const namesake = withRecord(
      sampleArchive(),
      actor('valley-gazette', { name: 'The firm behind the Gazette', kind: 'body' }),
    );
    expect(view('actor', 'valley-gazette', namesake)).toMatchObject({
      published: { cards: [], total: 0 },
      republished: { cards: [], total: 0 },
    });
  });

  it('tells of an outlet its country where it is known', () => {
    expect(view('outlet', 'valley-gazette').country).toBe('Nowhere');
    expect(view('outlet', 'jisr-daily').country).toBeUndefined();
    expect(view('actor', 'town-council').country).toBeUndefined();
  });

  it('tells of an outlet who owns it, with the reference', () => {
    expect(view('outlet', 'valley-gazette').ownership).toEqual({
      text: 'Owned by a trust.',
      source: 'Valley Gazette, Imprint',
      url: 'https://gazette.example/imprint',
    });
  });

  it('says of every other outlet that its owner could not be established, and of a site that is not known that it is not, either', () => {
    const unknown = { text: 'Who owns or funds it could not be established.' };
    expect(view('outlet', 'jisr-daily').ownership).toEqual(unknown);
    expect(view('outlet', 'ferry-news').ownership).toEqual(unknown);
    const site = outlet('site', { name: 'A site', kind: 'unidentified' });
    const archive = withRecord(sampleArchive(), site);
    const kinds = archive.vocabularies['outlet-kinds'];
    const term = { ...kinds.terms[0]!, id: 'unidentified' };
    const vocabularies = {
      ...archive.vocabularies,
      'outlet-kinds': { ...kinds, terms: [...kinds.terms, term] },
    };
    expect(view('outlet', 'site', { ...archive, vocabularies }).ownership).toEqual({
      text: 'Who owns or funds it is not known, as the site itself is not.',
    });
  });

  it('tells the same of a medium that is cited, and of no other actor', () => {
    const cited = (id: string, more: object) =>
      actor(id, { name: 'Hill Radio', kind: 'news-organisation', ...more });
    const kinds = sampleArchive().vocabularies['actor-kinds'];
    const archive = (radio: ReturnType<typeof cited>) => ({
      ...withRecord(sampleArchive(), radio),
      vocabularies: {
        ...sampleArchive().vocabularies,
        'actor-kinds': { ...kinds, terms: [...kinds.terms, { ...kinds.terms[0]!, id: 'news-organisation' }] },
      },
    });
    const ownership = {
      text: 'Run by the county.',
      source: 'Hill Radio, About',
      url: 'https://hill.example/',
    };
    expect(view('actor', 'hill-radio', archive(cited('hill-radio', { ownership }))).ownership).toEqual(
      ownership,
    );
    expect(view('actor', 'hill-radio', archive(cited('hill-radio', {}))).ownership).toEqual({
      text: 'Who owns or funds it could not be established.',
    });
    expect(view('actor', 'town-council').ownership).toBeUndefined();
  });

  it('links the identifiers to where they can be checked', () => {
    expect(view('place', 'millford').identifiers).toEqual([
      { label: 'Wikidata', text: 'Q1000003', href: 'https://www.wikidata.org/wiki/Q1000003' },
      { label: 'GeoNames', text: '1000002', href: 'https://www.geonames.org/1000002' },
    ]);
    expect(view('actor', 'bridge-office').identifiers.map(({ label }) => label)).toEqual(['Wikidata']);
    expect(view('outlet', 'ferry-news').identifiers).toEqual([
      { label: 'Website', text: 'ferry.example', href: 'https://ferry.example/about' },
    ]);
    expect(view('actor', 'town-council').identifiers).toEqual([]);
  });

  it('cannot be made where a kind, a parent or a precision is unknown', () => {
    const broken = [
      actor('x', { name: 'X', kind: 'nobody' }),
      outlet('x', { name: 'X', kind: 'newspaper', parent: 'nobody' }),
      place('x', {
        name: 'X',
        kind: 'town',
        coordinates: { lat: 0, lon: 0, precision: 'nobody', source: 'None' },
      }),
    ];
    for (const record of broken) {
      expect(() => view(record.authority, 'x', withRecord(sampleArchive(), record))).toThrow(
        UncheckedContentError,
      );
    }
  });
});

describe('the coordinates of a place', () => {
  it.each([
    [12.3456, 78.9, '12.346° N, 78.900° E'],
    [12.3456, -78.9, '12.346° N, 78.900° W'],
    [-12.3456, 78.9, '12.346° S, 78.900° E'],
    [-12.3456, -78.9, '12.346° S, 78.900° W'],
    [0, 0, '0.000° N, 0.000° E'],
    [-90, 180, '90.000° S, 180.000° E'],
  ])('%d, %d are said in words', (lat, lon, text) => {
    const here = place('here', {
      name: 'Here',
      kind: 'town',
      coordinates: { lat, lon, precision: 'exact', source: 'The invented gazetteer' },
    });
    expect(view('place', 'here', withRecord(sampleArchive(), here)).coordinates).toEqual({
      text,
      precision: 'Exact',
      source: 'The invented gazetteer',
    });
  });

  it('are missing where none were verified', () => {
    expect(view('place', 'millford').coordinates).toBeUndefined();
    expect(view('actor', 'town-council').coordinates).toBeUndefined();
  });
});

describe('the list of the records of an authority', () => {
  const list = (authority: MentionKind) => {
    const archive = sampleArchive();
    return recordItems(archive, indexRecords(archive), authority);
  };

  it('goes by kind in the order of the codebook, and keeps the order of the names within a kind', () => {
    expect(list('actor').map(({ id, kind }) => `${kind}: ${id}`)).toEqual([
      'Person: mara-lindqvist',
      'Body: bridge-office',
      'Body: town-council',
    ]);
  });

  it('counts the articles that mention an actor or a place', () => {
    expect(list('actor').map(({ articles }) => articles)).toEqual([2, 1, 2]);
    expect(list('place').map(({ id, articles }) => `${id} ${articles}`)).toEqual([
      'millford 2',
      'old-bridge 3',
    ]);
  });

  it('says of each outlet who is behind it, or that this is not known', () => {
    expect(list('outlet').every(({ behind }) => (behind?.owner ?? '') !== '')).toBe(true);
    expect(list('actor').every(({ behind }) => behind === undefined)).toBe(true);
  });

  it('counts the articles that an outlet published or republished', () => {
    expect(list('outlet').map(({ id, articles }) => `${id} ${articles}`)).toEqual([
      'ferry-news 1',
      'jisr-daily 1',
      'valley-gazette 3',
    ]);
  });
});
