import { expect, it } from 'vitest';
import { entryKey } from '../../../src/check/archive-state.ts';
import type { Entry } from '../../../src/content/entry.ts';

it.each([
  ['content', 'content/articles/ferry-strike.md'],
  ['.', 'articles/ferry-strike.md'],
  ['../news', '../news/articles/ferry-strike.md'],
  ['/srv/news', '/srv/news/articles/ferry-strike.md'],
])('the key of an entry is the same in whatever folder the archive is: %s', (name, file) => {
  expect(entryKey({ name, base: '/srv', path: '/srv/news' }, { file } as Entry<unknown>)).toBe(
    'articles/ferry-strike',
  );
});
