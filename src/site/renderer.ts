import { createApp } from 'astro/app/entrypoint';
import { loadArchive } from './load-archive.ts';
import { analyse, type DocumentTokens } from '../search/index-files/analyse.ts';
import { documentSources } from './search-documents.ts';
import { sitePages } from './site-pages.ts';
import type { SitePage } from './site-page.ts';

/** A rendered page: the bytes of its file, in parts if it is large, and the dependencies that were read for it. */
export interface RenderedPage {
  body: Uint8Array | AsyncIterable<Uint8Array>;
  dependencies: ReadonlySet<string>;
}

/** A document of the search index that can be read. */
export interface IndexableDocument {
  /** Unique among all documents. */
  id: string;
  /** Reads what the index needs of it, with the dependencies that were read for it. */
  read: () => { terms: DocumentTokens; dependencies: ReadonlySet<string> };
}

/** A site that is being built. */
export interface OpenSite {
  /** Its pages and files. */
  pages: () => Iterable<SitePage>;
  /** Renders one of them. Throws if a template throws or does not know the page. Pages are rendered one at a time. */
  render: (page: SitePage) => Promise<RenderedPage>;
  /** The documents of its search index, in the order of the index. */
  documents: () => IndexableDocument[];
  /** A text that changes when the content behind a dependency changes. */
  revisionOf: (dependency: string) => string;
}

const app = createApp({ streaming: false });
const moved = app.manifest.routes.find(({ routeData }) => routeData.component.endsWith('[...moved].astro'));

/** Opens the site of the archive that was offered (`offerContent`). */
export async function openSite(): Promise<OpenSite> {
  const loaded = await loadArchive();
  const { origin } = loaded.site;
  const render = async ({ href, props, isMoved, isLarge }: SitePage): Promise<RenderedPage> => {
    const request = new Request(new URL(href, origin));
    const close = loaded.reads.open();
    const response = await app.render(request, {
      locals: { props },
      ...(isMoved === true && moved !== undefined ? { routeData: moved.routeData } : {}),
    });
    // What parts are made of was asked for before the first of them.
    const body = isLarge === true && response.body !== null ? response.body : await response.bytes();
    const dependencies = close();
    if (!response.ok && response.status !== 404) throw new Error(`${href} answers ${response.status}.`);
    return { body, dependencies };
  };
  const documents = (): IndexableDocument[] =>
    documentSources(loaded).map(({ id, make }) => ({
      id,
      read: () => {
        const { result, dependencies } = loaded.reads.during(() => analyse(make()));
        return { terms: result, dependencies };
      },
    }));
  return { pages: () => sitePages(loaded), render, documents, revisionOf: loaded.revisionOf };
}
