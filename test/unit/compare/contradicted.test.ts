import { describe, expect, it } from 'vitest';
import type { ComparedArticle } from '../../../src/compare/compared-article.ts';
import { compareArticles } from '../../../src/compare/comparison.ts';
import { contradictionsByArticle } from '../../../src/compare/contradicted.ts';
import type { CodingInput } from '../../../src/schema/coding.ts';
import { article, claim, CODEBOOK, day, question } from './sample.ts';

type Claim = CodingInput['claims'][number];

const codebook = {
  ...CODEBOOK,
  questions: [question('first'), question('second'), question('state', { about: 'state', holds: 'P1Y' })],
};
const written = (id: string, ...claims: Claim[]) => article(id, { claims });
const passedOn = (asked: string, given: string) =>
  claim(asked, given, { position: 'attributes', byName: 'Ida Holm' });
const named = (id: string, ...articles: ComparedArticle[]) => ({
  id,
  comparison: compareArticles(articles, codebook, { rowOrder: 'codebook' }),
});
/** What is found about an article, in short. */
const found = (id: string, ...comparisons: ReturnType<typeof named>[]) =>
  contradictionsByArticle(comparisons)
    .get(id)
    ?.map(({ question: { id: asked }, comparison, outlets }) => [asked, comparison, outlets.join(', ')]);

describe('where an article contradicts others', () => {
  it('is on the questions on which a pair with it contradicts, and names the others', () => {
    const dossier = named(
      'd',
      written('a', claim('first', 'yes'), claim('second', 'yes')),
      written('b', claim('first', 'no'), claim('second', 'yes')),
      written('c', claim('first', 'no')),
      written('e'),
    );
    expect(found('a', dossier)).toEqual([['first', 'd', 'Outlet b, Outlet c']]);
    expect(found('b', dossier)).toEqual([['first', 'd', 'Outlet a']]);
    expect(found('e', dossier)).toBeUndefined();
  });

  it('names an outlet once, however many of its articles it contradicts', () => {
    const [b, c] = ['b', 'c'].map((id) => ({
      ...written(id, claim('first', 'no')),
      shortName: 'Town Bulletin',
    }));
    expect(found('a', named('d', written('a', claim('first', 'yes')), b!, c!))).toEqual([
      ['first', 'd', 'Town Bulletin'],
    ]);
  });

  it('is not where answers are opposed over time', () => {
    const later = article('b', { claims: [claim('state', 'no')] }, { date: day('2030-01-01', 'later') });
    expect(found('a', named('d', written('a', claim('state', 'yes')), later))).toBeUndefined();
  });

  it('begins with what both say in their own voices, then with what most others contradict', () => {
    const dossier = named(
      'd',
      written('a', passedOn('first', 'yes'), claim('second', 'yes')),
      written('b', claim('first', 'no'), claim('second', 'no')),
      written('c', claim('first', 'no')),
    );
    expect(found('a', dossier)?.map(([asked]) => asked)).toEqual(['second', 'first']);
    expect(found('b', dossier)?.map(([asked]) => asked)).toEqual(['second', 'first']);
    expect(found('c', dossier)?.map(([asked]) => asked)).toEqual(['first']);
  });

  it('names a question once, by the comparison in which most others contradict', () => {
    const a = written('a', claim('first', 'yes'));
    const [b, c] = [written('b', claim('first', 'no')), written('c', claim('first', 'no'))];
    expect(found('a', named('small', a, b), named('large', a, b, c), named('other', a, c, b))).toEqual([
      ['first', 'large', 'Outlet b, Outlet c'],
    ]);
  });
});
