import * as words from '#words/compare-page';
import { comma } from '#words/language';
import type { Element, ElementContent } from 'hast';
import { h } from '../markup/hyperscript.ts';
import { citationOf } from '../citation.ts';
import { columnLabels } from '../columns.ts';
import type { ComparedArticle, ComparisonCodebook } from '../compared-article.ts';
import { compareArticles, type Comparison } from '../comparison.ts';
import { columnsList } from '../markup/columns.ts';
import { overviewSections } from '../markup/overview.ts';
import { labelOf, type RenderContext } from '../markup/render-context.ts';
import { buildOverview, type Overview } from '../overview.ts';
import { writeRequest, type CompareRequest } from '../request.ts';
import { controls } from './controls.ts';
import { otherQuestions, partsMenu, exportActions, withOnlyThis } from './ways.ts';

/** The facts about the archive that a comparison states. */
export interface ArchiveWords {
  /** The archive's title. */
  archive: string;
  /** The date of the archive's state, in words. */
  state: string;
}

/** A comparison as the page shows it. */
export interface Drawing {
  content: ElementContent[];
  /** The title of the document. */
  title: string;
  /** The text of the status line. */
  status: string;
  /** How to cite it, including the day of access. */
  citation: string;
  /** What is saved as a file (`save-file.ts`): the comparison as it is shown. */
  saved: { comparison: Comparison; title: string };
}

/** The surroundings of a drawing: the archive, its URLs, the page's own URL, and the day of access for citations. */
export interface DrawingSite extends ArchiveWords {
  urls: RenderContext['urls'];
  href: string;
  today: string;
}

/** The query of a request, as in a link. */
const hrefOf = (request: CompareRequest) => `?${writeRequest(request).toString()}`;

/**
 * Draws the comparison of two or more articles, in the order of their columns: the overview, and below it the requested
 * parts, whose markup is loaded only when needed. `request` contains only ids that exist.
 */
export async function drawComparison(
  articles: readonly ComparedArticle[],
  codebook: ComparisonCodebook,
  request: CompareRequest,
  { archive, state, urls, href, today }: DrawingSite,
): Promise<Drawing> {
  const { questions, rowOrder, onlyContradictions, isBlind } = request;
  const shown = isBlind ? (await import('../blind.ts')).blindArticles(articles) : articles;
  const comparison = compareArticles(shown, codebook, {
    ...(questions.length === 0 ? {} : { questions }),
    rowOrder,
    onlyContradictions,
  });
  const context = contextOf(shown, request, urls);
  // Buttons act on the articles themselves, whatever the columns are labelled.
  const columns = articles.map(({ id }, index) => ({ id, label: labelOf(context, shown[index]?.id ?? id) }));
  const rows = comparison.matrix.length;
  const [answers, ...overview] = overviewSections(context, overviewOf(comparison, request));
  const title = words.comparisonOf(articles.length);
  const citation = isBlind
    ? words.citedBlind
    : citationOf(comparison, { title, archive, state, url: href, accessed: today });
  const ways = [exportActions(request), controls({ request, columns, codebook, href: hrefOf })];
  const coding = [
    partsMenu(request, hrefOf),
    ...(answers === undefined ? [] : [answers]),
    ...otherQuestions(request, codebook.questions, hrefOf),
    ...overview,
    ...(await partsBelow(comparison, context, request)),
  ];
  const accounts = await accountsBelow(comparison, context, request);
  return {
    content: [
      ...(isBlind
        ? (await import('./blind-page.ts')).blindContent(
            { ways, coding, accounts },
            { request, context, questions: comparison.matrix.map(({ question }) => question), href: hrefOf },
          )
        : [...ways, ...coding, ...accounts]),
      h('section', { ariaLabelledBy: ['columns'] }, [
        h('h2', { id: 'columns' }, words.theArticles),
        columnsList(context),
      ]),
      h('p', { className: ['cite'], id: 'citation' }, citation),
    ],
    title: `${columns.map(({ label }) => label).join(comma)} · ${archive}`,
    status: words.compared(articles.length, rows),
    citation,
    saved: { comparison, title },
  };
}

/** The overview; if only some questions are asked, all of them are open. */
function overviewOf(comparison: Comparison, { questions }: CompareRequest): Overview {
  const overview = buildOverview(comparison);
  if (questions.length === 0) return overview;
  return { ...overview, rows: [...overview.rows, ...overview.folds.flatMap(({ rows }) => rows)], folds: [] };
}

/** Links to a place in the comparison lead to the comparison with that place alone, in the same tab. */
function contextOf(
  articles: readonly ComparedArticle[],
  request: CompareRequest,
  urls: RenderContext['urls'],
): RenderContext {
  return {
    articles,
    urls,
    labels: columnLabels(articles),
    isBlind: request.isBlind,
    hasMatrix: request.parts.includes('claims'),
    only: (question) => hrefOf({ ...request, questions: [question] }),
    pages: {
      question: (question) => `${hrefOf({ ...request, questions: [question], parts: ['claims'] })}#claims`,
      // Here, what only one article has is among the rows of its part, not in a separate list.
      part: (part, anchor = part) =>
        `${hrefOf({ ...request, parts: [part] })}#${anchor.startsWith('only-') ? part : anchor}`,
    },
  };
}

/** The context of parts: column headings link to the list of articles, and rows to each other. */
function belowOf(context: RenderContext): RenderContext {
  const below = { ...context };
  delete below.pages;
  return below;
}

async function accountsBelow(
  { matrix }: Comparison,
  context: RenderContext,
  { withAccounts }: CompareRequest,
): Promise<Element[]> {
  if (!withAccounts) return [];
  const { accountsSection } = await import('../markup/accounts.ts');
  return below([
    accountsSection(
      belowOf(context),
      matrix.map(({ question }) => question),
    ),
  ]);
}

async function partsBelow(
  comparison: Comparison,
  context: RenderContext,
  { parts }: CompareRequest,
): Promise<Element[]> {
  const { pages } = context;
  const sections =
    parts.length === 0
      ? []
      : (await import('../markup/parts.ts')).comparisonParts(comparison, belowOf(context), { parts });
  const alone = sections.map((section, index) => {
    const part = parts[index];
    return part === undefined || sections.length === 1 || pages === undefined
      ? section
      : withOnlyThis(section, part, pages.part(part));
  });
  return below(alone);
}

function below(sections: readonly Element[]): Element[] {
  return sections.length === 0 ? [] : [h('div', { className: ['comparison'] }, sections)];
}
