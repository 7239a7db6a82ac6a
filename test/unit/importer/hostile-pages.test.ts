import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../packages/saved-article/src/page/page.ts';
import { NAUGHTY, ONE_OF_EACH_CLASS } from '../../fixtures/hostile/hostile.ts';

describe('the reading of pages', () => {
  it.each([
    ['hostile fragment', ONE_OF_EACH_CLASS.map(({ fragment }) => fragment), 100],
    ['naughty string', NAUGHTY, 500],
  ])(
    'throws for no %s, wherever in a page or its circumstances it stands',
    { timeout: 240_000 },
    (_, texts, atLeast) => {
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
        const body = `<h1>${text}</h1><time datetime="${text}"></time><p>${text}</p>`;
        const html = `<!doctype html><html lang="${text}"><head>${head}</head><body>${body}</body></html>`;
        const { url } = extractPage(html, { url: text, contentLanguage: text });
        expect(url?.value ?? 'https://').toMatch(/^https?:/);
      }
    },
  );
});
