import { citationFile, type CitationFileProps } from './citation-pages.ts';
import { feedFile, type FeedProps } from './feeds.ts';
import { harvestedFile, type HarvestedProps } from './harvested-records.ts';
import { loadArchive } from './load-archive.ts';
import { openSearchFile, sitemapFile, type OpenSearchProps, type SitemapProps } from './sitemap-files.ts';

/** A file of which several kinds have one ending, and so one template. */
type FileProps = CitationFileProps | FeedProps | HarvestedProps | SitemapProps | OpenSearchProps;

/** The response with a file, for the template of its ending. */
export async function fileResponse(props: unknown): Promise<Response> {
  const loaded = await loadArchive();
  const file = props as FileProps;
  switch (file.file) {
    case 'citations':
      return new Response(citationFile(loaded, file));
    case 'feed':
      return new Response(feedFile(loaded, file));
    case 'harvested':
      return new Response(harvestedFile(loaded));
    case 'sitemap':
      return new Response(sitemapFile(loaded, file));
    case 'opensearch':
      return new Response(openSearchFile(loaded));
  }
}
