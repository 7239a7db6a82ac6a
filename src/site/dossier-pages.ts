import { render, type CollectionEntry } from 'astro:content';
import { toHtml } from 'hast-util-to-html';
import { compareArticles, ROW_ORDERS, type Comparison, type RowOrder } from '../compare/comparison.ts';
import { inTimeOrder } from '../compare/compared-article.ts';
import { columnLabels, columnsList, comparisonParts, PARTS } from '../compare/markup/comparison.ts';
import type { ComparisonLinks } from '../compare/markup/frame.ts';
import { rowOrderLinks } from '../compare/markup/orders.ts';
import { UncheckedContentError } from '../derive/archive.ts';
import type { LoadedArchive } from './archive.ts';
import { comparedArticle, comparisonCodebook } from './compared-articles.ts';
import { urls } from './urls.ts';

/** A dossier in one order of its claim matrix. */
export interface DossierProps {
  dossier: CollectionEntry<'dossiers'>;
  rowOrder: RowOrder;
}

/** The addresses that comparisons link to. */
export const comparisonLinks: ComparisonLinks = {
  article: (id, paragraph) => urls.article(id, paragraph),
  original: (id, paragraph) => urls.original(id, paragraph),
  actor: (id) => urls.record('actor', id),
  stance: (id) => urls.about(`stances-${id}`),
};

/** The pages of all dossiers, one for each order of the claim matrix. */
export function dossierPaths({ dossiers }: LoadedArchive) {
  return dossiers.flatMap((dossier) =>
    ROW_ORDERS.map((rowOrder) => ({
      params: { dossier: rowOrder === 'codebook' ? dossier.id : `${dossier.id}/by-${rowOrder}` },
      props: { dossier, rowOrder } satisfies DossierProps,
    })),
  );
}

/** The comparison that a dossier asks for, its columns in the order of time. */
export function compareDossier(
  loaded: LoadedArchive,
  { data }: CollectionEntry<'dossiers'>,
  rowOrder: RowOrder,
): Comparison {
  const { archive } = loaded;
  const articles = inTimeOrder(
    data.articles.map((id) => {
      const entry = archive.articles.find((candidate) => candidate.id === id);
      if (entry === undefined)
        throw new UncheckedContentError(`There is no article "${id}". Run npm run check.`);
      return comparedArticle(loaded, entry, data.coder);
    }),
  );
  return compareArticles(articles, comparisonCodebook(archive.codebook), {
    questions: data.questions,
    rowOrder,
  });
}

/** What the page of a dossier shows: its introduction as a component, the columns and the parts as markup. */
export async function dossierPage(loaded: LoadedArchive, { dossier, rowOrder }: DossierProps) {
  const comparison = compareDossier(loaded, dossier, rowOrder);
  const { articles } = comparison;
  const frame = { articles, links: comparisonLinks, labels: columnLabels(articles) };
  const orders = rowOrderLinks(rowOrder, (order) => urls.dossier(dossier.id, order));
  const { Content } = await render(dossier);
  return {
    Content,
    articles,
    columns: toHtml(columnsList(frame, false)),
    parts: toHtml(comparisonParts(comparison, frame, { orders })),
    menu: PARTS.map(([id, label]) => ({ id, label })),
  };
}
