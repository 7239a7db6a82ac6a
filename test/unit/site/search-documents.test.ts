import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/derive/archive.ts';
import { readOriginalFile } from '../../../src/originals/original-file.ts';
import type { Codebook } from '../../../src/schema/codebook.ts';
import type { Coding } from '../../../src/schema/coding.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { Reads } from '../../../src/rebuild/reads.ts';
import type { LoadedArchive } from '../../../src/site/archive.ts';
import { originalsOf } from '../../../src/site/originals.ts';
import { documentSources, type SearchedArchive } from '../../../src/site/search-documents.ts';
import { articleEntry, sampleArchive } from '../derive/sample-archive.ts';
import { originalText } from '../originals/sample-original.ts';

// Only what the search reads of each.
const CODEBOOK = {
  id: 'bridge',
  questions: {
    terms: [
      {
        id: 'who-gains',
        label: 'Who gains by it?',
        definition: 'Statements on who profits.',
        rule: 'Code the speaker.',
        role: 'responsible',
        answers: [
          { id: 'council', label: 'the council', definition: 'The council profits.' },
          { id: 'ferry', label: 'the ferry', definition: 'The ferry profits.' },
        ],
      },
    ],
  },
} as unknown as Codebook;
const CODING = {
  article: 'ferry-profits',
  codebook: { id: 'bridge', version: 1 },
  claims: [
    { question: 'who-gains', answer: 'council', denies: true, text: 'The council gains nothing.' },
    { question: 'who-gains', answer: 'other', text: 'Somebody gains' },
  ],
  events: [{ key: 'bridge-closes', what: 'The bridge is closed.' }],
} as unknown as Coding;
const dossier = (id: string) => ({
  id,
  data: {
    title: 'One bridge, two banks',
    summary: 'Compares two articles.',
    thesis: 'They differ.',
    codebook: { id: 'bridge', version: 1 },
  },
});

function documentsOf(changes: Partial<SearchedArchive> = {}): Map<string, SearchDocument> {
  const archive: Archive = { ...sampleArchive(), codebooks: new Map([['bridge', CODEBOOK]]) };
  const loaded = {
    archive,
    site: { language: 'en' },
    originals: originalsOf(archive.articles, {}),
    dossiers: new Map(),
    codings: new Map(),
    introductionTexts: () => ['An introduction.', 'Its second paragraph.'],
    chronologies: new Map(),
    reads: new Reads(),
    ...changes,
  } as unknown as LoadedArchive;
  return new Map(
    documentSources(loaded)
      .map(({ make }) => make())
      .map((document) => [document.url, document]),
  );
}

