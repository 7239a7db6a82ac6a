import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { corpusFiles } from '../../../bench/corpus/archive.ts';
import { planDossiers } from '../../../bench/corpus/dossiers.ts';
import { recordCounts } from '../../../bench/corpus/growth.ts';
import { Random } from '../../../bench/corpus/random.ts';
import { readTerms, writeCorpus } from '../../../bench/corpus/write.ts';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { checkContent } from '../../../src/check/run.ts';

const terms = readTerms();
const filesOf = (articles: number, seed = 'lamp') =>
  new Map([...corpusFiles(articles, seed, terms)].map(({ path, text }) => [path, text]));
const digest = (files: ReadonlyMap<string, string>) =>
  createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex');
const inFolder = (files: ReadonlyMap<string, string>, folder: string) =>
  [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
/** The words of an account; addresses are not counted. */
const wordsOf = (entry: string) =>
  (entry.split('\n---\n')[1] ?? '').replaceAll(/\]\([^)]*\)/g, '').match(/\S+/g)?.length ?? 0;

const thirty = filesOf(30);
const hundred = filesOf(100);

describe('an invented archive', () => {
  test('has the same bytes for the same seed', () => {
    expect(digest(filesOf(30))).toBe(digest(thirty));
  });

  test('has other articles for another seed', () => {
    const articles = inFolder(filesOf(30, 'lantern'), 'articles');
    expect(articles.filter((path) => thirty.has(path))).toEqual([]);
  });

  test('has as many articles as were asked for', () => {
    expect(inFolder(thirty, 'articles')).toHaveLength(30);
    expect(inFolder(hundred, 'articles')).toHaveLength(100);
  });

  test('has every file of a smaller one unchanged, but for the record of the archive itself', () => {
    const changed = [...thirty].filter(([path, text]) => hundred.get(path) !== text).map(([path]) => path);
    expect(changed).toEqual(['site.yaml']);
  });

  test('has a third of its articles coded, some of them by two coders', () => {
    const codings = inFolder(hundred, 'codings');
    expect(codings.filter((path) => path.endsWith('.coder-a.yaml'))).toHaveLength(34);
    expect(codings.filter((path) => path.endsWith('.coder-b.yaml'))).toHaveLength(7);
  });

  test('has dossiers on both of its subjects, and a chronology for each', () => {
    expect(inFolder(thirty, 'dossiers')).toEqual([
      'dossiers/dam-story-1-1.md',
      'dossiers/strike-story-1-1.md',
    ]);
    expect(inFolder(thirty, 'chronology')).toHaveLength(2);
  });

  test('has short accounts and long ones, about 900 words in the middle', () => {
    const many = filesOf(400);
    const lengths = inFolder(many, 'articles')
      .map((path) => wordsOf(many.get(path) ?? ''))
      .sort((a, b) => a - b);
    expect(lengths[200]).toBeGreaterThan(800);
    expect(lengths[200]).toBeLessThan(1_100);
    expect(lengths[0]).toBeLessThan(250);
    expect(lengths.at(-1)).toBeGreaterThan(4_000);
  });

  test('has articles in four languages', () => {
    const languages = inFolder(hundred, 'articles').map(
      (path) => /^language: (\w+)$/m.exec(hundred.get(path) ?? '')?.[1],
    );
    expect([...new Set(languages)].sort()).toEqual(['ar', 'en', 'fa', 'fr']);
  });
});

describe('the check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-corpus-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(['1', 'lamp'])('finds nothing wrong with 30 articles of the seed %s', async (seed) => {
    const { files } = writeCorpus(join(folder, seed), { articles: 30, seed });
    expect(files).toBeGreaterThan(300);
    expect(await checkContent(contentFolder(folder, seed))).toEqual([]);
  });
});

describe('records', () => {
  test.each([
    [5, { actors: 81, places: 37, outlets: 4 }],
    [1_000, { actors: 1_227, places: 489, outlets: 26 }],
    [10_000, { actors: 4_000, places: 1_500, outlets: 60 }],
  ])('of %d articles', (articles, counts) => {
    expect(recordCounts(articles)).toEqual(counts);
  });
});

describe('the dossiers of a story', () => {
  const sizesOf = (story: number) =>
    planDossiers(story, new Random('lamp', story)).map(({ start, end }) => end - start);

  test('compare 5 to 60 articles', () => {
    const sizes = Array.from({ length: 40 }, (_, story) => sizesOf(story)).flat();
    expect(Math.min(...sizes)).toBe(5);
    expect(Math.max(...sizes)).toBe(60);
  });

  test('start small in the first story, so that a small archive has some', () => {
    expect(sizesOf(0).slice(0, 3)).toEqual([5, 9, 18]);
  });
});
