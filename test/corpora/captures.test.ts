import { DEFAULT_LIMITS, listInput, openInput } from '@parallax/saved-article';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corporaPath } from './folder.ts';

describe('captures that others made', () => {
  const folder = corporaPath('corpora/warc');
  const readFile = async (name: string, salvage = false) => {
    const path = join(folder, name);
    const options = { limits: DEFAULT_LIMITS, salvage };
    const items = await Array.fromAsync(openInput(path, options));
    const records = await Array.fromAsync(listInput(path, options));
    return { items, records };
  };
  const sources = (items: Awaited<ReturnType<typeof readFile>>['items']) =>
    items.map((item) =>
      'document' in item
        ? basename(item.document.source)
        : `${item.failure.kind} ${basename(item.failure.source)} ${item.failure.code}`,
    );

  it('the first page of example-bad-length.warc states a wrong length, and nothing behind it is read', async () => {
    for (const salvage of [false, true]) {
      const { items, records } = await readFile('example-bad-length.warc', salvage);
      expect(sources(items)).toEqual(['integrity example-bad-length.warc#1197 bad-length']);
      expect(records).toHaveLength(3);
    }
  });

  it.each([
    ['example.warc', 7, ['example.warc#1197', 'example.warc#3370']],
    ['example.warc.gz', 6, ['example.warc.gz#784', 'example.warc.gz#2621']],
    ['example-iana.org-chunked.warc', 3, ['example-iana.org-chunked.warc#405']],
    ['example-wget-bad-target-uri.warc.gz', 6, ['example-wget-bad-target-uri.warc.gz#824']],
    ['example-resource.warc.gz', 1, ['input example-resource.warc.gz no-pages']],
    ['post-test.warc.gz', 6, ['input post-test.warc.gz no-pages']],
    ['post-test-more.warc', 6, ['input post-test-more.warc no-pages']],
    ['redirect.warc', 2, ['input redirect.warc no-pages']],
    // What it repeats is in another file, and one of its records has no end, which is harmless.
    [
      'example-url-agnostic-revisit.warc.gz',
      2,
      ['document example-url-agnostic-revisit.warc.gz#355 revisit-unresolved'],
    ],
  ])('%s has %i sound records', async (name, count, expected) => {
    const { items, records } = await readFile(name);
    expect(sources(items)).toEqual(expected);
    expect(records.map((summary) => summary.fault)).toEqual(Array.from({ length: count }, () => undefined));
  });

  it('the pages in them are whole', async () => {
    const { items } = await readFile('example.warc.gz');
    const [page, again] = items.flatMap((item) => ('document' in item ? [item.document] : []));
    expect(page).toMatchObject({
      url: 'http://example.com/',
      capturedAt: '2017-03-06T04:02:06Z',
      warnings: [],
    });
    expect(Buffer.from(page?.bytes ?? []).toString()).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/);
    expect(again).toMatchObject({ capturedAt: '2017-03-06T04:03:48Z', bytes: page?.bytes });
    const wget = (await readFile('example-wget-bad-target-uri.warc.gz')).items[0];
    expect(wget).toMatchObject({ document: { url: 'http://example.com/' } });
  });
});
