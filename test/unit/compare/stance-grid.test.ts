import { describe, expect, it } from 'vitest';
import { buildStanceGrid } from '../../../src/compare/stance-grid.ts';
import { article, ARTICLES, BULLETIN } from './sample.ts';

const toward = (...actors: string[]) => ({
  toward: actors.map((actor) => ({ actor, score: 1, because: 'A reason.', at: [1] })),
});

describe('the stance grid', () => {
  it('has the score, its reason and its paragraphs, or why there is none', () => {
    const [council, ministry] = buildStanceGrid(ARTICLES);
    expect(council).toMatchObject({
      actor: 'council',
      name: 'City Council',
      scored: 3,
      coded: 3,
      cells: [
        { article: 'courier', score: -2, because: 'It blames the council.', at: [1, 2] },
        { article: 'telegraf', score: 1, because: 'It praises the upkeep.', at: [2] },
        { article: 'gazette', score: 2, because: 'It defends the council.', at: [2] },
        { article: 'bulletin', absence: 'not-coded' },
      ],
    });
    expect(ministry?.cells).toMatchObject([
      { article: 'courier', score: 0, because: 'It reports both sides.', at: [4] },
      { article: 'telegraf', absence: 'silent' },
      { article: 'gazette', absence: 'silent' },
      { article: 'bulletin', absence: 'not-coded' },
    ]);
  });

  it('counts a score of nought as a stance', () => {
    expect(buildStanceGrid(ARTICLES)[1]).toMatchObject({ actor: 'ministry', scored: 1 });
  });

  it('counts those who take a stance of the articles that are coded, and not of those that took one', () => {
    expect(buildStanceGrid(ARTICLES)[1]).toMatchObject({ actor: 'ministry', scored: 1, coded: 3 });
    const [row] = buildStanceGrid([article('one', toward('x1')), article('two'), BULLETIN]);
    expect(row).toMatchObject({ scored: 1, coded: 2 });
  });

  it('has actors that most articles score first, then by name and not by id', () => {
    const names = { 'actor:x1': 'Zeta', 'actor:x2': 'Alpha', 'actor:x3': 'Mid' };
    const articles = [
      article('one', toward('x1', 'x2'), { names }),
      article('two', toward('x3'), { names }),
      article('three', toward('x3'), { names }),
    ];
    expect(buildStanceGrid(articles).map(({ name }) => name)).toEqual(['Mid', 'Alpha', 'Zeta']);
  });

  it('is empty where no article is coded', () => {
    expect(buildStanceGrid([BULLETIN])).toEqual([]);
  });
});
