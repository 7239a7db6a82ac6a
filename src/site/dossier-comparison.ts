import type { VariableAgreement } from '../compare/agreement.ts';
import { columnLabels } from '../compare/columns.ts';
import { inTimeOrder } from '../compare/compared-article.ts';
import { compareArticles, type Comparison } from '../compare/comparison.ts';
import type { RenderContext } from '../compare/markup/render-context.ts';
import { buildOverview, type Overview } from '../compare/overview.ts';
import { articleOf, codebookOf } from '../derive/archive.ts';
import type { Id } from '../schema/id.ts';
import { agreementOnAnswers } from './agreements.ts';
import type { DossierEntry, LoadedArchive } from './archive.ts';
import { codedItemHref } from './coding-address.ts';
import { comparedArticle, comparisonCodebook } from './compared-articles.ts';
import { keepBy } from './kept.ts';
import { urls } from './urls.ts';

/** The data of which all pages of a dossier show parts. */
export interface DossierComparison {
  /** Its questions are in the dossier's own order. */
  comparison: Comparison;
  overview: Overview;
  context: RenderContext;
  /** How far coders agree on answers, over all articles that were coded twice by the dossier's codebook. */
  agreement: VariableAgreement | undefined;
}

/**
 * How many comparisons are kept at a time. Those of an archive of 10,000 articles would take a third of a gigabyte; articles
 * that follow each other in time are in the same few dossiers, and the pages of a dossier follow each other.
 */
export const COMPARISONS_KEPT = 16;

/** The comparison for a dossier, with its columns in date order: computed once for pages that follow each other. */
export const compareDossier = keepBy(({ id }: DossierEntry) => id, workOut, COMPARISONS_KEPT);

function workOut(
  loaded: LoadedArchive,
  { id, data: { articles: ids, questions, coder, codebook } }: DossierEntry,
): DossierComparison {
  const { archive } = loaded;
  const articles = inTimeOrder(
    ids.map((article) =>
      comparedArticle(loaded, articleOf(archive, article), { codebook: codebook.id, coder }),
    ),
  );
  const comparison = compareArticles(articles, comparisonCodebook(archive, codebook.id), {
    questions,
    rowOrder: 'codebook',
  });
  return {
    comparison,
    overview: buildOverview(comparison),
    context: {
      articles,
      urls,
      labels: columnLabels(articles),
      columnHref: urls.article,
      pages: {
        question: (question, anchor) => urls.dossierQuestion(id, question, 1, anchor),
        part: (part, anchor) => urls.dossierPart(id, part, anchor),
      },
    },
    agreement: agreementOnAnswers(loaded, codebook.id) ?? undefined,
  };
}

/** The questions that a dossier asks, by id in its own order. */
export function questionsOf(
  archive: LoadedArchive['archive'],
  { questions, codebook }: DossierEntry['data'],
): Id[] {
  return questions ?? codebookOf(archive, codebook.id).questions.terms.map(({ id }) => id);
}

/** A context that leads from what an article's coding says to its permanent address. */
export function withItemAddresses<Context extends RenderContext>(
  loaded: LoadedArchive,
  context: Context,
): Context {
  const codings = new Map(context.articles.map(({ id, coding }) => [id, coding]));
  return { ...context, itemHref: (article, item) => codedItemHref(loaded, codings.get(article), item) };
}
