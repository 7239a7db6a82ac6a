import { expect, it } from 'vitest';
import { keepRecentlyUsed } from '../../../src/rebuild/recently-used.ts';

it('what was used longest ago is forgotten where there are too many', () => {
  const forgotten: string[] = [];
  const things = Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((name) => [name, { forget: () => void forgotten.push(name) }]),
  );
  const use = keepRecentlyUsed(2);
  for (const name of ['a', 'b', 'a', 'c', 'd']) use(things[name]!);
  expect(forgotten).toEqual(['b', 'a']);
});
