import { Linter } from 'eslint';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { noPathOutside } from '../../../lint.outside.mjs';

const FILE = join(import.meta.dirname, 'example.js');

function messages(code: string): string[] {
  const linter = new Linter({ cwd: import.meta.dirname });
  const plugin = { rules: { outside: noPathOutside } };
  const config = { files: ['**/*.js'], plugins: { own: plugin }, rules: { 'own/outside': 'error' as const } };
  return linter.verify(code, [config], { filename: FILE }).map(({ message }) => message);
}

it('refuses a path that leaves the project, in a string and in a template', () => {
  expect(messages("read('../../../../beside/page.html');")).toEqual([
    'A clone has nothing at "../beside/page.html": name no path outside the project.',
  ]);
  expect(messages('read(`../../../../${name}`);')).toHaveLength(1);
});

it('lets a path to the project itself and below it be', () => {
  expect(messages("read('../../..', '../../../content', './x', '..', '/../../../..');")).toEqual([]);
});
