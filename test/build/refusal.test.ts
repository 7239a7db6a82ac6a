import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuiltCopy } from './archive-copy.ts';

const ARTICLE = 'content/articles/gazette-dormak-dam-gives-way.md';
const ACCOUNT = 'content/articles/gazette-who-pays-for-the-empty-quay.md';
const SAME_BUT_FOR_CASE = 'content/articles/Gazette-who-pays-for-the-empty-quay.md';

let copy: BuiltCopy;
beforeEach(async () => {
  copy = await BuiltCopy.make();
});
afterEach(() => copy.remove());

/** Replaces the first occurrence of a text in a file of the copy; returns its line and column. */
async function replace(path: string, from: string, to: string): Promise<string> {
  const text = readFileSync(join(copy.folder, path), 'utf8');
  const before = text.slice(0, text.indexOf(from));
  expect(text, `${path} has ${from}`).toContain(from);
  await copy.write({ [path]: before + to + text.slice(before.length + from.length) });
  return `${path}:${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
}

test('refuses an archive with problems, and tells those of all its files at once', async () => {
  const places = [
    await replace(ARTICLE, 'outlet: belorin-gazette', 'outlet: belorin-gazete'),
    await replace(ARTICLE, '"2018-03-15"', '"2019-02-30"'),
    await replace('content/articles/ad-difaf-water-without-warning.md', 'genre: analysis', 'genre: analysys'),
    await replace('content/actors/oda-merrin.yaml', 'kind: ', 'kinds: '),
  ];
  const account = await replace(ACCOUNT, '(actor:coast-guard)', '(actor:cost-guard)');
  await copy.write({ [SAME_BUT_FOR_CASE]: readFileSync(join(copy.folder, ACCOUNT), 'utf8') });
  const { code, output } = await copy.build();
  expect(code).not.toBe(0);
  for (const place of places) expect(output).toContain(place.replace(/[0-9]+$/, ''));
  expect(output).toContain('2019-02-30');
  expect(output).toContain(account.replace(/:[0-9]+$/, ':'));
  expect(output).toMatch(/\.md:[1-9][0-9]*:[1-9][0-9]* +error +\S+ .*cost-guard.*coast-guard/);
  expect(output).toMatch(/articles\/[Gg]azette-who-pays-[a-z-]+\.md:1:1 +error +duplicate-id /);
});
