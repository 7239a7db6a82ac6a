import type { Archive, ArticleEntry, RecordEntry, TermList } from '../../../src/derive/archive.ts';
import { byPublication } from '../../../src/derive/chronology.ts';
import { publicationDay } from '../../../src/derive/publication-day.ts';
import { outlineAccount } from '../../../src/markdown/outline-account.ts';
import { readAccount } from '../../../src/markdown/parse-account.ts';
import { parseBody } from '../markdown/parse-body.ts';
import type { MentionKind } from '../../../src/schema/account.ts';
import { actorSchema, type ActorInput } from '../../../src/schema/actor.ts';
import { articleSchema, type ArticleInput } from '../../../src/schema/article.ts';
import { outletSchema, type OutletInput } from '../../../src/schema/outlet.ts';
import { placeSchema, type PlaceInput } from '../../../src/schema/place.ts';
import { siteSchema } from '../../../src/schema/site.ts';

/**
 * A small archive for tests. Its story: the town of Millford closes its old bridge after an inspection; some support
 * it, others say that only the ferry benefits. All people, places and outlets are invented.
 */
export function sampleArchive(articles: readonly ArticleEntry[] = sampleArticles()): Archive {
  const inOrder = [...articles].sort(byPublication);
  return {
    site: siteSchema.parse({
      title: 'The Bridge Papers',
      tagline: 'One bridge, told from two banks.',
      description: 'Articles on the closing of the old bridge of Millford.',
      subject: 'The closing of the old bridge of Millford.',
      url: 'https://bridge.example/',
      language: 'en',
      editors: ['The editors'],
      contentLicence: 'CC BY 4.0',
      contact: 'Write to the editors.',
    }),
    codebooks: new Map(),
    vocabularies: {
      stances: vocabulary('for-closing', 'against-closing', 'undecided'),
      genres: vocabulary('report', 'opinion'),
      'outlet-kinds': vocabulary('newspaper'),
      'actor-kinds': vocabulary('person', 'body'),
      'place-kinds': vocabulary('town', 'bridge'),
      precisions: vocabulary('exact', 'rough'),
    } satisfies Record<TermList, unknown>,
    speakerClasses: { label: 'Classes', note: 'For tests.', terms: [] },
    scale: { label: 'Scale', note: 'For tests.', points: [] },
    articles: inOrder,
    articlesById: new Map(inOrder.map((entry) => [entry.id, entry])),
    records: {
      actor: byId([
        actor('bridge-office', {
          name: 'Bridge Office',
          aliases: ['the inspectors'],
          kind: 'body',
          parent: 'town-council',
          wikidata: 'Q1000001',
        }),
        actor('mara-lindqvist', { name: 'Mara Lindqvist', kind: 'person', parent: 'bridge-office' }),
        actor('town-council', {
          name: 'Town Council of Millford',
          aliases: ['the council', 'TCM'],
          kind: 'body',
        }),
      ]),
      place: byId([
        place('millford', { name: 'Millford', kind: 'town', geonames: '1000002', wikidata: 'Q1000003' }),
        place('old-bridge', {
          name: 'Old Bridge',
          kind: 'bridge',
          parent: 'millford',
          coordinates: { lat: 12.3456, lon: 78.9, precision: 'rough', source: 'The invented gazetteer' },
        }),
      ]),
      outlet: byId([
        outlet('ferry-news', {
          name: 'Ferry News',
          kind: 'newspaper',
          parent: 'valley-gazette',
          url: 'https://ferry.example/about',
        }),
        outlet('jisr-daily', { name: 'Jisr Daily', kind: 'newspaper' }),
        outlet('valley-gazette', {
          name: 'Valley Gazette',
          kind: 'newspaper',
          country: 'Nowhere',
          ownership: {
            text: 'Owned by a trust.',
            source: 'Valley Gazette, Imprint',
            url: 'https://gazette.example/imprint',
          },
        }),
      ]),
    },
  };
}

