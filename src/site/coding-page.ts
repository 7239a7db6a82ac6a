import { toHtml } from 'hast-util-to-html';
import { columnLabels } from '../compare/columns.ts';
import { compareArticles } from '../compare/comparison.ts';
import { annotatedSection } from '../compare/markup/annotated.ts';
import { comparisonParts } from '../compare/markup/parts.ts';
import type { RenderContext } from '../compare/markup/render-context.ts';
import { PARTS } from '../compare/parts.ts';
import type { ArticleEntry } from '../derive/archive.ts';
import { cardOf } from '../derive/article-card.ts';
import { dateInWords } from '../derive/publication-day.ts';
import type { LoadedArchive } from './archive.ts';
import { comparedArticle, comparisonCodebook } from './compared-articles.ts';
import { urls } from './urls.ts';

const SHOWN = PARTS.filter((part) => !('needsOthers' in part));

/** The coding pages: one for each article that is coded. */
export function codingPaths({ archive, codings }: LoadedArchive) {
  return archive.articles
    .filter(({ id }) => codings.some(({ article }) => article === id))
    .map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** What the page with the coding of one article shows: the same parts as a comparison, with one column. */
export function codingPage(loaded: LoadedArchive, entry: ArticleEntry) {
  const article = comparedArticle(loaded, entry);
  const codebook = comparisonCodebook(loaded.archive.codebook);
  const comparison = compareArticles([article], codebook);
  const context: RenderContext = {
    articles: [article],
    urls,
    labels: columnLabels([article]),
    columnHref: urls.article,
  };
  const others = loaded.codings.filter((each) => each.article === entry.id).length - 1;
  return {
    card: cardOf(loaded.archive, entry),
    lead: leadOf(article.coding, others),
    parts: toHtml([
      annotatedSection(context, article, codebook),
      ...comparisonParts(comparison, context, { parts: SHOWN.map(({ id }) => id) }),
    ]),
    menu: [{ id: 'paragraphs', label: 'Paragraph by paragraph' }, ...SHOWN],
  };
}

function leadOf(coding: LoadedArchive['codings'][number] | null, others: number): string {
  if (coding === null) return 'This article is not coded yet.';
  const { coder, codedOn, codebook, claims, figures, voices } = coding;
  const second =
    others === 0
      ? ''
      : ' A second coder coded it, too; the page about the archive says how far the two agree.';
  return `${claims.length} claims, ${figures.length} figures and ${voices.length} voices, coded by ${coder} on ${dateInWords(codedOn)} with version ${codebook} of the codebook.${second}`;
}
