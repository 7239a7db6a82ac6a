import { DEFAULT_LIMITS, readArticle } from '@parallax/saved-article';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { suggestRecords } from '../../src/importer/suggest/suggest-records.ts';
import type { SuggestibleRecord } from '../../src/importer/suggest/wording.ts';
import { corporaPath, sourceNames } from './folder.ts';

const content = new URL('../../content/', import.meta.url);

interface Entry {
  title: string;
  actors: string[];
  places: string[];
  original: { sha256: string; paragraphs: number };
}

const entries = readdirSync(new URL('articles/', content)).map((file) => {
  const [, yaml = '', body = ''] = readFileSync(new URL(`articles/${file}`, content), 'utf8').split(/^---$/m);
  return { ...(parse(yaml) as Entry), body };
});

/** A source with the entry based on it. */
async function readSource(name: string) {
  const bytes = readFileSync(join(corporaPath('sources'), name));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const entry = entries.find(({ original }) => original.sha256 === sha256);
  if (entry === undefined) throw new Error(`No entry has the fingerprint of ${name}.`);
  const result = await readArticle({ bytes, format: 'text' }, DEFAULT_LIMITS);
  if ('refusal' in result) throw new Error(result.refusal.message);
  return { article: result.article, entry };
}

function recordsOf(folder: string): SuggestibleRecord[] {
  const url = new URL(`${folder}/`, content);
  return readdirSync(url).map((file) => {
    const record = parse(readFileSync(new URL(file, url), 'utf8')) as {
      name: string;
      aliases?: string[];
      kind: string;
    };
    return {
      id: file.replace('.yaml', ''),
      names: [record.name, ...(record.aliases ?? [])],
      kind: record.kind,
    };
  });
}

describe('the five sources', () => {
  const names = sourceNames();

  it.each(names)('are read as their entries say: %s', async (name) => {
    const { article, entry } = await readSource(name);
    expect(article.title?.value).toBe(entry.title.startsWith('[') ? undefined : entry.title);
    const textsOf = (kind: string) =>
      article.blocks.filter((block) => block.kind === kind).map(({ text }) => text);
    const headings = entry.body.match(/^## “.*”$/gm)?.map((line) => line.slice(4, -1)) ?? [];
    expect(textsOf('heading')).toEqual(headings);
    const paragraphs = textsOf('paragraph');
    expect(paragraphs).toHaveLength(entry.original.paragraphs);
    // The account of a paragraph keeps its numbers: a shift by one would show.
    const account = entry.body
      .split('\n\n')
      .filter((text) => text.trim() !== '' && !text.trim().startsWith('## '));
    paragraphs.forEach((text, index) => {
      for (const [number] of text.matchAll(/(?<![\d,.])\d[\d,]*\d/g))
        expect(account[index], `¶${index + 1}`).toContain(number);
    });
  });

  it('say who wrote and published them where they say it', async () => {
    const read = await Promise.all(names.map(readSource));
    const said = read.map(({ article: { siteName, byline, published } }) => [
      siteName?.value,
      byline?.value,
      published?.value,
    ]);
    expect(said).toEqual([
      ['Iran Press', 'Iran Press commentary', '2020-05-08'],
      ['Rawabet Center for Research and Strategic Studies', 'Iraqi Studies Unit', undefined],
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
      ['Alwaght', undefined, undefined],
    ]);
  });

  it('are suggested the actors and places of their entries, recall at least 0.95 and precision at least 0.9', async () => {
    const sums = { actors: { right: 0, wanted: 0, given: 0 }, places: { right: 0, wanted: 0, given: 0 } };
    const [actors, places] = [recordsOf('actors'), recordsOf('places')];
    for (const name of names) {
      const { article, entry } = await readSource(name);
      const suggestions = suggestRecords(article, actors, places);
      for (const kind of ['actors', 'places'] as const) {
        const given = suggestions[kind].map(({ id }) => id);
        sums[kind].right += given.filter((id) => entry[kind].includes(id)).length;
        sums[kind].wanted += entry[kind].length;
        sums[kind].given += given.length;
      }
    }
    const both = {
      right: sums.actors.right + sums.places.right,
      wanted: sums.actors.wanted + sums.places.wanted,
      given: sums.actors.given + sums.places.given,
    };
    for (const { right, wanted, given } of [sums.actors, sums.places, both]) {
      expect(wanted).toBeGreaterThan(50);
      expect(right / wanted).toBeGreaterThanOrEqual(0.95);
      expect(right / given).toBeGreaterThanOrEqual(0.9);
    }
  });
});
