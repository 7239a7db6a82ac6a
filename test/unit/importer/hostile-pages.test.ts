import { DEFAULT_LIMITS, readArticle } from '@parallax/saved-article';
import { describe, expect, it } from 'vitest';
import { NAUGHTY, ONE_OF_EACH_CLASS } from '../../fixtures/hostile/hostile.ts';

describe('the reading of pages', () => {
  it.each([
    ['hostile fragment', ONE_OF_EACH_CLASS.map(({ fragment }) => fragment), 100],
    ['naughty string', NAUGHTY, 500],
  ])(
    'throws for no %s, wherever in a page or its circumstances it stands',
    { timeout: 240_000 },
    async (_, texts, atLeast) => {
      expect(texts.length).toBeGreaterThan(atLeast);
      for (const text of texts) {
        const data = JSON.stringify({
          '@type': 'Article',
          datePublished: text,
          author: text,
          inLanguage: text,
          url: text,
        });
        const head = `<title>${text}</title><meta name="author" content="${text}"><script type="application/ld+json">${data}</script>`;
        const body = `<p>The bridge is closed until spring.</p><h1>${text}</h1><time datetime="${text}"></time><p>${text}</p>`;
        const html = `<!doctype html><html lang="${text}"><head>${head}</head><body>${body}</body></html>`;
        const page = { bytes: Buffer.from(html), format: 'html', url: text, contentLanguage: text } as const;
        const result = await readArticle(page, DEFAULT_LIMITS);
        const url = 'article' in result ? result.article.url : undefined;
        expect(url?.value ?? 'https://').toMatch(/^https?:/);
      }
    },
  );
});
