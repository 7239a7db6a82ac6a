import { describe, expect, it } from 'vitest';
import { actorSchema } from '../../../src/schema/actor.ts';
import { codebookSchema, vocabularySchema } from '../../../src/schema/codebook.ts';
import { dossierSchema } from '../../../src/schema/dossier.ts';
import { outletSchema } from '../../../src/schema/outlet.ts';
import { placeSchema } from '../../../src/schema/place.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import { issuesOf } from './issues-of.ts';

const RECORD = { name: 'Old Bridge', kind: 'bridge', description: 'The bridge of Millford.' };
const POINT = { lat: 12.3456, lon: 78.9, precision: 'rough', source: 'The invented gazetteer' };
const schemas = [
  ['actor', actorSchema],
  ['place', placeSchema],
  ['outlet', outletSchema],
] as const;

describe.each(schemas)('the record of an %s', (_, schema) => {
  it('needs a name, a kind and a description, and has no aliases where none are written', () => {
    expect(schema.parse(RECORD)).toEqual({ ...RECORD, aliases: [] });
    expect(issuesOf(schema, {}).map((issue) => issue.split(':')[0])).toEqual(['name', 'kind', 'description']);
  });

  it('has no unknown key', () => {
    expect(issuesOf(schema, { ...RECORD, alias: ['TCM'] })).toEqual([expect.stringMatching(/"alias"/)]);
  });

  it('cannot be given a key of every object', () => {
    const written: unknown = JSON.parse(`{ "__proto__": { "kind": "x" }, ${JSON.stringify(RECORD).slice(1)}`);
    expect(issuesOf(schema, written)).toEqual([expect.stringMatching(/__proto__/)]);
  });

  it('has names of at most 120 characters, one line each', () => {
    expect(issuesOf(schema, { ...RECORD, name: 'x'.repeat(121) })).toEqual(['name: At most 120 characters.']);
    expect(issuesOf(schema, { ...RECORD, aliases: ['fine', 'x'.repeat(121), 'a\nb'] })).toEqual([
      'aliases.1: At most 120 characters.',
      'aliases.2: Take out line breaks and control characters.',
    ]);
  });

  it.each(['Q1', 'Q1000001', 'Q999999999999'])('may have the Wikidata item %s', (wikidata) => {
    expect(issuesOf(schema, { ...RECORD, wikidata })).toEqual([]);
  });

  it.each([
    'Q0',
    'Q012',
    'q12',
    '12',
    'Q',
    'P31',
    'Q1234567890123',
    'https://www.wikidata.org/wiki/Q12',
    'Q12 ',
    12,
  ])('may not have the Wikidata item %j', (wikidata) => {
    expect(issuesOf(schema, { ...RECORD, wikidata })).toEqual([expect.stringMatching(/^wikidata: /)]);
  });

  it('names what it belongs to by an id', () => {
    expect(issuesOf(schema, { ...RECORD, parent: 'millford' })).toEqual([]);
    expect(issuesOf(schema, { ...RECORD, parent: 'Millford' })).toEqual([expect.stringMatching(/^parent: /)]);
  });
});

