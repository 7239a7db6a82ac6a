import { describe, expect, it } from 'vitest';
import { scoreFields } from '../../bench/extraction/fields.ts';
import { findCorpora, metadataPages, savedPages } from '../../bench/extraction/pages.ts';
import type { Prediction } from '../../bench/extraction/prediction.ts';
import { readDocument, readPage } from '../../bench/extraction/read-page.ts';
import { scoreTexts } from '../../bench/extraction/score.ts';
import { corporaPath } from './folder.ts';

const { corpora, missing } = findCorpora(corporaPath('.'));
if (missing.length > 0) throw new Error(`Not there: ${missing.join(', ')}.`);

describe('pages that nobody here wrote', { timeout: 120_000 }, () => {
  it('finds the main text of the news pages with an F1 of at least 0.970', async () => {
    const found = new Map<string, Prediction>();
    for (const { id, html } of savedPages(corpora.news)) found.set(id, await readDocument(html));
    const score = scoreTexts(found, corpora);
    expect(found.size).toBe(61);
    expect(score.f1).toBeGreaterThanOrEqual(0.97);
  });

  it('finds at least nine in ten fields of the metadata, and names those that it misses', async () => {
    const { expected, equal, misses } = await scoreFields(corpora);
    expect(expected).toBeGreaterThan(60);
    expect(equal / expected, JSON.stringify(misses, null, 2)).toBeGreaterThanOrEqual(0.9);
  });

  it('finds the direction of both pages that are written from right to left', async () => {
    const pages = [...metadataPages(corpora)].filter(({ expected }) => expected.dir === 'rtl');
    const read = await Promise.all(pages.map(({ html }) => readPage(html)));
    expect(read.map(({ direction }) => direction)).toEqual(['rtl', 'rtl']);
  });
});
