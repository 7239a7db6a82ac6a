import { expect, test } from 'vitest';
import { growingKinds, fileKind } from '../../../bench/output.ts';

const KB = 1024;
const file = (path: string, kilobytes: number) => ({ path, bytes: kilobytes * KB });

test.each([
  ['actors/lamp-office/index.html', 'actors/*/index.html'],
  ['actors/lamp-office/page/7/index.html', 'actors/*/page/*/index.html'],
  ['articles/harbour-lamps/coding/index.html', 'articles/*/coding/index.html'],
  ['articles/year/2019/sort/title/page/2/index.html', 'articles/ (lists)'],
  ['dossiers/lamps/questions/who-lit-them/index.html', 'dossiers/*/questions/*/index.html'],
  ['dossiers/lamps.json', 'dossiers/*.json'],
  ['search/index.html', 'search/index.html'],
])('the kind of %s is %s', (path, kind) => {
  expect(fileKind(path)).toBe(kind);
});

test('a file that both archives have and that is larger in the larger one grows', () => {
  const smaller = [file('search/names.json', 100), file('articles/lamps/index.html', 20)];
  const larger = [file('search/names.json', 300), file('articles/lamps/index.html', 20)];
  expect(growingKinds(smaller, larger)).toEqual([
    { kind: 'search/names.json', path: 'search/names.json', smaller: 100 * KB, larger: 300 * KB },
  ]);
});

test('a page of a list that was not full before does not', () => {
  const smaller = [file('actors/mayor/index.html', 40), file('actors/ferryman/index.html', 5)];
  const larger = [file('actors/mayor/index.html', 41), file('actors/ferryman/index.html', 40)];
  expect(growingKinds(smaller, larger)).toEqual([]);
});

test('a longer article that came in does not', () => {
  const larger = [file('articles/lamps/index.html', 20), file('articles/a-long-one/index.html', 90)];
  expect(growingKinds([file('articles/lamps/index.html', 20)], larger)).toEqual([]);
});