describe('the coordinates of a place', () => {
  const point = (changes: Record<string, unknown>) =>
    issuesOf(placeSchema, { ...RECORD, coordinates: { ...POINT, ...changes } });

  it.each([
    [90, 180],
    [-90, -180],
    [0, 0],
    [-33.8688, 151.2093],
  ])('may be %d, %d', (lat, lon) => {
    expect(point({ lat, lon })).toEqual([]);
  });

  it.each([
    [{ lat: 90.0001 }, 'coordinates.lat: Latitudes run from -90 to 90.'],
    [{ lat: -90.0001 }, 'coordinates.lat: Latitudes run from -90 to 90.'],
    [{ lon: 180.0001 }, 'coordinates.lon: Longitudes run from -180 to 180.'],
    [{ lon: -180.0001 }, 'coordinates.lon: Longitudes run from -180 to 180.'],
    [{ lat: 151.2, lon: -33.8 }, 'coordinates.lat: Latitudes run from -90 to 90.'],
  ])('may not be %j', (changes, issue) => {
    expect(point(changes)).toEqual([issue]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '12.3', null])('are numbers, not %j', (lat) => {
    expect(point({ lat })).toEqual([expect.stringMatching(/^coordinates\.lat: /)]);
  });

  it('say how exact they are, and where they were looked up', () => {
    expect(issuesOf(placeSchema, { ...RECORD, coordinates: { lat: 1, lon: 2 } })).toEqual([
      expect.stringMatching(/^coordinates\.precision: /),
      expect.stringMatching(/^coordinates\.source: /),
    ]);
    expect(point({ height: 3 })).toEqual([expect.stringMatching(/^coordinates: .*"height"/)]);
  });
});

describe('the GeoNames id of a place', () => {
  it.each(['1', '1000002', '999999999999'])('may be %s', (geonames) => {
    expect(issuesOf(placeSchema, { ...RECORD, geonames })).toEqual([]);
  });

  it.each(['0', '012', '', '-5', '12.5', '1234567890123', 'Q12', ' 12', 12])('may not be %j', (geonames) => {
    expect(issuesOf(placeSchema, { ...RECORD, geonames })).toEqual([expect.stringMatching(/^geonames: /)]);
  });

  it('belongs to places only', () => {
    expect(issuesOf(actorSchema, { ...RECORD, geonames: '1000002' })).toEqual([
      expect.stringMatching(/"geonames"/),
    ]);
    expect(issuesOf(outletSchema, { ...RECORD, coordinates: POINT })).toEqual([
      expect.stringMatching(/"coordinates"/),
    ]);
  });
});

describe('the record of an outlet', () => {
  it('may say where it is, who owns it and where it publishes, but no stance', () => {
    expect(
      issuesOf(outletSchema, {
        ...RECORD,
        country: 'Nowhere',
        ownership: { text: 'A trust.', source: 'Its imprint', url: 'https://gazette.example/imprint' },
        url: 'https://gazette.example/',
      }),
    ).toEqual([]);
    expect(issuesOf(outletSchema, { ...RECORD, url: 'javascript:alert(1)' })).toEqual([
      expect.stringMatching(/^url: /),
    ]);
    expect(issuesOf(outletSchema, { ...RECORD, stance: 'for-closing' })).toEqual([
      expect.stringMatching(/"stance"/),
    ]);
  });
});

describe('who owns an outlet or a cited medium', () => {
  const ownership = { text: 'A trust.', source: 'Its imprint', url: 'https://gazette.example/imprint' };

  it.each(['text', 'source', 'url'])('is not said without %s', (key) => {
    expect(issuesOf(outletSchema, { ...RECORD, ownership: { ...ownership, [key]: undefined } })).toEqual([
      expect.stringMatching(new RegExp(`^ownership\\.${key}: `)),
    ]);
  });

  it('may be said of an actor, too', () => {
    expect(issuesOf(actorSchema, { ...RECORD, ownership })).toEqual([]);
  });

  it('is not said in a sentence alone', () => {
    expect(issuesOf(outletSchema, { ...RECORD, ownership: 'A trust.' })).toEqual([
      expect.stringMatching(/^ownership: /),
    ]);
  });
});

describe('what pages show in short', () => {
  it('is a short name of an outlet, at most 24 characters', () => {
    expect(issuesOf(outletSchema, { ...RECORD, shortName: 'Gazette' })).toEqual([]);
    expect(issuesOf(outletSchema, { ...RECORD, shortName: 'x'.repeat(25) })).toEqual([
      expect.stringMatching(/^shortName: /),
    ]);
  });

  it('is a thesis of a dossier, at most 400 characters', () => {
    const dossier = {
      title: 'The bridge',
      summary: 'Two articles.',
      codebook: { id: 'bridge', version: 1 },
      articles: ['one', 'other'],
      selection: 'Both that there are.',
      coder: 'coder-a',
    };
    expect(issuesOf(dossierSchema, { ...dossier, thesis: 'They contradict each other.' })).toEqual([]);
    expect(issuesOf(dossierSchema, { ...dossier, thesis: 'x'.repeat(401) })).toEqual([
      expect.stringMatching(/^thesis: /),
    ]);
  });
});

describe('the codebook', () => {
  const term = { id: 'report', label: 'Report', definition: 'It reports.', rule: 'When it reports.' };
  const vocabulary = { label: 'Genres', note: 'What it is.', terms: [term] };

  it('has vocabularies of at least one whole term', () => {
    expect(issuesOf(vocabularySchema, vocabulary)).toEqual([]);
    expect(issuesOf(vocabularySchema, { ...vocabulary, terms: [] })).toEqual([
      expect.stringMatching(/^terms: /),
    ]);
    expect(issuesOf(vocabularySchema, { ...vocabulary, terms: [{ ...term, rule: undefined }] })).toEqual([
      expect.stringMatching(/^terms\.0\.rule: /),
    ]);
    expect(issuesOf(vocabularySchema, { ...vocabulary, terms: [{ ...term, order: 1 }] })).toEqual([
      expect.stringMatching(/^terms\.0: .*"order"/),
    ]);
  });

  it('counts its versions from 1', () => {
    expect(issuesOf(codebookSchema, { version: 1, note: 'First.' })).toEqual([]);
    expect(issuesOf(codebookSchema, { version: 0, note: 'None.' })).toEqual([
      expect.stringMatching(/^version: /),
    ]);
  });
});

describe("the archive's own record", () => {
  const site = {
    title: 'The Bridge Papers',
    tagline: 'One bridge, told from two banks.',
    description: 'Articles on the closing of the old bridge of Millford.',
    subject: 'The closing of the old bridge of Millford.',
    url: 'https://bridge.example/',
    language: 'en',
    editors: ['The editors'],
    contentLicence: 'CC BY 4.0',
    contact: 'Write to the editors.',
  };

  it('is accepted whole', () => {
    expect(issuesOf(siteSchema, site)).toEqual([]);
  });

  it.each([
    ['an unknown key', { licence: 'MIT' }, /"licence"/],
    ['no editor', { editors: [] }, /^editors: /],
    ['an address that is none', { url: 'bridge.example' }, /^url: /],
    ['a language that is none', { language: 'English' }, /^language: /],
  ])('is refused with %s', (_, changes, issue) => {
    expect(issuesOf(siteSchema, { ...site, ...changes })).toEqual([expect.stringMatching(issue)]);
  });
});
