import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callerFolder, pathFrom } from '../../../src/content/caller.ts';
import {
  absolutePath,
  contentFolder,
  requestedContent,
  shownPath,
} from '../../../src/content/content-folder.ts';

const BY_NPM = { npm_lifecycle_event: 'check', INIT_CWD: '/desk/ida' };

describe('the folder of the user', () => {
  it('is the working directory of the command', () => {
    expect(callerFolder({ cwd: '/press', env: {} }, 'check')).toBe('/press');
  });

  it('is what npm says, which runs the command in the folder of the project', () => {
    expect(callerFolder({ cwd: '/press', env: BY_NPM }, 'check')).toBe('/desk/ida');
    expect(callerFolder({ cwd: '/press', env: { npm_lifecycle_event: 'check' } }, 'check')).toBe('/press');
  });

  it('is the working directory where npm runs another script, which called the command', () => {
    expect(callerFolder({ cwd: '/press', env: BY_NPM }, 'import')).toBe('/press');
  });
});

describe('a path that a user gave', () => {
  it('is opened relative to the user’s folder', () => {
    expect(pathFrom('/saved', { cwd: '/press', env: {} }, 'import')).toBe('/saved');
    expect(pathFrom('saved', { cwd: '/press', env: {} }, 'import')).toBe('/press/saved');
    expect(pathFrom('saved', { cwd: process.cwd(), env: {} }, 'import')).toBe('saved');
    const npm = { npm_lifecycle_event: 'import', INIT_CWD: resolve('content') };
    expect(pathFrom('saved', { cwd: process.cwd(), env: npm }, 'import')).toBe('content/saved');
  });
});

describe('the folder of an archive', () => {
  const caller = (env: Record<string, string> = {}) => ({ cwd: '/press', env });

  it('is content in the working directory, also for npm', () => {
    expect(requestedContent(undefined, caller(), 'check')).toEqual({
      name: 'content',
      base: '/press',
      path: '/press/content',
    });
    expect(requestedContent(undefined, caller(BY_NPM), 'check').path).toBe('/press/content');
    expect(requestedContent(undefined, caller({ PARALLAX_CONTENT: '' }), 'check').name).toBe('content');
  });

  it('is the one that the option names, or else the variable, relative to the user’s folder', () => {
    const env = { PARALLAX_CONTENT: 'paper' };
    expect(requestedContent(undefined, caller(env), 'check').path).toBe('/press/paper');
    expect(requestedContent('news', caller(env), 'check').path).toBe('/press/news');
    expect(requestedContent('news', caller(BY_NPM), 'check').path).toBe('/desk/ida/news');
    expect(requestedContent('/srv/news', caller(BY_NPM), 'check').path).toBe('/srv/news');
  });

  it.each([
    ['content', 'content/articles/a.md'],
    ['./news/', 'news/articles/a.md'],
    ['../news', '../news/articles/a.md'],
    ['/srv/news/', '/srv/news/articles/a.md'],
    ['.', 'articles/a.md'],
  ])('given as %s shows its files as %s', (given, shown) => {
    const folder = contentFolder('/press', given);
    expect(shownPath(folder, 'articles', 'a.md')).toBe(shown);
    expect(absolutePath(folder, shown)).toBe(`${folder.path}/articles/a.md`);
  });
});
