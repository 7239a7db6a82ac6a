import { describe, expect, it } from 'vitest';
import { readOriginalFile } from '../../../src/originals/original-file.ts';
import { originalPage, originalPaths, parallelPage, parallelPaths } from '../../../src/site/original-page.ts';
import { originalsOf } from '../../../src/site/originals.ts';
import { publishesOriginals } from '../../../src/site/settings.ts';
import { articleOf, sampleArchive } from '../derive/sample-archive.ts';
import { originalText } from '../originals/sample-original.ts';

const archive = sampleArchive();
const copyOf = (id: string, texts: readonly string[], document = '0'.repeat(64)) =>
  readOriginalFile(originalText(id, texts, document)) ?? null;
const TEXTS = [
  'In Millford the council met. TCM is its short name.',
  '# What the engineer said',
  'Mara Lindqvist: <b>the Old Bridge</b> has cracks.',
];
const originals = originalsOf(archive.articles, {
  'bridge-closed': copyOf('bridge-closed', TEXTS),
  'ferry-profits': copyOf('ferry-profits', ['One.', 'Two.'], 'f'.repeat(64)),
  'year-without': copyOf('year-without', ['One.', 'Two.', 'Three.']),
});
const loaded = { archive, originals } as Parameters<typeof originalPage>[0];

describe('the originals of an archive', () => {
  it('are verified, changed or missing', () => {
    expect(Object.fromEntries([...originals].map(([id, { state }]) => [id, state]))).toEqual({
      'bridge-closed': 'verified',
      'ferry-profits': 'changed',
      'jisr-reopens': 'missing',
      'year-without': 'verified',
    });
  });

  it('hold no text that is not the one that was read', () => {
    expect(originals.get('ferry-profits')).toMatchObject({ blocks: [], isParallel: false });
    expect(originals.get('ferry-profits')?.reason).toContain('another document');
  });

  it('have pages where they are verified, and a parallel one where the account has the same paragraphs', () => {
    expect(originalPaths(loaded).map(({ params }) => params.id)).toEqual(['bridge-closed', 'year-without']);
    expect(parallelPaths(loaded).map(({ params }) => params.id)).toEqual(['bridge-closed']);
  });

  it('have no page where there are none', () => {
    const none = { archive, originals: originalsOf(archive.articles, {}) } as typeof loaded;
    expect(originalPaths(none)).toEqual([]);
    expect(parallelPaths(none)).toEqual([]);
  });
});

describe('the page of an original', () => {
  const { blocks } = originalPage(loaded, articleOf(archive, 'bridge-closed'));

  it('has its headings as printed and its paragraphs by number', () => {
    expect(blocks.map((block) => (block.kind === 'heading' ? block.text : block.number))).toEqual([
      1,
      'What the engineer said',
      2,
    ]);
  });

  it('marks the actors and places of the entry under all their names, and loses no letter', () => {
    const [first, , second] = blocks;
    if (first?.kind !== 'paragraph' || second?.kind !== 'paragraph') throw new Error('no paragraphs');
    expect(first.parts).toEqual([
      { text: 'In ' },
      { text: 'Millford', href: '/places/millford/' },
      { text: ' ' },
      { text: 'the council', href: '/actors/town-council/' },
      { text: ' met. ' },
      { text: 'TCM', href: '/actors/town-council/' },
      { text: ' is its short name.' },
    ]);
    expect(second.parts.map(({ text }) => text).join('')).toBe(TEXTS[2]);
    expect(second.parts.flatMap(({ href }) => href ?? [])).toEqual([
      '/actors/mara-lindqvist/',
      '/places/old-bridge/',
    ]);
  });
});

describe('the page with account and original', () => {
  const { rows } = parallelPage(loaded, articleOf(archive, 'bridge-closed'));
  const textOf = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join('');

  it('puts each paragraph of the original beside that of the account', () => {
    const beside = rows.map((row) =>
      row.kind === 'heading'
        ? row.text
        : [textOf(row.account).slice(0, 14), textOf(row.original).slice(0, 14)],
    );
    expect(beside).toEqual([
      ['The council of', 'In Millford th'],
      'What the engineer said',
      ['Mara Lindqvist', 'Mara Lindqvist'],
    ]);
  });
});

describe('a build', () => {
  it.each([
    [{}, true],
    [{ PARALLAX_URL: '' }, true],
    [{ PARALLAX_URL: 'https://a.example/' }, false],
    [{ PARALLAX_URL: 'https://a.example/', PARALLAX_PUBLISH_ORIGINALS: '1' }, true],
    [{ PARALLAX_URL: 'https://a.example/', PARALLAX_PUBLISH_ORIGINALS: 'yes' }, false],
    [{ PARALLAX_PUBLISH_ORIGINALS: '0' }, false],
  ])('with %j holds the originals: %s', (environment, isPublished) => {
    expect(publishesOriginals(environment)).toBe(isPublished);
  });
});
