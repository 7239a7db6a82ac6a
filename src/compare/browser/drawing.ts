import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { blindArticles } from '../blind.ts';
import { columnLabels } from '../columns.ts';
import type { ComparedArticle, ComparisonCodebook } from '../compared-article.ts';
import { citationOf, toCsv, toJson } from '../comparison-files.ts';
import { compareArticles } from '../comparison.ts';
import { accountsSection } from '../markup/accounts.ts';
import { columnsList } from '../markup/columns.ts';
import { comparisonParts } from '../markup/parts.ts';
import { labelOf, type RenderContext } from '../markup/render-context.ts';
import { PARTS } from '../parts.ts';
import type { CompareRequest } from '../request.ts';
import { controls } from './controls.ts';

/** What a comparison says of the archive that it is made in. */
export interface ArchiveWords {
  /** The archive's title. */
  archive: string;
  /** The date of the archive's state, in words. */
  state: string;
}

/** A file that the reader can download. */
export interface DownloadFile {
  ending: 'csv' | 'json';
  name: string;
  mediaType: string;
  /** Writes the file's text (UTF-8). */
  write: () => string;
}

/** A comparison as the page shows it. */
export interface Drawing {
  content: ElementContent[];
  /** The title of the document. */
  title: string;
  /** What the status line says. */
  status: string;
  files: DownloadFile[];
}

/**
 * Draws the comparison of two or more articles, in the order of their columns. `request` holds only ids that there are;
 * `href` is the page's own URL, which the citation names.
 */
export function drawComparison(
  articles: readonly ComparedArticle[],
  codebook: ComparisonCodebook,
  request: CompareRequest,
  { archive, state, urls, href }: ArchiveWords & { urls: RenderContext['urls']; href: string },
): Drawing {
  const { questions, rowOrder, onlyContradictions, isBlind } = request;
  const shown = isBlind ? blindArticles(articles) : articles;
  const comparison = compareArticles(shown, codebook, {
    ...(questions.length === 0 ? {} : { questions }),
    rowOrder,
    onlyContradictions,
  });
  const context: RenderContext = { articles: shown, urls, labels: columnLabels(shown), isBlind };
  // Buttons act on the articles themselves, whatever their columns are called.
  const columns = articles.map(({ id }, index) => ({ id, label: labelOf(context, shown[index]?.id ?? id) }));
  const rows = comparison.matrix.map(({ question }) => question);
  const title = `Comparison of ${String(articles.length)} articles`;
  const citation = isBlind
    ? 'Read blind: outlets, titles, dates and stances are hidden.'
    : citationOf(comparison, { title, archive, state, url: href });
  const name = `comparison-of-${shown.map(({ id }) => id).join('-and-')}`.slice(0, 120);
  return {
    content: [
      partsMenu(request),
      h('h2', { className: ['label'], id: 'columns' }, 'The articles'),
      columnsList(context),
      ...controls({ request, columns, codebook }),
      ...comparisonParts(comparison, context, { parts: request.parts }),
      ...(request.withAccounts ? [accountsSection(context, rows)] : []),
      h('p', { className: ['aside'], id: 'citation' }, citation),
    ],
    title: `${columns.map(({ label }) => label).join(', ')} · ${archive}`,
    status: `${String(articles.length)} articles compared on ${String(rows.length)} question${rows.length === 1 ? '' : 's'}.`,
    files: [
      { ending: 'csv', name, mediaType: 'text/csv', write: () => toCsv(comparison) },
      {
        ending: 'json',
        name,
        mediaType: 'application/json',
        write: () => toJson(comparison, { title, citation }),
      },
    ],
  };
}

/** Links to the parts that are shown, as the dossiers have them. */
function partsMenu({ parts }: CompareRequest): Element {
  const shown = PARTS.filter(({ id }) => parts.includes(id));
  return h('nav', { className: ['parts'], ariaLabel: 'Parts of the comparison' }, [
    h(
      'ul',
      shown.map(({ id, label }) => h('li', h('a', { href: `#${id}` }, label))),
    ),
  ]);
}
