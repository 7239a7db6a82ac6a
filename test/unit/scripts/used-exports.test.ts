import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
/** What is started or asked for by its path, so that nothing imports its names. */
const STARTED = [
  'src/content.config.ts',
  'src/middleware.ts',
  'src/pages/**',
  'src/**/*main.ts',
  'src/**/*-task.ts',
  'packages/*/src/**/*-task.ts',
  'src/site/renderer.ts',
];
/** Modules whose exports are a public list: schemas, a file a concept, and strings, which the compiler counts. */
const LISTS = ['src/schema/*.ts', 'src/interface/{en,ar}/*.ts', 'src/interface/catalogue.ts'];

const read = (patterns: string[], ignore: string[] = []) =>
  globSync(patterns, { cwd: PROJECT, ignore }).map((file) => ({
    file,
    code: readFileSync(`${PROJECT}${file}`, 'utf8'),
  }));

/** The names that a module takes from others: `import { a }`, `export { a } from`, `await import(…)`, `import * as b`. */
function namesTakenBy(code: string): string[] {
  const listed = Array.from(code.matchAll(/\{([^{}]*)\}\s*(?:from\b|= await import\b)/g), ([, list]) =>
    Array.from((list ?? '').matchAll(/(?:^|,)\s*(?:type )?([\w$]+)/g), ([, name]) => name ?? ''),
  ).flat();
  const ofModule = Array.from(code.matchAll(/await import\([^)]*\)\)\.(\w+)/g), ([, name]) => name ?? '');
  const ofNamespace = Array.from(code.matchAll(/import \* as (\w+)/g), ([, space]) =>
    Array.from(code.matchAll(new RegExp(`\\b${space ?? ''}\\.(\\w+)`, 'g')), ([, name]) => name ?? ''),
  ).flat();
  return [...listed, ...ofModule, ...ofNamespace];
}

const takenIn = (patterns: string[], ignore: string[] = []) =>
  new Set(read(patterns, ignore).flatMap(({ code }) => namesTakenBy(code)));

// A type is exported with the function that takes or returns it.
const VALUES = /^export (?:async )?(?:function\*?|const|let|class) ([\w$]+)/gm;

it('an exported value is imported by other code, or is a part of its module that a test asks for', () => {
  const taken = takenIn(['{src,packages/*/src,bench,scripts}/**/*.{ts,astro}', '*.{ts,mjs}']);
  const tested = takenIn(['{test,packages/*/test}/**/*.ts']);
  const unused = read(['{src,packages/*/src}/**/*.ts'], [...STARTED, ...LISTS]).flatMap(({ file, code }) =>
    Array.from(code.matchAll(VALUES), ([, name]) => name ?? '')
      .filter((name) => !taken.has(name))
      .filter(
        (name) => !tested.has(name) || code.split(new RegExp(`(?<![\\w$])${name}(?![\\w$])`)).length < 3,
      )
      .map((name) => `${file}: ${name}`),
  );
  expect(unused).toEqual([]);
});

it('the names that a module takes are found however they are imported', () => {
  const code = `import { one, type Two } from './a.ts';
    import * as words from './b.ts';
    export { three } from './c.ts';
    const { four } = await import('./d.ts');
    (await import('./e.ts')).five(words.six);`;
  expect(namesTakenBy(code).toSorted()).toEqual(['Two', 'five', 'four', 'one', 'six', 'three']);
});
