import type { Id } from '../../schema/id.ts';
import type { ComparisonUrls } from '../../urls/comparison-urls.ts';
import type { ArticleFile, ComparisonCodebook } from '../compared-article.ts';

/** Where the compare page gets its data. A promise is rejected if the data cannot be loaded. */
export interface ComparisonSources {
  codebook: (id: Id) => Promise<ComparisonCodebook>;
  /** An article by its id; `undefined` if the archive has none with this id. */
  article: (id: Id) => Promise<ArticleFile | undefined>;
}

/** Loads the site's JSON files, each once; a file that failed to load is requested again the next time. */
export function createSources(
  urls: Pick<ComparisonUrls, 'comparisonCodebook' | 'comparedArticle'>,
  fetchFile: (url: string) => Promise<Response>,
): ComparisonSources {
  const loaded = new Map<string, Promise<unknown>>();
  const load = (url: string): Promise<unknown> => {
    const known = loaded.get(url);
    if (known !== undefined) return known;
    const loading = loadJson(url, fetchFile);
    loaded.set(url, loading);
    loading.catch(() => loaded.delete(url));
    return loading;
  };
  return {
    codebook: async (id) => {
      const codebook = await load(urls.comparisonCodebook(id));
      if (codebook === undefined) throw new Error(`The site has no codebook ${id}.`);
      return codebook as ComparisonCodebook;
    },
    article: async (id) => (await load(urls.comparedArticle(id))) as ArticleFile | undefined,
  };
}

async function loadJson(url: string, fetchFile: (url: string) => Promise<Response>): Promise<unknown> {
  const response = await fetchFile(url);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return await response.json();
}