describe('what the search finds', () => {
  it('is every article in the order of time, then every page that is asked for by its name, and every record', () => {
    const found = [...documentsOf().values()];
    expect(found.filter(({ kind }) => kind === 'page').map(({ url }) => url)).toContain('timeline/');
    expect(found.filter(({ kind }) => kind !== 'page').map(({ url }) => url)).toEqual([
      'articles/ferry-profits/',
      'articles/bridge-closed/',
      'articles/year-without/',
      'articles/jisr-reopens/',
      'actors/bridge-office/',
      'actors/mara-lindqvist/',
      'actors/town-council/',
      'places/millford/',
      'places/old-bridge/',
      'outlets/ferry-news/',
      'outlets/jisr-daily/',
      'outlets/valley-gazette/',
    ]);
  });

  it('is, of an article, all that its result and the facets show', () => {
    expect(documentsOf().get('articles/ferry-profits/')).toMatchObject({
      kind: 'article',
      title: '“A closing that pays”',
      date: '~ around March 2021',
      by: ['Ferry News', 'Against closing'],
      summary: 'What ferry-profits says.',
      facets: {
        outlet: [{ id: 'ferry-news', label: 'Ferry News' }],
        stance: [{ id: 'against-closing', label: 'Against closing' }],
        genre: [{ id: 'report', label: 'Report' }],
        language: [{ id: 'en', label: 'English' }],
        year: [{ id: '2021', label: '2021' }],
        actor: [
          { id: 'bridge-office', label: 'Bridge Office' },
          { id: 'town-council', label: 'Town Council of Millford' },
        ],
        place: [{ id: 'old-bridge', label: 'Old Bridge' }],
      },
    });
  });

  it('is every paragraph with its place, and what the words there mention', () => {
    const { passages = [], records = [] } = documentsOf().get('articles/bridge-closed/') ?? {};
    expect(passages.map(({ at, label, text }) => (at === '' ? text : `${at} ${label}`))).toEqual([
      'Published: 4 March 2021',
      '#p1 ¶1',
      '#p2 ¶2',
      'Report; For closing; English',
      'https://gazette.example/bridge-closed',
    ]);
    const mentioned = passages.flatMap(({ text, mentions = [] }) =>
      mentions.map(({ start, end, record }) => `${text.slice(start, end)} = ${record}`),
    );
    expect(mentioned).toEqual([
      'council = actor:town-council',
      'Millford = place:millford',
      'bridge = place:old-bridge',
      'council = actor:town-council',
      'Mara Lindqvist = actor:mara-lindqvist',
      'council = actor:town-council',
      'bridge = place:old-bridge',
    ]);
    expect(records).toContainEqual({
      key: 'actor:town-council',
      names: ['Town Council of Millford', 'the council', 'TCM'],
    });
    expect(records.map(({ key }) => key)).toContain('outlet:valley-gazette');
  });

  it('names the language of a title that is not that of the archive, and that of an original', () => {
    const archive = sampleArchive([
      articleEntry('flood', { language: 'fa' }),
      articleEntry('ferry', { language: 'en' }),
    ]);
    const originals = originalsOf(archive.articles, {
      flood: readOriginalFile(originalText('flood', ['نهر.'], '0'.repeat(64))) ?? null,
    });
    const found = documentsOf({ archive, originals });
    expect(found.get('articles/flood/')?.languages).toEqual({ title: 'fa' });
    expect(found.get('articles/flood/original/')?.languages).toEqual({ title: 'fa', text: 'fa' });
    expect(found.get('articles/ferry/')).not.toHaveProperty('languages');
  });

  it('is every heading of an account, before the paragraph that follows', () => {
    const archive = sampleArchive([
      articleEntry('parts', {}, 'One.\n\n## “What next?”\n\nTwo.\n\n## “The end”'),
    ]);
    const { passages = [] } = documentsOf({ archive, originals: new Map() }).get('articles/parts/') ?? {};
    expect(passages.slice(1, 5).map(({ at, text }) => `${at} ${text}`)).toEqual([
      '#p1 One.',
      '#s1 “What next?”',
      '#p2 Two.',
      '#s2 “The end”',
    ]);
  });

  it('is every claim and event of a coding, with question and answer, at its place on the page of the coding', () => {
    const { passages = [] } =
      documentsOf({ codings: new Map([['ferry-profits', [CODING]]]) }).get('articles/ferry-profits/') ?? {};
    expect(
      passages
        .filter(({ at }) => at.startsWith('coding'))
        .map(({ at, label, text }) => `${at} ${label}: ${text}`),
    ).toEqual([
      'coding/#q-who-gains claim: The council gains nothing. (Who gains by it? Denied: the council)',
      'coding/#q-who-gains claim: Somebody gains. (Who gains by it? another answer)',
      'coding/#e-bridge-closes event: The bridge is closed.',
    ]);
  });

  it('is, of a record, its names and what it is', () => {
    expect(documentsOf().get('actors/town-council/')).toMatchObject({
      kind: 'actor',
      title: 'Town Council of Millford',
      records: [{ key: 'actor:town-council', names: ['the council', 'TCM'] }],
      passages: [{ text: 'What town-council is.' }],
      facets: {},
    });
  });
});

describe('what the search finds of chronologies', () => {
  it('is each fact, with its date, its source and every name of whom it names', () => {
    const facts = [
      {
        id: 'closed',
        date: '2020-01-03',
        what: 'The Town Council of Millford closes it.',
        source: 'A report',
        url: 'https://example.org/',
      },
    ];
    const chronologies = new Map([
      ['bridge', { id: 'bridge', data: { label: 'A bridge', note: '', facts } }],
    ]);
    const found = documentsOf({ chronologies });
    expect(found.get('chronology/bridge/#fact-closed')).toMatchObject({
      kind: 'fact',
      title: 'The Town Council of Millford closes it.',
      date: '3 January 2020',
      passages: [{ text: '3 January 2020' }, { text: 'A report' }],
      records: [
        { key: 'actor:town-council', names: ['Town Council of Millford', 'the council', 'TCM'] },
        { key: 'place:millford', names: ['Millford'] },
      ],
    });
  });
});

