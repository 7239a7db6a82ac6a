import type { Id } from '../../schema/id.ts';
import type { ComparisonUrls } from '../../urls/comparison-urls.ts';
import type { ArticleFile, ComparisonCodebook } from '../compared-article.ts';

/** Where the compare page gets its data. A promise is rejected if the data cannot be loaded. */
export interface ComparisonSources {
  codebook: (id: Id) => Promise<ComparisonCodebook>;
  /** An article by its id; `undefined` if the archive has none with this id. */
  article: (id: Id) => Promise<ArticleFile | undefined>;
  /** The account of an article, one text a paragraph. */
  account: (id: Id) => Promise<string[]>;
}

/** How files are loaded, and how the account is read in the HTML of an article's page. */
export interface FileLoaders {
  fetchFile: (url: string) => Promise<Response>;
  accountParagraphs: (html: string) => Promise<string[]>;
}

/** Loads files of the site, each once; a file that failed to load is requested again the next time. */
export function createSources(
  urls: Pick<ComparisonUrls, 'comparisonCodebook' | 'comparedArticle' | 'article'>,
  { fetchFile, accountParagraphs }: FileLoaders,
): ComparisonSources {
  const loaded = new Map<string, Promise<unknown>>();
  const load = (url: string, read: (response: Response) => Promise<unknown> = readJson): Promise<unknown> => {
    const known = loaded.get(url);
    if (known !== undefined) return known;
    const loading = loadFile(url, fetchFile, read);
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
    account: async (id) => {
      const read = async (response: Response) => accountParagraphs(await response.text());
      return ((await load(urls.article(id), read)) ?? []) as string[];
    },
  };
}

const readJson = (response: Response): Promise<unknown> => response.json();

async function loadFile(
  url: string,
  fetchFile: FileLoaders['fetchFile'],
  read: (response: Response) => Promise<unknown>,
): Promise<unknown> {
  const response = await fetchFile(url);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return await read(response);
}
