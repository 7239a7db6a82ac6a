import { describe, expect, it } from 'vitest';
import { NotedMap } from '../../../src/rebuild/noted-map.ts';
import type { LoadedArchive } from '../../../src/site/archive.ts';
import { indexBy, indexValue, inheritKept, keepBy } from '../../../src/site/kept.ts';
import { articleEntry, sampleArchive } from '../derive/sample-archive.ts';
import { loadedFrom } from './loaded-archive.ts';

/** An archive that records the reading of articles by id. */
function noted(...ids: string[]): LoadedArchive {
  const loaded = loadedFrom(sampleArchive(ids.map((id) => articleEntry(id))));
  const articlesById = new NotedMap(loaded.archive.articlesById, loaded.reads, {
    entry: (id) => `article:${id}`,
    all: 'articles',
    count: 'count:articles',
  });
  return { ...loaded, archive: { ...loaded.archive, articlesById } };
}

const dependenciesOf = ({ reads }: LoadedArchive, work: () => unknown) => [
  ...reads.during(work).dependencies,
];

describe('what is kept of an archive', () => {
  const titleOf = (calls: string[] = []) =>
    keepBy(
      (id: string) => id,
      ({ archive }, id) => {
        calls.push(id);
        return { title: archive.articlesById.get(id)?.data.title };
      },
    );

  it('is worked out once for each key', () => {
    const calls: string[] = [];
    const [loaded, title] = [noted('a', 'b'), titleOf(calls)];
    expect(title(loaded, 'a')).toEqual({ title: 'About a' });
    expect(title(loaded, 'a')).toBe(title(loaded, 'a'));
    title(loaded, 'b');
    expect(calls).toEqual(['a', 'b']);
  });

  it('is worked out again where others were asked for since, and only so many are kept', () => {
    const calls: string[] = [];
    const title = keepBy(
      (id: string) => id,
      ({ archive }, id) => {
        calls.push(id);
        return archive.articlesById.get(id)?.data.title;
      },
      2,
    );
    const loaded = noted('a', 'b', 'c');
    for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) title(loaded, id);
    expect(calls).toEqual(['a', 'b', 'c', 'b']);
    expect(dependenciesOf(loaded, () => title(loaded, 'c'))).toEqual(['article:c']);
  });

  it('is worked out once where it is nothing, too', () => {
    const calls: string[] = [];
    const stance = keepBy(
      (id: string) => id,
      ({ archive }, id) => {
        calls.push('asked');
        return archive.articlesById.get(id)?.data.stance;
      },
    );
    const loaded = noted();
    expect([stance(loaded, 'a'), stance(loaded, 'a')]).toEqual([undefined, undefined]);
    expect(calls).toEqual(['asked']);
  });

  it('is that of one archive, and of one function', () => {
    const title = titleOf();
    const other = keepBy(
      (id: string) => id,
      (_, id) => `other ${id}`,
    );
    expect(title(noted('a'), 'a').title).toBe('About a');
    expect(title(noted('b'), 'a').title).toBeUndefined();
    expect(other(noted('a'), 'a')).toBe('other a');
  });

  it('counts as read by every page that asks, the first and the next', () => {
    const [loaded, title] = [noted('a', 'b'), titleOf()];
    const ask = () => title(loaded, 'a');
    expect(dependenciesOf(loaded, ask)).toEqual(['article:a']);
    expect(dependenciesOf(loaded, ask)).toEqual(['article:a']);
  });

  it('counts as read where it was worked out for something else that is kept', () => {
    const [loaded, title] = [noted('a', 'b'), titleOf()];
    const both = keepBy(
      () => '',
      (of) => [title(of, 'a'), title(of, 'b')],
    );
    title(loaded, 'b');
    expect(dependenciesOf(loaded, () => both(loaded, undefined))).toEqual(['article:a', 'article:b']);
    expect(dependenciesOf(loaded, () => both(loaded, undefined))).toEqual(['article:a', 'article:b']);
  });

  it('is not kept where it cannot be worked out', () => {
    let attempts = 0;
    const failing = keepBy(
      () => '',
      () => {
        attempts += 1;
        throw new Error('There is no article.');
      },
    );
    const loaded = noted();
    expect(() => failing(loaded, undefined)).toThrow('There is no article.');
    expect(() => failing(loaded, undefined)).toThrow('There is no article.');
    expect(attempts).toBe(2);
  });
});

