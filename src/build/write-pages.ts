import { hash } from 'node:crypto';
import type { DependencyList } from '../rebuild/dependency-list.ts';
import type { PageManifest } from '../rebuild/page-manifest.ts';
import type { OpenSite } from '../site/renderer.ts';
import { pageFile, type OutputFolder } from './output-folder.ts';

/** The result of writing a site's pages. */
export interface WrittenPages {
  /** What the next build needs to know about them. */
  pages: PageManifest['pages'];
  /** How many were kept from the previous build. */
  kept: number;
}

/** Files that scripts load as data: the version of the site names them (`write-offline.ts`). */
const DATA = /^compare\/(?:articles|codebooks)\//;

/**
 * Writes the pages and files of a site, but only those that read something that has changed since `before`.
 * `dependencies` are those of the previous build and of this one. Throws if a template throws.
 */
export async function writePages(
  site: OpenSite,
  out: OutputFolder,
  {
    base,
    dependencies,
    before,
  }: { base: string; dependencies: DependencyList; before: PageManifest['pages'] | undefined },
): Promise<WrittenPages> {
  const pages: PageManifest['pages'] = {};
  let kept = 0;
  for (const page of site.pages()) {
    const path = pageFile(page.href.slice(base.length));
    const known = before?.[path];
    if (known !== undefined && dependencies.areSame(known.dependencies) && out.isAsWritten(path, known)) {
      kept += 1;
      pages[path] = { ...known, dependencies: dependencies.keep(known.dependencies) };
    } else {
      const { body, dependencies: read } = await site.render(page);
      pages[path] = {
        ...(body instanceof Uint8Array ? out.write(path, body) : await out.writeParts(path, body)),
        dependencies: dependencies.add(read),
        ...(body instanceof Uint8Array && DATA.test(path) ? { digest: hash('sha1', body, 'base64url') } : {}),
      };
    }
  }
  return { pages, kept };
}
