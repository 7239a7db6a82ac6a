import { describe, expect, it } from 'vitest';
import { heardByKind, reliedOn, withMost } from '../../../src/compare/heard-by-article.ts';
import type { ComparedArticle } from '../../../src/compare/compared-article.ts';
import { buildVoices } from '../../../src/compare/voices.ts';

type Voice = Record<string, unknown>;

const article = (id: string, voices: Voice[]) =>
  ({
    id,
    names: { 'actor:minister': 'Minister', 'actor:ministry': 'Ministry', 'actor:agency': 'Agency' },
    coding: {
      voices: voices.map((voice) => ({ class: 'official', named: true, mode: 'quoted', at: [1], ...voice })),
    },
  }) as unknown as ComparedArticle;

const ARTICLES = [
  article('a', [{ actor: 'minister' }, { name: 'A guard', named: false, through: 'agency' }]),
  article('b', [
    { actor: 'ministry' },
    { actor: 'minister', at: [4] },
    { name: 'A neighbour', class: 'public', named: false },
  ]),
];
const speakerClass = (id: string, label: string) => ({
  id,
  label,
  definition: 'A kind of speaker.',
  rule: 'By whom they speak for.',
  example: '“A guard says so.”',
});
const CLASSES = [speakerClass('official', 'Official'), speakerClass('public', 'The public')];

describe('who is heard', () => {
  it('is counted by kind in each article, named and unnamed', () => {
    const rows = heardByKind(ARTICLES, buildVoices(ARTICLES, CLASSES).groups);
    expect(rows.map(({ name, cells, total, inArticles }) => [name, cells, total, inArticles])).toEqual([
      [
        'Official',
        [
          { solid: 1, hollow: 1 },
          { solid: 2, hollow: 0 },
        ],
        4,
        2,
      ],
      [
        'The public',
        [
          { solid: 0, hollow: 0 },
          { solid: 0, hollow: 1 },
        ],
        1,
        1,
      ],
    ]);
  });

  it('stands in the row of whom a speaker belongs to, or of who passes the words on', () => {
    const rows = reliedOn(ARTICLES, (actor) =>
      actor === 'minister' ? { name: 'Ministry', actor: 'ministry' } : undefined,
    );
    expect(rows.map(({ name, cells }) => [name, cells])).toEqual([
      [
        'Ministry',
        [
          { solid: 1, hollow: 0 },
          { solid: 2, hollow: 0 },
        ],
      ],
      [
        'A neighbour',
        [
          { solid: 0, hollow: 0 },
          { solid: 1, hollow: 0 },
        ],
      ],
      [
        'Agency',
        [
          { solid: 0, hollow: 1 },
          { solid: 0, hollow: 0 },
        ],
      ],
    ]);
  });

  it('has all that have the most where several do', () => {
    expect(withMost([2, 3, 3], (value) => value)).toEqual({ rows: [3, 3], count: 3 });
  });
});
