import { home } from '#words/shell';
import { breadcrumbList } from '../export/structured-data/breadcrumbs.ts';
import { jsonForScript } from './json-script.ts';
import { urls } from './urls.ts';

/**
 * What a page says of itself to machines, as JSON-LD for a block of data (`<script type="application/ld+json">`, which is never run): the nodes that
 * it has, and its breadcrumb. `undefined` for a page with nothing to say.
 */
export function structuredBlock(
  nodes: readonly object[],
  crumbs: readonly { text: string; href?: string }[],
  origin: string,
): string | undefined {
  const steps = crumbs.length === 0 ? [] : [{ text: home, href: urls.home() }, ...crumbs];
  const path = steps.map(({ text, href }) => ({
    name: text,
    address: href === undefined ? undefined : new URL(href, origin).href,
  }));
  const all = [...nodes, ...(path.length === 0 ? [] : [breadcrumbList(path)])];
  if (all.length === 0) return undefined;
  const [only] = all;
  const said = all.length === 1 ? only : { '@graph': all };
  return jsonForScript({ '@context': 'https://schema.org', ...said });
}
