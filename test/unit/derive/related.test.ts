import { describe, expect, it } from 'vitest';
import { relateArticles } from '../../../src/derive/related.ts';
import { article, sampleArchive } from './sample-archive.ts';

/** The related articles of one, as `id shared`. */
function relatedTo(id: string, limit = 10, articles = sampleArchive().articles): string[] | undefined {
  return relateArticles(articles, limit)
    .get(id)
    ?.map((related) => `${related.article.id} ${related.shared}`);
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

  it('are none where nothing is shared, but the article has its entry', () => {
    const articles = [article('a', { actors: ['town-council'] }), article('b', { places: ['millford'] })];
    expect(relatedTo('a', 4, articles)).toEqual([]);
    expect(relatedTo('b', 4, articles)).toEqual([]);
  });

  it('do not take an actor and a place with one id for the same thing', () => {
    const articles = [article('a', { actors: ['millford'] }), article('b', { places: ['millford'] })];
    expect(relatedTo('a', 4, articles)).toEqual([]);
  });

  it('stand in the order of their ids where count and date are the same', () => {
    const articles = ['c', 'a', 'b'].map((id) => article(id, { places: ['millford'] }));
    expect(relatedTo('b', 4, articles)).toEqual(['a 1', 'c 1']);
  });
});
