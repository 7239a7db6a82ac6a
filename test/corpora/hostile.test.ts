import { describe, expect, it } from 'vitest';
import { extractPage } from '../../packages/saved-article/src/page/page.ts';
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

  it.each(payloads)('do no harm to what reads a page: %j', (payload) => {
    const { url } = extractPage(`<title>${payload}</title><h1>${payload}</h1><p>${payload}</p>`, {
      url: payload,
    });
    expect(url?.value ?? 'https://').toMatch(/^https?:/);
  });
});
