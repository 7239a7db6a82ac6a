import type { Found } from '../document.ts';
import type { StructuredArticle } from './json-ld.ts';
import { firstMeta, type Survey } from './survey.ts';

/**
 * Finds the page's canonical address: `<link rel="canonical">` (RFC 6596), Open Graph, structured data, or the address
 * it was saved from. Only http and https; a relative address is resolved against the one it was saved from, and a bare
 * front page is not an article's address.
 */
export function findAddress(
  survey: Survey,
  structured: StructuredArticle | undefined,
  saved: string | undefined,
): Found<string> | undefined {
  const base = webAddress(saved, undefined);
  const canonical = survey.links.find((link) =>
    /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel') ?? ''),
  );
  const candidates = [
    { text: canonical?.getAttribute('href'), foundIn: 'html' },
    { text: firstMeta(survey, ['og:url']), foundIn: 'meta' },
    { text: structured?.url, foundIn: 'json-ld' },
    {
      text: firstMeta(survey, ['twitter:url', 'parsely-link', 'dc:identifier', 'citation_public_url']),
      foundIn: 'meta',
    },
  ] as const;
  for (const { text, foundIn } of candidates) {
    const value = webAddress(text, base);
    if (value !== undefined && new URL(value).pathname !== '/') return { value, foundIn };
  }
  return base === undefined ? undefined : { value: base, foundIn: 'url' };
}

function webAddress(text: string | null | undefined, base: string | undefined): string | undefined {
  if (!text || text.length > 2000) return undefined;
  try {
    const url = new URL(text.trim(), base);
    if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '')
      return undefined;
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}
