import type { CollectionEntry } from 'astro:content';
import { toHtml } from 'hast-util-to-html';
import { ROW_ORDERS, type RowOrder } from '../compare/claim-matrix.ts';
import { compareArticles, type Comparison } from '../compare/comparison.ts';
import { inTimeOrder } from '../compare/compared-article.ts';
import { columnLabels, GROUPINGS, groupArticles, MOST_UNGROUPED, type Grouping } from '../compare/columns.ts';
import { columnsList } from '../compare/markup/columns.ts';
import { groupingLinks, rowOrderLinks } from '../compare/markup/orders.ts';
import { comparisonParts } from '../compare/markup/parts.ts';
import type { RenderContext } from '../compare/markup/render-context.ts';
import { PARTS } from '../compare/parts.ts';
import { MOST } from '../compare/request.ts';
import { UncheckedContentError } from '../derive/archive.ts';
import type { LoadedArchive } from './archive.ts';
import { comparedArticle, comparisonCodebook } from './compared-articles.ts';
import { dossierVariant } from '../urls/urls.ts';
import { urls } from './urls.ts';

/** A dossier in one order of its claim matrix, and with its articles in shared columns where they are many. */
export interface DossierProps {
  dossier: CollectionEntry<'dossiers'>;
  rowOrder: RowOrder;
  grouping: Grouping | undefined;
  /** Whether this is an address of before there were verdicts, at which the same stands. */
  isFormer?: true;
}

/** What the order by contradictions was called in addresses before there were verdicts. */
const FORMER_ORDER = 'disagreement';

/** The pages of all dossiers: one for each order of the claim matrix, and of many articles for each way to group them. */
export function dossierPaths({ dossiers }: LoadedArchive) {
  return dossiers.flatMap((dossier) => {
    const groupings: (Grouping | undefined)[] =
      dossier.data.articles.length > MOST_UNGROUPED ? [...GROUPINGS] : [undefined];
    const pageAt = (order: string, props: DossierProps) => ({
      params: { dossier: [dossier.id, ...dossierVariant(order, props.grouping)].join('/') },
      props,
    });
    return groupings.flatMap((grouping) => [
      ...ROW_ORDERS.map((rowOrder) => pageAt(rowOrder, { dossier, rowOrder, grouping })),
      pageAt(FORMER_ORDER, { dossier, rowOrder: ROW_ORDERS[0], grouping, isFormer: true }),
    ]);
  });
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
      return comparedArticle(loaded, entry, { codebook: data.codebook.id, coder: data.coder });
    }),
  );
  return compareArticles(articles, comparisonCodebook(archive, data.codebook.id), {
    questions: data.questions,
    rowOrder,
  });
}

/** What the page of a dossier shows: its introduction, the columns and the parts as markup. */
export function dossierPage(loaded: LoadedArchive, { dossier, rowOrder, grouping, isFormer }: DossierProps) {
  const comparison = compareDossier(loaded, dossier, rowOrder);
  const { articles } = comparison;
  const context: RenderContext = {
    articles,
    urls,
    labels: columnLabels(articles),
    groups: grouping && groupArticles(articles, grouping),
  };
  const orders = rowOrderLinks(rowOrder, (order) => urls.dossier(dossier.id, order, grouping));
  const groupings = grouping && groupingLinks(grouping, (other) => urls.dossier(dossier.id, rowOrder, other));
  return {
    introduction: dossier.rendered?.html ?? '',
    // Other orders of the same comparison are kept out of search engines.
    canonical:
      isFormer !== true && dossierVariant(rowOrder, grouping).length === 0
        ? urls.dossier(dossier.id)
        : undefined,
    articles,
    compareHref: articles.length <= MOST ? urls.compare(articles.map(({ id }) => id)) : undefined,
    groupings: groupings === undefined ? '' : toHtml(groupings),
    columns: toHtml(columnsList(context, { canChoose: true })),
    parts: toHtml(comparisonParts(comparison, context, { orders })),
    menu: [...PARTS],
  };
}