describe('what is kept of an archive that takes the place of another', () => {
  const calls: string[] = [];
  const titleOf = keepBy(
    (id: string) => id,
    ({ archive }, id) => {
      calls.push(id);
      return archive.articlesById.get(id)?.data.title;
    },
  );
  const upper = indexBy('upper-for-this-test', (loaded, id) => titleOf(loaded, id)?.toUpperCase() ?? null);
  /** An archive in which articles have these revisions. */
  const withRevisions = (revisions: Record<string, string>): LoadedArchive => ({
    ...noted('a', 'b'),
    revisionOf: (dependency) => revisions[dependency] ?? '',
  });

  it('is not worked out again where nothing has changed that was read for it', () => {
    const [before, now] = [withRevisions({ 'article:a': '1' }), withRevisions({ 'article:a': '1' })];
    titleOf(before, 'a');
    inheritKept(before, now);
    calls.length = 0;
    expect(titleOf(now, 'a')).toBe('About a');
    expect(calls).toEqual([]);
    expect(dependenciesOf(now, () => titleOf(now, 'a'))).toEqual(['article:a']);
  });

  it('counts as read the first time, too', () => {
    const [before, now] = [withRevisions({ 'article:a': '1' }), withRevisions({ 'article:a': '1' })];
    titleOf(before, 'a');
    inheritKept(before, now);
    expect(dependenciesOf(now, () => titleOf(now, 'a'))).toEqual(['article:a']);
  });

  it('is worked out again where something has changed', () => {
    const [before, now] = [withRevisions({ 'article:a': '1' }), withRevisions({ 'article:a': '2' })];
    titleOf(before, 'a');
    inheritKept(before, now);
    calls.length = 0;
    titleOf(now, 'a');
    titleOf(now, 'b');
    expect(calls).toEqual(['a', 'b']);
  });

  it('is taken again later where nobody asked in between, and only as it was', () => {
    const archives = ['1', '2', '1', '1'].map((revision) => withRevisions({ 'article:a': revision }));
    titleOf(archives[0]!, 'a');
    archives.slice(1).forEach((now, at) => {
      inheritKept(archives[at]!, now);
    });
    calls.length = 0;
    titleOf(archives[3]!, 'a');
    expect(calls).toEqual([]);
  });

  it('has values of indexes worked out again', () => {
    const [before, now] = [withRevisions({ 'article:a': '1' }), withRevisions({ 'article:a': '2' })];
    upper(before, 'a');
    inheritKept(before, now);
    calls.length = 0;
    upper(now, 'a');
    expect(calls).toEqual(['a']);
  });
});

describe('an index of an archive', () => {
  const titles = indexBy('titles-for-this-test', ({ archive }, prefix) =>
    [...archive.articlesById.values()]
      .map(({ data }) => data.title)
      .filter((text) => text.startsWith(prefix)),
  );
  const dependency = 'index:titles-for-this-test:About';

  it('gives a value, of which a page that asks has read nothing but that', () => {
    const loaded = noted('a', 'b');
    const ask = () => titles(loaded, 'About');
    expect(
      dependenciesOf(loaded, () => {
        expect(ask()).toEqual(['About a', 'About b']);
      }),
    ).toEqual([dependency]);
    expect(dependenciesOf(loaded, ask)).toEqual([dependency]);
  });

  it('has the value behind the dependency, of any archive', () => {
    expect(indexValue(noted('a'), dependency)).toEqual(['About a']);
    expect(indexValue(noted('b'), dependency)).toEqual(['About b']);
  });

  it('takes keys with any signs', () => {
    expect(indexValue(noted('a'), 'index:titles-for-this-test:About: a')).toEqual([]);
    expect(indexValue(noted('a'), 'index:titles-for-this-test:')).toEqual(['About a']);
  });

  it('keeps what a kept thing was worked out from from the pages that ask the index', () => {
    const all = keepBy(
      () => '',
      ({ archive }) => [...archive.articlesById.keys()],
    );
    const count = indexBy('count-for-this-test', (of) => all(of, undefined).length);
    const loaded = noted('a', 'b');
    expect(dependenciesOf(loaded, () => count(loaded, ''))).toEqual(['index:count-for-this-test:']);
    // A page that asks for the thing itself depends on what it is made from, even if the index was asked first.
    expect(dependenciesOf(loaded, () => all(loaded, undefined))).toEqual(['articles']);
  });

  it('must be one that there is', () => {
    expect(() => indexValue(noted(), 'index:no-such-index:a')).toThrow('There is no index no-such-index.');
  });
});
