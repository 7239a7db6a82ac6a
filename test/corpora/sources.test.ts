import { DEFAULT_LIMITS, readArticle } from '@parallax/saved-article';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { suggestRecords } from '../../src/importer/suggest/suggest-records.ts';
import type { SuggestibleRecord } from '../../src/importer/suggest/wording.ts';
import { ARCHIVE, archiveSources, corporaPath, type ArchiveSource } from './folder.ts';

interface Entry {
  title: string;
  actors: string[];
  places: string[];
  original: { sha256: string; paragraphs: number };
}

/** The site, the byline and the day that a source states, by the start of its name. */
const STATED: Record<string, readonly (string | undefined)[]> = {
  '000_d357': ['Iran Press', 'Iran Press commentary', '2020-05-08'],
  '001_34c7': ['Rawabet Center for Research and Strategic Studies', 'Iraqi Studies Unit', undefined],
  '002_e61f': [undefined, undefined, undefined],
  '003_31d6': [undefined, undefined, undefined],
  '004_3a9b': ['Alwaght', undefined, undefined],
};

function readEntry(article: string): Entry & { body: string } {
  const text = readFileSync(join(ARCHIVE, 'articles', `${article}.md`), 'utf8');
  const [, yaml = '', body = ''] = text.split(/^---$/m);
  return { ...(parse(yaml) as Entry), body };
}

/** A source with the entry based on it. */
async function readSource({ name, article }: ArchiveSource) {
  const bytes = readFileSync(join(corporaPath('sources'), name));
  const entry = readEntry(article);
  const result = await readArticle({ bytes, format: 'text' }, DEFAULT_LIMITS);
  if ('refusal' in result) throw new Error(result.refusal.message);
  return { article: result.article, entry };
}

function recordsOf(folder: string): SuggestibleRecord[] {
  const path = join(ARCHIVE, folder);
  return readdirSync(path).map((file) => {
    const record = parse(readFileSync(join(path, file), 'utf8')) as {
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

describe('the sources of the archive', () => {
  const sources = archiveSources();

  it.each(sources)('are read as their entries say: $name', async (source) => {
    const { article, entry } = await readSource(source);
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

  it.each(sources.filter(({ name }) => name.slice(0, 8) in STATED))(
    'say who wrote and published them where they say it: $name',
    async (source) => {
      const { siteName, byline, published } = (await readSource(source)).article;
      expect([siteName?.value, byline?.value, published?.value]).toEqual(STATED[source.name.slice(0, 8)]);
    },
  );

  it('are suggested the actors and places of their entries, recall at least 0.95 and precision at least 0.9', async () => {
    const sums = { actors: { right: 0, wanted: 0, given: 0 }, places: { right: 0, wanted: 0, given: 0 } };
    const [actors, places] = [recordsOf('actors'), recordsOf('places')];
    for (const source of sources) {
      const { article, entry } = await readSource(source);
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
