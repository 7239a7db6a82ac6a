import { expect, it } from 'vitest';
import { outProblem, siteFolders } from '../../../src/site/folders.ts';

const foldersOf = (env: Record<string, string> = {}) => siteFolders({ cwd: '/press', env });

it('builds content/ into dist/, with the project as the root', () => {
  expect(foldersOf()).toMatchObject({
    content: { name: 'content', path: '/press/content' },
    out: '/press/dist',
    root: '/press',
  });
});

it('builds the folders that the environment names, relative to the user’s folder', () => {
  const env = { PARALLAX_CONTENT: 'news', PARALLAX_OUT: 'site' };
  expect(foldersOf(env)).toMatchObject({ content: { path: '/press/news' }, out: '/press/site' });
  const npm = { ...env, npm_lifecycle_event: 'build', INIT_CWD: '/desk/ida' };
  expect(foldersOf(npm)).toMatchObject({ content: { path: '/desk/ida/news' }, out: '/desk/ida/site' });
});

it('keeps what it remembers of a site apart, by archive and by target', () => {
  const roots = [
    foldersOf(),
    foldersOf({ PARALLAX_CONTENT: '/news' }),
    foldersOf({ PARALLAX_OUT: '/site' }),
    foldersOf({ PARALLAX_CONTENT: '/news', PARALLAX_OUT: '/site' }),
  ].map(({ root }) => root);
  expect(new Set(roots).size).toBe(4);
  for (const root of roots.slice(1)) expect(root).toMatch(/^\/press\/\.astro\/archives\/[0-9a-f]{16}$/);
});

it.each([
  [
    'holds the archive',
    { PARALLAX_CONTENT: '/news/content', PARALLAX_OUT: '/news' },
    'The archive lies in /news',
  ],
  ['is the archive', { PARALLAX_CONTENT: '/news', PARALLAX_OUT: '/news' }, 'The archive lies in /news'],
  ['lies in the archive', { PARALLAX_CONTENT: '/news', PARALLAX_OUT: '/news/site' }, 'lies in the archive'],
  ['is the project', { PARALLAX_CONTENT: '/news', PARALLAX_OUT: '/press' }, 'The project lies in /press'],
  ['holds the project', { PARALLAX_CONTENT: '/news', PARALLAX_OUT: '/' }, 'lies in /'],
])('a site is not built into a folder that %s, as a build empties it', (_how, env, words) => {
  expect(outProblem(foldersOf(env), '/press')).toContain(words);
});

it('a site is built into a folder beside the archive, also one whose name goes on where that of the archive ends', () => {
  const env = { PARALLAX_CONTENT: '/news', PARALLAX_OUT: '/news-site' };
  expect(outProblem(foldersOf(env), '/press')).toBeUndefined();
  expect(outProblem(foldersOf(), '/press')).toBeUndefined();
});
