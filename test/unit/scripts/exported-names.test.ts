import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
/** Names that a convention gives to many modules: of commands, of tasks for workers, of Astro's endpoints. */
const CONVENTIONS = new Set(['main', 'run', 'GET', 'getStaticPaths', 'prerender']);

/** Where each name is declared and exported, a file once; each language of the interface has the same names. */
function declarations(): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const file of globSync(
    [
      'src/**/*.ts',
      '!src/interface/{en,ar}/*.ts',
      'packages/*/src/**/*.ts',
      'bench/**/*.ts',
      'scripts/**/*.ts',
    ],
    {
      cwd: PROJECT,
      absolute: true,
    },
  ).toSorted()) {
    const names = Array.from(
      readFileSync(file, 'utf8').matchAll(
        /^export (?:declare )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) ([\w$]+)/gm,
      ),
      ([, name]) => name ?? '',
    );
    for (const name of new Set(names))
      places.set(name, [...(places.get(name) ?? []), relative(PROJECT, file).replaceAll('\\', '/')]);
  }
  return places;
}

it('an exported name has one meaning: one module declares it', () => {
  const repeated = [...declarations()].filter(([name, files]) => files.length > 1 && !CONVENTIONS.has(name));
  expect(Object.fromEntries(repeated)).toEqual({});
});

it('the names of a module are found', () => {
  expect(declarations().get('sourceKey')).toEqual([
    join('src', 'rebuild', 'source-key.ts').replaceAll('\\', '/'),
  ]);
});
