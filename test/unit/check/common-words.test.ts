import { expect, it } from 'vitest';
import { indexRows, sharedRuns } from '../../../src/check/common-words.ts';

const ORIGINAL = [
  '港口管理局星期二宣布，在一艘大型驳船夜间沉没后，海港将关闭到春天。',
  'The old harbour of Vellmar stays shut until spring comes.',
];
const runs = (text: string) => sharedRuns(text, indexRows(ORIGINAL));

it('compares Chinese by characters, of which sixteen in a row may be shared', () => {
  expect(runs('据说，港口管理局星期二宣布，在一艘大型')).toEqual([]);
  const text = '据说，港口管理局星期二宣布，在一艘大型驳船沉了。';
  const [run] = runs(text);
  expect(run).toMatchObject({ length: 17, unit: 'characters', paragraph: 1 });
  expect(text.slice(run?.start, run?.end)).toBe('港口管理局星期二宣布，在一艘大型驳船');
});

it('compares what has spaces by words, of which eight in a row may be shared', () => {
  expect(runs('The old harbour of Vellmar stays shut until autumn')).toEqual([]);
  expect(runs('the old harbour of Vellmar stays shut until spring')).toMatchObject([
    { length: 9, unit: 'words', paragraph: 2 },
  ]);
});

it('counts two characters as a word where a text has both', () => {
  const rows = indexRows(['海港将关闭到春天 said the Harbour Press of Vellmar']);
  expect(sharedRuns('海港将关闭到春天 said the Harbour Press', rows)).toEqual([]);
  expect(sharedRuns('海港将关闭到春天 said the Harbour Press of', rows)).toMatchObject([
    { length: 9, unit: 'words' },
  ]);
});
