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
import { annotationsHref, codingHref } from './coding-address.ts';
import { accountTexts, comparedArticle, codingsOf, comparisonCodebook } from './compared-articles.ts';
import { correctionsOf } from './correction-pages.ts';
import { itemAddresses } from './item-addresses.ts';
import type { SitePage } from './site-page.ts';
import { codingData } from './structured-data.ts';
import { urls } from './urls.ts';

const SHOWN = PARTS.filter((part) => !('needsOthers' in part));

/** The number of claims above which the page of a coding is so long that a browser should not lay it out all at once. */
const LONG = 50;

/** The page with the coding of an article by a codebook. */
export interface CodingProps {
  id: Id;
  codebook: Id;
  /** Who coded it; left out for the first coder. */
  coder?: Id;
}

/** The coding pages: one per coded article, codebook and coder; the URL names neither the first codebook nor its first coder. */
export function codingPages(loaded: LoadedArchive): SitePage<CodingProps>[] {
  return loaded.archive.articles.flatMap(({ id }) =>
    (loaded.codings.get(id) ?? []).map((coding) => ({
      href: codingHref(loaded, coding),
      props: {
        id,
        codebook: coding.codebook.id,
        ...(codingsOf(loaded, id).includes(coding) ? {} : { coder: coding.coder }),
      },
    })),
  );
}

/** The coding that a page shows. Throws `UncheckedContentError` if there is none. */
export function shownCoding({ codings }: LoadedArchive, { id, codebook, coder }: CodingProps): Coding {
  const shown = (codings.get(id) ?? []).find(
    (each) => each.codebook.id === codebook && (coder === undefined || each.coder === coder),
  );
  if (shown === undefined)
    throw new UncheckedContentError(`There is no coding of "${id}" by "${codebook}". Run npm run check.`);
  return shown;
}

/** What the page of one article's coding shows: the same parts as a comparison, with one column. */
export function codingPage(loaded: LoadedArchive, props: CodingProps) {
  const { id: articleId, codebook: id, coder } = props;
  const entry = articleOf(loaded.archive, articleId);
  const ofCodebook = (loaded.codings.get(articleId) ?? []).filter((each) => each.codebook.id === id);
  const coding = shownCoding(loaded, props);
  const article = {
    ...comparedArticle(loaded, entry, { codebook: id, coder: coding.coder }),
    account: accountTexts(loaded, articleId),
  };
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
  return {
    card,
    // One article may be coded by several codebooks; each coding has its own page.
    by: {
      codebook: others.length === 0 ? undefined : codebookOf(loaded.archive, id).label,
      coder,
    },
    canonical: codingHref(loaded, coding),
    lead: leadOf(coding, codebookOf(loaded.archive, id).label),
    otherCoders: ofCodebook.flatMap((each) =>
      each === coding ? [] : [{ href: codingHref(loaded, each), coder: each.coder }],
    ),
    others: others.map((each) => ({
      href: codingHref(loaded, each),
      label: codebookOf(loaded.archive, each.codebook.id).label,
    })),
    parts: toHtml([
      annotatedSection(context, article, codebook, addressOf),
      ...comparisonParts(
        comparison,
        {
          ...context,
          urls: { ...urls, article: onPage },
          itemHref: (_, item) => `#${addressOf(item).id}`,
        },
        { parts: SHOWN.map(({ id }) => id) },
      ),
    ]),
    corrections: correctionsOf(loaded, articleId, coding),
    annotations: annotationsHref(props),
    data: [codingData(loaded, coding, annotationsHref(props))],
    isLong: coding.claims.length > LONG,
    menu: [{ id: 'paragraphs', label: words.byParagraph }, ...SHOWN],
  };
}

function leadOf({ coder, codedOn, codebook, claims, figures, voices }: Coding, label: string): string {
  const counts = { claims: claims.length, figures: figures.length, voices: voices.length };
  const by = { coder, day: dateInWords(codedOn), version: codebook.version, codebook: label };
  return words.lead(counts, by);
}
