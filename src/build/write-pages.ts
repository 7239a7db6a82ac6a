import { freshPages, type PageManifest, type WrittenPage } from '../rebuild/page-manifest.ts';
import type { OpenSite } from '../site/renderer.ts';
import { pageFile, type OutputFolder } from './output-folder.ts';

/** What was done with the pages of a site. */
export interface WrittenPages {
  /** What the next build needs to know of them. */
  manifest: Pick<PageManifest, 'cells' | 'pages'>;
  /** How many stayed as the build before had written them. */
  kept: number;
}

/**
 * Writes the pages and files of a site, those alone that read something which has changed since `before`. The others stay
 * as they are. Throws where a template throws.
 */
export async function writePages(
  site: OpenSite,
  out: OutputFolder,
  { base, before }: { base: string; before: PageManifest | undefined },
): Promise<WrittenPages> {
  const fresh = before === undefined ? new Map<string, WrittenPage>() : freshPages(before, site.stateOfCell);
  const places = new Map<string, number>();
  const placeOf = (cell: string) => {
    const place = places.get(cell) ?? places.size;
    places.set(cell, place);
    return place;
  };
  const pages: PageManifest['pages'] = {};
  let kept = 0;
  for (const page of site.pages()) {
    const path = pageFile(page.href.slice(base.length));
    const known = fresh.get(path);
    if (before !== undefined && known !== undefined && out.isAsWritten(path, known)) {
      kept += 1;
      pages[path] = { ...known, cells: known.cells.map((place) => placeOf(before.cells[place]![0])) };
    } else {
      const { body, cells } = await site.render(page);
      pages[path] = { ...out.write(path, body), cells: [...cells].map(placeOf) };
    }
  }
  const cells = [...places.keys()].map((cell): [string, string] => [cell, site.stateOfCell(cell)]);
  return { manifest: { cells, pages }, kept };
}
