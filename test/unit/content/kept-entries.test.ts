import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReader } from '../../../src/content/archive-reader.ts';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { openKeptEntries } from '../../../src/content/kept-entries.ts';
import { entriesOf, type Content } from '../../../src/content/load-content.ts';
import * as parsing from '../../../src/markdown/parse-account.ts';
import { actorSchema } from '../../../src/schema/actor.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { copyFixture, type ArchiveCopy } from '../site/archive-copy.ts';

const parses = vi.spyOn(parsing, 'parseMarkdownFile');
const articles = vi.spyOn(articleSchema, 'safeParse');
const actors = vi.spyOn(actorSchema, 'safeParse');
afterAll(() => {
  vi.restoreAllMocks();
});

const ARTICLE = 'articles/bridge-closed.md';
const COUNCIL = 'actors/town-council.yaml';

let copy: ArchiveCopy;
beforeEach(async () => {
  copy = await copyFixture('check/sound/content');
});
afterEach(() => copy.end());

/** Everything that a build needs from a kept archive, as plain data. */
const dataIn = (content: Content) => [
  entriesOf(content).map(({ file, data }) => [file, data]),
  [...content.articles.values(), ...content.dossiers.values()].map(({ file, outline }) => [file, outline]),
];

/**
 * Reads the archive as a build does, which keeps what it reads for the next one. Returns what it read, and what it
 * parsed.
 */
async function build(key = 'code-1') {
  for (const spy of [parses, articles, actors]) spy.mockClear();
  const kept = openKeptEntries(join(copy.path, '../kept/entries'), key);
  const { content } = await createReader(contentFolder(join(copy.path, '..')), kept).read();
  const entries = dataIn(content);
  const parsed = [parses, articles, actors].map((spy) => spy.mock.calls.length);
  kept.save();
  return { content, entries, parsed, kept };
}

describe('the entries that a build keeps for the next', () => {
  it('are the same as those that were parsed, and nothing is parsed for them', async () => {
    const first = await build();
    expect(first.parsed).toEqual([3, 2, 3]);
    const second = await build();
    expect(second.entries).toEqual(first.entries);
    expect(second.parsed).toEqual([0, 0, 0]);
  });

  it('have accounts and trees, and leave positions to be parsed where somebody asks', async () => {
    const first = await build();
    // A build renders each.
    const tree = first.content.articles.get('bridge-closed')?.takeTree();
    first.kept.save();
    const { content } = await build();
    const entry = content.articles.get('bridge-closed');
    expect(entry?.account.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(entry?.takeTree()).toEqual(tree);
    expect(parses).not.toHaveBeenCalled();
    expect(entry?.prose?.tree?.position).toBeDefined();
    expect(entry?.yaml.data).toMatchObject({ outlet: 'valley-gazette' });
    expect(parses).toHaveBeenCalledTimes(1);
  });

  it('are parsed again of a file that says something else, and of it alone', async () => {
    await build();
    await copy.replace(ARTICLE, 'The paper expects', 'The [council](actor:town-council) expects');
    const { content, parsed } = await build();
    expect(parsed).toEqual([1, 1, 0]);
    expect(content.articles.get('bridge-closed')?.outline.mentioned).toContainEqual([
      'actor:town-council',
      [1, 3],
    ]);
    await copy.replace(COUNCIL, 'Town Council', 'The Council');
    expect((await build()).parsed).toEqual([0, 0, 1]);
  });

  it('are those of other files with the same text, whatever their names', async () => {
    await build();
    await copy.remove(COUNCIL);
    await copy.write('actors/council.yaml', 'name: "The Council"\nkind: body\ndescription: "A council."\n');
    expect((await build()).parsed).toEqual([0, 0, 1]);
    await copy.remove('actors/council.yaml');
    await copy.write(
      'actors/the-council.yaml',
      'name: "The Council"\nkind: body\ndescription: "A council."\n',
    );
    const { content, parsed } = await build();
    expect(parsed).toEqual([0, 0, 0]);
    expect(content.actors.get('the-council')?.data?.name).toBe('The Council');
  });

  it('are not those of a file of another kind with the same text', async () => {
    const text = await readFile(join(copy.path, 'outlets/valley-gazette.yaml'), 'utf8');
    await build();
    await copy.write('actors/valley-gazette.yaml', `${text}country: "Nowhere"\n`);
    await copy.write('outlets/valley-gazette.yaml', `${text}country: "Nowhere"\n`);
    const { content } = await build();
    expect(content.outlets.get('valley-gazette')?.data?.country).toBe('Nowhere');
    expect(content.actors.get('valley-gazette')?.data).toBeUndefined();
  });

  it('are never those of a file that a schema refuses', async () => {
    await copy.replace(COUNCIL, 'kind: body', 'kin: body');
    const { content } = await build();
    expect(content.actors.get('town-council')?.data).toBeUndefined();
    const again = await build();
    expect(again.content.actors.get('town-council')?.data).toBeUndefined();
    expect(again.parsed).toEqual([0, 0, 1]);
  });

  it('are not taken by another state of the code', async () => {
    await build();
    expect((await build('code-2')).parsed).toEqual([3, 2, 3]);
  });
});