describe('what the search finds of dossiers', () => {
  const dossiers = (...ids: string[]) =>
    new Map(ids.map((id) => [id, dossier(id)])) as unknown as SearchedArchive['dossiers'];

  it('is each with its introduction, then the questions of all, before pages and records', () => {
    const paths = [...documentsOf({ dossiers: dossiers('banks', 'tolls') }).keys()];
    expect(paths.slice(4, 9)).toEqual([
      'dossiers/banks/',
      'dossiers/tolls/',
      'dossiers/banks/questions/who-gains/',
      'dossiers/tolls/questions/who-gains/',
      'articles/',
    ]);
    expect(documentsOf({ dossiers: dossiers('banks') }).get('dossiers/banks/')).toMatchObject({
      title: 'One bridge, two banks',
      summary: 'Compares two articles. They differ.',
      passages: [{ text: 'An introduction.' }, { text: 'Its second paragraph.' }],
    });
  });

  it('is a question by its answers, by words for its role, and by every name of whom an answer names', () => {
    const question = documentsOf({ dossiers: dossiers('banks') }).get('dossiers/banks/questions/who-gains/');
    expect(question).toMatchObject({ kind: 'question', title: 'Who gains by it?' });
    expect(question?.summary).toMatch(/^the council · the ferry · .*blame/);
    expect(question?.records).toEqual([
      { key: 'actor:town-council', names: ['Town Council of Millford', 'the council', 'TCM'] },
    ]);
  });

  it('says of which dossier a question is only where there are several', () => {
    const by = (...ids: string[]) =>
      documentsOf({ dossiers: dossiers(...ids) }).get('dossiers/banks/questions/who-gains/')?.by;
    expect(by('banks')).toEqual([]);
    expect(by('banks', 'tolls')).toEqual(['One bridge, two banks']);
  });
});

describe('what the search finds of originals', () => {
  const archive = sampleArchive();
  const originals = originalsOf(archive.articles, {
    'bridge-closed':
      readOriginalFile(
        originalText(
          'bridge-closed',
          ['In Millford the council met. TCM is its short name.', '# What next', 'Mara Lindqvist spoke.'],
          '0'.repeat(64),
        ),
      ) ?? null,
  });
  const documents = documentsOf({ archive, originals });

  it('is each that is there, after its account, and the facet tells them apart', () => {
    expect([...documents.keys()].slice(1, 3)).toEqual([
      'articles/bridge-closed/',
      'articles/bridge-closed/original/',
    ]);
    const textOf = (url: string) => documents.get(url)?.facets.text;
    expect(textOf('articles/bridge-closed/')).toEqual([{ id: 'account', label: 'Account' }]);
    expect(textOf('articles/bridge-closed/original/')).toEqual([{ id: 'original', label: 'Original' }]);
    expect(textOf('articles/ferry-profits/')).toEqual([{ id: 'account', label: 'Account' }]);
    expect(documents.get('articles/bridge-closed/original/')?.by).toEqual([
      'Valley Gazette',
      'For closing',
      'Original',
    ]);
  });

  it('is its own words by paragraph, with the names in them, and nothing of account or coding', () => {
    const original = documents.get('articles/bridge-closed/original/');
    expect(original?.summary).toBe('');
    expect(original?.passages.map(({ at, label, text }) => `${at} ${label} ${text}`)).toEqual([
      '#p1 ¶1 In Millford the council met. TCM is its short name.',
      '  What next',
      '#p2 ¶2 Mara Lindqvist spoke.',
    ]);
    expect(original?.passages[0]?.mentions?.map(({ record }) => record)).toEqual([
      'place:millford',
      'actor:town-council',
      'actor:town-council',
    ]);
  });

  it('has no facet to tell them apart where there are none', () => {
    expect([...documentsOf().values()].filter(({ facets }) => facets.text !== undefined)).toEqual([]);
  });
});
