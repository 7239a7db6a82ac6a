import { describe, expect, it } from 'vitest';
import type { ArticleEntry } from '../../../src/derive/archive.ts';
import { relateArticles } from '../../../src/derive/related.ts';
import { articleEntry, sampleArchive } from './sample-archive.ts';

/** The articles related to one, as `id shared`. */
function relatedTo(id: string, limit = 10, articles = sampleArchive().articles): string[] {
  return relateArticles(articles, limit)(id).map((related) => `${related.article} ${related.shared}`);
}

describe('the articles related to one', () => {
  it('are those that list the same actors and places, most first, then oldest first', () => {
    expect(relatedTo('bridge-closed')).toEqual(['ferry-profits 2', 'jisr-reopens 2', 'year-without 1']);
  });

  it('never include the article itself, nor one with nothing in common', () => {
    expect(relatedTo('year-without')).toEqual(['bridge-closed 1']);
  });

  it('are cut at the limit', () => {
    expect(relatedTo('bridge-closed', 1)).toEqual(['ferry-profits 2']);
  });

  it('are none where nothing is shared, or there is no such article', () => {
    const articles = [
      articleEntry('a', { actors: ['town-council'] }),
      articleEntry('b', { places: ['millford'] }),
    ];
    expect(relatedTo('a', 4, articles)).toEqual([]);
    expect(relatedTo('b', 4, articles)).toEqual([]);
    expect(relatedTo('c', 4, articles)).toEqual([]);
  });

  it('do not take an actor and a place with one id for the same thing', () => {
    const articles = [
      articleEntry('a', { actors: ['millford'] }),
      articleEntry('b', { places: ['millford'] }),
    ];
    expect(relatedTo('a', 4, articles)).toEqual([]);
  });

  it('are in the order of their ids if count and date are the same', () => {
    const sameDay = ['c', 'a', 'b'].map((id) => articleEntry(id, { places: ['millford'] }));
    expect(relatedTo('b', 4, sampleArchive(sameDay).articles)).toEqual(['a 1', 'c 1']);
  });
});

/** The articles related to each. */
function relateAll(articles: readonly ArticleEntry[], limit: number) {
  const relatedOf = relateArticles(articles, limit);
  return new Map(articles.map(({ id }) => [id, relatedOf(id)]));
}

/** Compares every article with every other one: a direct implementation of "share most of their actors and places". */
function compareAll(articles: readonly ArticleEntry[], limit: number) {
  const recordsOf = ({ data }: ArticleEntry) =>
    new Set([...data.actors.map((id) => `actor ${id}`), ...data.places.map((id) => `place ${id}`)]);
  return new Map(
    articles.map((own) => {
      const related = articles
        .filter(({ id }) => id !== own.id)
        .map((other) => ({ article: other.id, shared: recordsOf(own).intersection(recordsOf(other)).size }))
        .filter(({ shared }) => shared > 0)
        .sort((a, b) => b.shared - a.shared);
      return [own.id, related.slice(0, limit)];
    }),
  );
}

/** Forty articles that each name every nth of a few records, so that some share a lot and some nothing. */
const spread = (actors: number, places: number, step: number) =>
  Array.from({ length: 40 }, (_, number) => {
    const named = (kind: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${kind}-${at}`).filter(
        (_, at) => (number * (at + 3)) % step < 2,
      );
    return articleEntry(`a${number}`, { actors: named('actor', actors), places: named('place', places) });
  });

describe('all related articles at once', () => {
  it.each([
    ['many share few records', spread(2, 1, 5)],
    ['few share many records', spread(20, 12, 7)],
    ['every article names the same', spread(6, 6, 1)],
    ['the archive is the sample', [...sampleArchive().articles]],
    ['the archive is empty', []],
  ])('are those that a comparison of all pairs finds where %s', (_, entries) => {
    const { articles } = sampleArchive(entries);
    for (const limit of [0, 1, 4, 100])
      expect(relateAll(articles, limit)).toEqual(compareAll(articles, limit));
  });
});
