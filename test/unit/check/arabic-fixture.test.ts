import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { runChecks } from '../../../src/check/run.ts';
import { contentFolder } from '../../../src/content/content-folder.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

it('the Arabic fixture archive is sound', async () => {
  const { issues } = await runChecks(contentFolder(FIXTURES, 'archive-ar'));
  expect(issues.map(({ file, rule }) => `${file} ${rule}`)).toEqual([]);
});

/** The keys that hold words in the language of the archive. */
const WORDS = new Set([
  'because',
  'byName',
  'definition',
  'evidence',
  'example',
  'label',
  'name',
  'note',
  'rule',
  'source',
  'summary',
  'text',
  'unit',
  'what',
]);

/** What a file says in any language: its data without the words. */
function dataOf(archive: string, path: string): unknown {
  const text = readFileSync(join(FIXTURES, archive, path), 'utf8');
  const yaml = path.endsWith('.md') ? text.split(/^---$/m)[1] : text;
  return parse(yaml ?? '', (key: unknown, value: unknown) =>
    typeof key === 'string' && WORDS.has(key) ? undefined : value,
  );
}

const filesIn = (folder: string) =>
  readdirSync(join(FIXTURES, 'archive-ar', folder)).map((name) => `${folder}/${name}`);

it('the Arabic fixture archive has the judgements, dates and figures of the English one', () => {
  const shared = [...filesIn('codings'), ...filesIn('chronology'), 'codebooks/dam/questions.yaml'];
  const articles = filesIn('articles').filter(
    (path) => !path.endsWith('/ad-difaf-a-river-with-two-banks.md'),
  );
  for (const path of [...shared, ...articles])
    expect(dataOf('archive-ar', path), path).toEqual(dataOf('archive', path));
});
