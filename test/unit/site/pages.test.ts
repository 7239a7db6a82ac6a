import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/derive/archive.ts';
import { recordListPage, recordListPages, recordPage, recordPages } from '../../../src/site/record-pages.ts';
import { actor, articleEntry, sampleArchive, withRecord } from '../derive/sample-archive.ts';
import { loadedFrom } from './loaded-archive.ts';

describe('the pages of records', () => {
  it('are one for each record, below the folder of its authority', () => {
    expect(recordPages(loadedFrom(sampleArchive())).map(({ href }) => href)).toEqual([
      '/actors/bridge-office/',
      '/actors/mara-lindqvist/',
      '/actors/town-council/',
      '/places/millford/',
      '/places/old-bridge/',
      '/outlets/ferry-news/',
      '/outlets/jisr-daily/',
      '/outlets/valley-gazette/',
    ]);
  });

  it('are several where many articles mention it, the first without a number', () => {
    const many = loadedFrom(
      sampleArchive(
        Array.from({ length: 117 }, (_, index) =>
          articleEntry(`a${index}`, {}, '[Millford](place:millford)'),
        ),
      ),
    );
    const pages = recordPages(many).filter(({ props }) => props.id === 'millford');
    const lengths = pages.map(({ href, props }) => {
      const { items } = recordPage(many, props).record.mentions;
      return `${href} ${items.length}`;
    });
    expect(lengths).toEqual([
      '/places/millford/ 16',
      '/places/millford/page/2/ 100',
      '/places/millford/page/3/ 1',
    ]);
  });
});

describe('the pages of a list of records', () => {
  const ids = Array.from({ length: 148 }, (_, index) => `body-${index}`);
  const crowd = ids.reduce(
    (archive, id) => withRecord(archive, actor(id, { name: id, kind: 'body' })),
    sampleArchive(),
  );
  const lengths = (archive: Archive) => {
    const loaded = loadedFrom(archive);
    return recordListPages(loaded).map(
      ({ href, props }) => `${href} ${recordListPage(loaded, props).page.items.length}`,
    );
  };

  it('are one for each authority, also where it has no records', () => {
    const sample = sampleArchive([]);
    const empty = { ...sample, records: { ...sample.records, actor: new Map() } };
    expect(lengths(sample)).toEqual(['/actors/ 3', '/places/ 2', '/outlets/ 3']);
    expect(lengths(empty)).toEqual(['/actors/ 0', '/places/ 2', '/outlets/ 3']);
  });

  it('go on where the list is long', () => {
    expect(lengths(crowd)).toEqual(['/actors/ 150', '/actors/page/2/ 1', '/places/ 2', '/outlets/ 3']);
  });
});
