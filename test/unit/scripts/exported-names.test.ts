import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
/** Names that a convention gives to many modules: of commands, of tasks for workers, of Astro's endpoints. */
const CONVENTIONS = new Set(['main', 'run', 'GET', 'getStaticPaths', 'prerender']);

const CODE = [
  'src/**/*.ts',
  '!src/interface/{en,ar}/*.ts',
  'packages/*/src/**/*.ts',
  'bench/**/*.ts',
  'scripts/**/*.ts',
];

/** The files that fit patterns, with their text. */
const filesOf = (patterns: readonly string[]) =>
  globSync([...patterns], { cwd: PROJECT, absolute: true })
    .toSorted()
    .map((file) => ({
      file: relative(PROJECT, file).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    }));

/** Where each name is declared and exported, a file once; each language of the interface has the same names. */
function declarations(patterns: readonly string[] = CODE): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { file, text } of filesOf(patterns)) {
    const names = Array.from(
      text.matchAll(
        /^export (?:declare )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) ([\w$]+)/gm,
      ),
      ([, name]) => name ?? '',
    );
    for (const name of new Set(names)) places.set(name, [...(places.get(name) ?? []), file]);
  }
  return places;
}

it('an exported name has one meaning: one module declares it', () => {
  const repeated = [...declarations()].filter(([name, files]) => files.length > 1 && !CONVENTIONS.has(name));
  expect(Object.fromEntries(repeated)).toEqual({});
});

it('a text of the interface that has the name of something in code is read through its file', () => {
  const texts = declarations(['src/interface/en/*.ts']);
  const shared = new Set([...declarations().keys()].filter((name) => texts.has(name)));
  const taken = filesOf(['src/**/*.{ts,astro}']).flatMap(({ file, text }) =>
    Array.from(text.matchAll(/import \{([^}]*)\} from '#words\//g), ([, names = '']) => names.split(','))
      .flat()
      .map((name) => name.trim().replace(/^type | as .*/g, ''))
      .filter((name) => shared.has(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(shared.size).toBeGreaterThan(0);
  expect(taken).toEqual([]);
});

it('the names of a module are found', () => {
  expect(declarations().get('sourceKey')).toEqual([
    join('src', 'rebuild', 'source-key.ts').replaceAll('\\', '/'),
  ]);
});
