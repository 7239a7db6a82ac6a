/* eslint-disable parallax/no-path-outside -- these paths are what the rule is to see */
import { ESLint, Linter } from 'eslint';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noPathOutside, pathsOutside } from '../../../lint.outside.mjs';

const PROJECT_FOLDER = join(import.meta.dirname, '../../..');
const FILE = join(import.meta.dirname, 'example.js');
const MESSAGE = /^A clone has nothing at "(.*)": name no path outside the project\.$/;

const named = (messages: readonly { message: string }[]) =>
  messages.flatMap(({ message }) => MESSAGE.exec(message)?.slice(1) ?? []);

/** The paths that the rule rejects in a file in this folder. */
function refused(code: string): string[] {
  const linter = new Linter({ cwd: PROJECT_FOLDER });
  const plugin = { rules: { outside: noPathOutside } };
  const config = { files: ['**/*.js'], plugins: { own: plugin }, rules: { 'own/outside': 'error' as const } };
  return named(linter.verify(code, [config], { filename: FILE }));
}

describe('a path out of the project is refused', () => {
  it.each([
    ['a string', "read('../../../../beside/page.html');", '../beside/page.html'],
    ['a template', 'read(`../../../../${name}`);', '../${}'],
    ['an import', "import '../../../../beside/page.js';", '../beside/page.js'],
    ['a string that goes up and nothing else', "read('../../../..');", '..'],
  ])('as %s', (_, code, path) => {
    expect(refused(code)).toEqual([path]);
  });

  it.each([
    ['join', "join(import.meta.dirname, '../../../../x')", '../x'],
    ['join of a module', "path.join(import.meta.dirname, '../../../..', 'x')", '../x'],
    ['resolve, step by step', "resolve(import.meta.dirname, '..', '..', '..', '..', 'x')", '../x'],
    ['resolve, from where commands are given', "resolve('../x')", '../x'],
    ['the working directory', "join(process.cwd(), '../x')", '../x'],
    ['what follows is not known', "join(import.meta.dirname, '../../../..', name, 'x')", '..'],
    ['a URL', "new URL('../../../../x/', import.meta.url)", '../x'],
    ['a URL of a URL', "new URL('../x', new URL('../../../', import.meta.url))", '../x'],
    ['the path of a URL', "fileURLToPath(new URL('../../../../x', import.meta.url))", '../x'],
    ['the folder above', 'dirname(process.cwd())', '..'],
    ['a template', '`${import.meta.dirname}/../../../../${name}`', '..'],
    ['a sum', "import.meta.dirname + '/../../../../x'", '../x'],
    ['what is open', "readFileSync('../x')", '../x'],
    ['what is open, of a module', "fs.readdirSync('../x')", '../x'],
    ['the words of a program', "spawn('npm', ['test', '--', '../x'])", '../x'],
  ])('where a call puts it together: %s', (_, code, path) => {
    expect(refused(`use(${code});`)).toEqual([path]);
  });

  it('where it starts from a constant, of this file or of another', () => {
    const folder = "const here = join(import.meta.dirname, '..', '..');\n";
    expect(refused(`${folder}function f() { return join(here, '..', '..', 'x'); }`)).toEqual(['../x']);
    expect(refused("import { PROJECT } from './project.js';\njoin(PROJECT, '../x');")).toEqual(['../x']);
  });

  it('in the midst of words: a help text, a comment', () => {
    expect(refused("help('npm run test:corpora -- ../beside');")).toEqual(['../beside']);
    expect(refused('help(`Give a folder:\n  test:corpora ${flag} "../beside/a.b"`);')).toEqual([
      '../beside/a.b',
    ]);
    expect(refused('/** As `--content=../ours` does. */\nrun();')).toEqual(['../ours']);
    expect(refused('// See ../beside.')).toEqual(['../beside.']);
  });

  it('as a folder of a machine', () => {
    expect(refused("read('/work/shared/x'); read('/home/ada'); read(`/Users/ada/${x}`);")).toEqual([
      '/work/shared',
      '/home/ada',
      '/Users/ada',
    ]);
    expect(refused(String.raw`help('Save it, as in C:\\saved, first.');`)).toEqual([String.raw`C:\saved`]);
  });

  it('in a template of Astro: in its code, its text, its attributes, its comments and its scripts', async () => {
    const template = `---
const a = join(import.meta.dirname, '../../../x');
---
<!-- As in ../b -->
<p title="see ../c">Give ../d, or <code>/home/e</code></p>
<script>
  import '../../src/pages/ok.ts';
  import '../../../f.ts';
</script>`;
    const eslint = new ESLint({ cwd: PROJECT_FOLDER });
    const [result] = await eslint.lintText(template, { filePath: 'src/components/Example.astro' });
    expect(named(result?.messages ?? []).toSorted()).toEqual(
      ['../b', '../c', '../d', '../f.ts', '../x', '/home/e'].toSorted(),
    );
  });
});

describe('what is let be', () => {
  it.each([
    [
      'the project and what is below it',
      "read('../../..', '../../../content', './x', '..', '/../../../..');",
    ],
    ['calls that stay', "join(import.meta.dirname, '..', '..', '../content', name);"],
    ['a URL that stays', "new URL('../../../content/', import.meta.url);"],
    ['a folder that is made for a test', "const f = mkdtempSync(join(tmpdir(), 'a-')); join(f, '../b');"],
    ['what a variable is, if that is not known', "let f = import.meta.dirname; join(f, '../../../x');"],
    ['a list that is joined', "words.join('..');"],
    ['dates', "read('../2020-05', 'As in 2020-05/.. or ../2020-05', `edtf: \"../${day}\"`);"],
    [
      'addresses',
      "go('/articles/', '/dossiers/home/', 'https://example.org/home/page', `${base}/home/page`);",
    ],
    ['what every machine has', "read('/tmp/x', '/proc/self', '/dev/null', '#!/usr/bin/env node');"],
    ['patterns', String.raw`/^\.\.\/x \/home\/ada/.test(x);`],
  ])('%s', (_, code) => {
    expect(refused(code)).toEqual([]);
  });
});

it('lets the documents and the commands of the project name no path outside it', () => {
  const files = globSync('{*.md,docs/**/*.md,packages/*/README.md,package.json,astro.env}', {
    cwd: PROJECT_FOLDER,
  });
  expect(files).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'package.json']));
  const found = files.flatMap((file) => {
    const folder = join(PROJECT_FOLDER, dirname(file));
    const text = readFileSync(join(PROJECT_FOLDER, file), 'utf8');
    const links = Array.from(text.matchAll(/\]\(([^)]*)\)/g), ([, target = '']) => target);
    const texts = [...links, text.replaceAll(/\]\([^)]*\)/g, ']')];
    return texts.flatMap((each) => pathsOutside(each, folder).map((path) => `${file}: ${path}`));
  });
  expect(found).toEqual([]);
});
