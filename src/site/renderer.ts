import { createApp } from 'astro/app/entrypoint';
import { loadArchive } from './archive.ts';
import { searchFields } from './search-fields.ts';
import { sitePages } from './site-pages.ts';
import type { SitePage } from './site-page.ts';

const app = createApp({ streaming: false });
const moved = app.manifest.routes.find(({ routeData }) => routeData.component.endsWith('[...moved].astro'));

/** The pages and files of the archive that was offered (`offerContent`). */
export async function listPages(): Promise<SitePage[]> {
  return sitePages(await loadArchive());
}

/** Renders one of them: the bytes of its file. Throws where a template throws, or does not know the page. */
export async function renderPage({ href, props, isMoved }: SitePage): Promise<Uint8Array> {
  const request = new Request(new URL(href, import.meta.env.SITE));
  const response = await app.render(request, {
    locals: { props },
    ...(isMoved === true && moved !== undefined ? { routeData: moved.routeData } : {}),
  });
  if (!response.ok && response.status !== 404) throw new Error(`${href} answers ${response.status}.`);
  return response.bytes();
}
