import { byGivers, statementPage } from '../compare/chosen-statements.ts';
import type { LargeContext } from '../compare/markup/large/large-context.ts';
import { ARTICLES_ON_A_PAGE } from '../compare/markup/large/articles.ts';
import { lastPartPage, type LargeDossier } from '../compare/markup/large/part-page.ts';
import { lastQuestionPage } from '../compare/markup/large/statements.ts';
import { areMany, type Overview } from '../compare/overview.ts';
import type { OverviewRow } from '../compare/overview-rows.ts';
import { PARTS, type PartId } from '../compare/parts.ts';
import type { Id } from '../schema/id.ts';
import { dossierOf, type DossierEntry } from './archive.ts';
import { codingHref } from './coding-address.ts';
import { codingsOf } from './compared-articles.ts';
import { compareDossier, COMPARISONS_KEPT } from './dossier-comparison.ts';
import { keepBy, rememberBy } from './kept.ts';
import { urls } from './urls.ts';

/** A dossier with so many articles that its pages show what they share. */
export interface LargeDossierView extends LargeDossier {
  overview: Overview;
  context: LargeContext;
}

/** Whether a dossier has so many articles that its pages show what they share. */
export function isLarge({ data }: DossierEntry): boolean {
  return areMany(data.articles);
}

/** The data that the pages of a large dossier are drawn from, computed once for all of them. */
export const largeDossier = keepBy(
  ({ id }: DossierEntry) => id,
  (loaded, dossier): LargeDossierView => {
    const { comparison, overview, context } = compareDossier(loaded, dossier);
    const ranked = (rows: readonly OverviewRow[]) => rows.map(byGivers);
    const { id, data } = dossier;
    return {
      comparison,
      split: overview.split,
      rows: ranked(overview.all),
      overview: {
        ...overview,
        rows: ranked(overview.rows),
        folds: overview.folds.map((fold) => ({ ...fold, rows: ranked(fold.rows) })),
      },
      context: {
        ...context,
        coding: (article, anchor) => {
          const coding = codingsOf(loaded, article).find((each) => each.codebook.id === data.codebook.id);
          return coding && codingHref(loaded, coding, anchor);
        },
        articlesPage: (page) => urls.dossierArticles(id, page),
        partPage: (part, page) => urls.dossierPartPage(id, part, page),
        questionPage: (question, page, anchor) => urls.dossierQuestion(id, question, page, anchor),
      },
    };
  },
  COMPARISONS_KEPT,
);

/** The number of pages of each list of a large dossier. */
interface PageCounts {
  articles: number;
  parts: Record<PartId, number>;
  questions: Record<Id, number>;
}

/** The number of pages of each list of a large dossier. */
export const pageCounts = rememberBy('dossier-page-counts', (loaded, id): PageCounts => {
  const view = largeDossier(loaded, dossierOf(loaded, id));
  return {
    articles: statementPage(view.overview.articles, 1, ARTICLES_ON_A_PAGE).last,
    parts: Object.fromEntries(
      PARTS.map(({ id }) => [id, lastPartPage(view.context, view, id)]),
    ) as PageCounts['parts'],
    questions: Object.fromEntries(view.rows.map((row) => [row.question.id, lastQuestionPage(row)])),
  };
});

/** The page numbers from 1 to the last. */
export function numbersTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