/** The four articles, not in date order. */
export function sampleArticles(): ArticleEntry[] {
  return [
    articleEntry(
      'bridge-closed',
      {
        title: 'Old bridge closed after inspection',
        outlet: 'valley-gazette',
        byline: 'The desk',
        url: 'https://gazette.example/bridge-closed',
        date: { edtf: '2021-03-04', basis: 'stated' },
        stance: stance('for-closing'),
        actors: ['town-council', 'mara-lindqvist'],
        places: ['millford', 'old-bridge'],
        original: original(2),
      },
      `The [council](actor:town-council) of [Millford](place:millford) closed the [bridge](place:old-bridge), and
       the [council](actor:town-council) says why. It has a report.

       [Mara Lindqvist](actor:mara-lindqvist) told the [council](actor:town-council) of cracks in the
       [bridge](place:old-bridge).`,
    ),
    articleEntry(
      'ferry-profits',
      {
        title: '“A closing that pays”',
        outlet: 'ferry-news',
        republisher: 'valley-gazette',
        date: {
          edtf: '2021-03~',
          basis: 'inferred',
          evidence: 'Speaks of the closing as of last week.',
          at: [1],
        },
        stance: stance('against-closing'),
        actors: ['bridge-office', 'town-council'],
        places: ['old-bridge'],
        original: original(2),
      },
      `[Ferry News](outlet:ferry-news) asks who gains now that the [bridge](place:old-bridge) is closed.

       It says that the [Bridge Office](actor:bridge-office) and the [council](actor:town-council) gave no numbers.`,
    ),
    articleEntry(
      'jisr-reopens',
      {
        title: 'الجسر القديم',
        outlet: 'jisr-daily',
        language: 'ar',
        genre: 'opinion',
        date: { edtf: '2022-05-01', basis: 'stated' },
        stance: stance('against-closing'),
        actors: ['mara-lindqvist'],
        places: ['old-bridge'],
        original: original(1),
      },
      `The paper hopes that the [bridge](place:old-bridge) opens, and names [her](actor:mara-lindqvist).`,
    ),
    articleEntry(
      'year-without',
      {
        title: '[A year without the bridge]',
        outlet: 'valley-gazette',
        genre: 'opinion',
        date: { edtf: '2021-12/2022-01', basis: 'inferred', evidence: 'Written over the turn of the year.' },
        stance: stance('for-closing'),
        actors: [],
        places: ['millford'],
        original: original(3),
      },
      `The paper says that [Millford](place:millford) got used to the ferry.`,
    ),
  ];
}

/** An article with an account in Markdown. Keys that are irrelevant to a test may be left out. */
export function articleEntry(
  id: string,
  changes: Partial<ArticleInput> = {},
  account = 'It says little.',
): ArticleEntry {
  const data = articleSchema.parse({
    title: `About ${id}`,
    outlet: 'valley-gazette',
    language: 'en',
    genre: 'report',
    date: { edtf: '2021-03-04', basis: 'stated' },
    stance: stance('undecided'),
    actors: [],
    places: [],
    summary: `What ${id} says.`,
    original: original(1),
    ...changes,
  } satisfies ArticleInput);
  const read = readAccount(parseBody(account.replaceAll(/\n {7}/g, '\n')));
  return {
    id,
    data,
    account: read,
    outline: outlineAccount(read),
    published: publicationDay(data.date),
  };
}

/** A stance with the rest of its required keys. */
export function stance(id: string): ArticleInput['stance'] {
  return { id, because: 'It says so.', at: [1], coder: 'coder-a', codedOn: '2022-06-02' };
}

/** The fingerprint of an original with this many paragraphs. */
export function original(paragraphs: number): ArticleInput['original'] {
  return { sha256: '0'.repeat(64), words: 100, paragraphs };
}

export function actor(id: string, data: Omit<ActorInput, 'description'>): RecordEntry {
  return { authority: 'actor', id, data: actorSchema.parse({ description: `What ${id} is.`, ...data }) };
}

export function place(id: string, data: Omit<PlaceInput, 'description'>): RecordEntry {
  return { authority: 'place', id, data: placeSchema.parse({ description: `What ${id} is.`, ...data }) };
}

export function outlet(id: string, data: Omit<OutletInput, 'description'>): RecordEntry {
  return { authority: 'outlet', id, data: outletSchema.parse({ description: `What ${id} is.`, ...data }) };
}

/** The sample archive with an additional record, or a different one under the same id. */
export function withRecord(archive: Archive, record: RecordEntry): Archive {
  const records = new Map(archive.records[record.authority]).set(record.id, record);
  return { ...archive, records: { ...archive.records, [record.authority]: records } };
}

/** The article of an archive with this id. */
export function sampleArticle(archive: Archive, id: string): ArticleEntry {
  const found = archive.articlesById.get(id);
  if (found === undefined) throw new Error(`The sample archive has no article ${id}`);
  return found;
}

/** The record of an archive with this id. */
export function recordNamed(archive: Archive, authority: MentionKind, id: string): RecordEntry {
  const found = archive.records[authority].get(id);
  if (found === undefined) throw new Error(`The sample archive has no ${authority} ${id}`);
  return found;
}

function byId(records: RecordEntry[]): Map<string, RecordEntry> {
  return new Map(records.map((record) => [record.id, record]));
}

function vocabulary(...ids: string[]) {
  return {
    label: 'Terms',
    note: 'For tests.',
    terms: ids.map((id) => ({ id, label: capital(id), definition: `What ${id} means.`, rule: 'Always.' })),
  };
}

/** `for-closing` becomes `For closing`. */
function capital(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
}
