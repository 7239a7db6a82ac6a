import { DEFAULT_LIMITS, readArticle } from '@parallax/saved-article';
import { describe, expect, it } from 'vitest';
import { NAUGHTY } from '../fixtures/hostile/hostile.ts';
import { harmAnywhere } from '../unit/markdown/harm-anywhere.ts';
import { readCorpus } from './folder.ts';

const payloads = (readCorpus('corpora/markup/xss-payloads.json') as { payload: string }[]).map(
  ({ payload }) => payload,
);

describe('the hostile corpora', () => {
  it('hold 112 payloads, and the naughty strings that the tests have from a package', () => {
    expect(payloads).toHaveLength(112);
    expect(readCorpus('corpora/markup/naughty-strings.json')).toEqual(NAUGHTY);
  });

  it.each(payloads)('do no harm anywhere in an account: %j', (payload) => {
    expect(harmAnywhere(payload)).toEqual([]);
  });

  it.each(payloads)('do no harm to what reads a page: %j', async (payload) => {
    const html = `<title>${payload}</title><p>The bridge is closed.</p><h1>${payload}</h1><p>${payload}</p>`;
    const page = { bytes: Buffer.from(html), format: 'html', url: payload } as const;
    const result = await readArticle(page, DEFAULT_LIMITS);
    const url = 'article' in result ? result.article.url : undefined;
    expect(url?.value ?? 'https://').toMatch(/^https?:/);
  });
});
