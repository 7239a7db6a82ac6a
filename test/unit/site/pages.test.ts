import { describe, expect, it } from 'vitest';
import { indexMentions } from '../../../src/derive/mentions.ts';
import type { Archive } from '../../../src/derive/archive.ts';
import { furtherRecordListPaths, recordListPaths, recordPaths } from '../../../src/site/record-pages.ts';
import { actor, article, sampleArchive, withRecord } from '../derive/sample-archive.ts';

/** The two parts of a loaded archive that pages of records are made from. */
const loaded = (archive: Archive) =>
  ({ archive, mentions: indexMentions(archive.articles) }) as Parameters<typeof recordPaths>[0];

describe('the pages of records', () => {
  it('are one for each record, below the folder of its authority', () => {
    const paths = recordPaths(loaded(sampleArchive())).map(
      ({ params }) => `${params.authority}/${params.record}`,
    );
    expect(paths).toEqual([
      'actors/bridge-office',
      'actors/mara-lindqvist',
      'actors/town-council',
      'places/millford',
      'places/old-bridge',
      'outlets/ferry-news',
      'outlets/jisr-daily',
      'outlets/valley-gazette',
    ]);
  });

  it('are several where many articles mention it, the first without a number', () => {
    const many = sampleArchive(
      Array.from({ length: 21 }, (_, index) => article(`a${index}`, {}, '[Millford](place:millford)')),
    );
    const pages = recordPaths(loaded(many)).filter(({ props }) => props.record.id === 'millford');
    expect(pages.map(({ params, props }) => `${params.record} ${props.page.items.length}`)).toEqual([
      'millford 20',
      'millford/page/2 1',
    ]);
  });
});

describe('the pages of a list of records', () => {
  const ids = Array.from({ length: 148 }, (_, index) => `body-${index}`);
  const crowd = ids.reduce(
    (archive, id) => withRecord(archive, actor(id, { name: id, kind: 'body' })),
    sampleArchive(),
  );

  it('are one for each authority, also where it has no records', () => {
    const sample = sampleArchive();
    const empty = { ...sample, records: { ...sample.records, actor: new Map() } };
    const lengths = (archive: Archive) =>
      recordListPaths(loaded(archive)).map(
        ({ params, props }) => `${params.authority}: ${props.page.items.length}`,
      );
    expect(lengths(sample)).toEqual(['actors: 3', 'places: 2', 'outlets: 3']);
    expect(lengths(empty)).toEqual(['actors: 0', 'places: 2', 'outlets: 3']);
  });

  it('go on where the list is long', () => {
    const [first] = recordListPaths(loaded(crowd));
    expect(first?.props.page.items).toHaveLength(150);
    expect(
      furtherRecordListPaths(loaded(crowd)).map(({ params, props }) => [params, props.page.items.length]),
    ).toEqual([[{ authority: 'actors', number: '2' }, 1]]);
    expect(furtherRecordListPaths(loaded(sampleArchive()))).toEqual([]);
  });
});
