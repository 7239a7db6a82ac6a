import * as words from '#words/codings';
import { toHtml } from '../compare/markup/to-html.ts';
import { columnLabels } from '../compare/columns.ts';
import { compareArticles } from '../compare/comparison.ts';
import { annotatedSection } from '../compare/markup/annotated.ts';
import { comparisonParts } from '../compare/markup/parts.ts';
import type { RenderContext } from '../compare/markup/render-context.ts';
import { PARTS } from '../compare/parts.ts';
import { articleOf, codebookOf, UncheckedContentError } from '../derive/archive.ts';
import { cardOf } from '../derive/article-card.ts';
import { dateInWords } from '../derive/publication-day.ts';
import type { Coding } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';
import { codingHref } from './coding-address.ts';
import { accountTexts, codedArticle, codingsOf, comparisonCodebook } from './compared-articles.ts';
import { correctionsOf } from './correction-pages.ts';
import { itemAddresses } from './item-addresses.ts';
import type { SitePage } from './site-page.ts';
import { codingData } from './structured-data.ts';
import { urls } from './urls.ts';

const SHOWN = PARTS.filter((part) => !('needsOthers' in part));

/** The page with the coding of an article by a codebook. */
export interface CodingProps {
  id: Id;
  codebook: Id;
}

/** The coding pages: one per coded article and codebook; the URL of the first codebook's page does not name it. */
export function codingPages(loaded: LoadedArchive): SitePage<CodingProps>[] {
  return loaded.archive.articles.flatMap(({ id }) =>
    codingsOf(loaded, id).map((coding) => ({
      href: codingHref(loaded, coding),
      props: { id, codebook: coding.codebook.id },
    })),
  );
}

/** What the page of one article's coding shows: the same parts as a comparison, with one column. */
export function codingPage(loaded: LoadedArchive, { id: articleId, codebook: id }: CodingProps) {
  const entry = articleOf(loaded.archive, articleId);
  const coding = codingsOf(loaded, articleId).find((each) => each.codebook.id === id);
  if (coding === undefined)
    throw new UncheckedContentError(`There is no coding of "${articleId}" by "${id}". Run npm run check.`);
  const article = { ...codedArticle(loaded, entry, id), account: accountTexts(loaded, articleId) };
  const codebook = comparisonCodebook(loaded.archive, id);
  const comparison = compareArticles([article], codebook);
  const context: RenderContext = {
    articles: [article],
    urls,
    labels: columnLabels([article]),
    columnHref: urls.article,
  };
  // Evidence links to the paragraph on this page, with everything coded on it, and from there to the article.
  const onPage = (of: Id, paragraph?: number) =>
    paragraph === undefined ? urls.article(of) : `#p${String(paragraph)}`;
  const others = codingsOf(loaded, entry.id).filter((each) => each.codebook.id !== id);
  const card = cardOf(loaded.archive, entry);
  const addressOf = itemAddresses(coding, card, {
    archive: loaded.site.title,
    page: new URL(codingHref(loaded, coding), loaded.site.origin).href,
  });
  const coders = loaded.codings.get(articleId) ?? [];
  const isCodedTwice = coders.filter((each) => each.codebook.id === id).length > 1;
  return {
    card,
    // One article may be coded by several codebooks; each coding has its own page.
    by: others.length === 0 ? undefined : codebookOf(loaded.archive, id).label,
    canonical: codingHref(loaded, coding),
    lead: leadOf(coding, codebookOf(loaded.archive, id).label, isCodedTwice),
    others: others.map((each) => ({
      href: codingHref(loaded, each),
      label: codebookOf(loaded.archive, each.codebook.id).label,
    })),
    parts: toHtml([
      annotatedSection(context, article, codebook, addressOf),
      ...comparisonParts(
        comparison,
        { ...context, urls: { ...urls, article: onPage } },
        { parts: SHOWN.map(({ id }) => id) },
      ),
    ]),
    corrections: correctionsOf(loaded, articleId, coding),
    data: [codingData(loaded, coding)],
    menu: [{ id: 'paragraphs', label: words.byParagraph }, ...SHOWN],
  };
}

function leadOf(
  { coder, codedOn, codebook, claims, figures, voices }: Coding,
  label: string,
  isCodedTwice: boolean,
): string {
  const counts = { claims: claims.length, figures: figures.length, voices: voices.length };
  const by = { coder, day: dateInWords(codedOn), version: codebook.version, codebook: label };
  return [words.lead(counts, by), ...(isCodedTwice ? [words.secondCoder] : [])].join(' ');
}
