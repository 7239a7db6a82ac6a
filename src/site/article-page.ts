import * as words from '#words/article';
import * as corrected from '#words/corrections';
import { articleCitation } from '../derive/article-citation.ts';
import { cardOf, type ArticleCard } from '../derive/article-card.ts';
import { viewArticle } from '../derive/article-view.ts';
import { articleOf, type ArticleEntry } from '../derive/archive.ts';
import { embeddedMetadata } from '../export/embedded-metadata.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';
import { contradictionsOf } from './article-contradictions.ts';
import { correctionsOf } from './correction-pages.ts';
import { citedSource } from './cited-items.ts';
import type { SitePage } from './site-page.ts';
import { accountData } from './structured-data.ts';
import { urls } from './urls.ts';

/** The articles to read next. */
export interface NextArticleCards {
  previous: ArticleCard | undefined;
  next: ArticleCard | undefined;
  related: { card: ArticleCard; shared: number }[];
}

/** The page of an article. */
export interface ArticleProps {
  id: Id;
}

/** The pages of all articles. */
export function articlePages({ archive }: LoadedArchive): SitePage<ArticleProps>[] {
  return archive.articles.map(({ id }) => ({ href: urls.article(id), props: { id } }));
}

/**
 * What the page of an article shows; `account` is its account as HTML, with the number of coded items on each
 * paragraph, and `contents` what leads to the headings of the account and of the page.
 */
export function articlePage(loaded: LoadedArchive, { id }: ArticleProps) {
  const entry = articleOf(loaded.archive, id);
  const article = viewArticle(loaded.archive, entry);
  const { site } = loaded;
  const coding = codingNote(loaded, entry);
  const corrections = correctionsOf(loaded, id);
  const contradictions = contradictionsOf(loaded, entry.id);
  return {
    article,
    coding,
    contradictions,
    contents: [
      ...entry.account.headings.map((heading) => ({ href: `#${heading.id}`, text: heading.text })),
      ...(contradictions === undefined ? [] : [{ href: '#contradicts', text: words.contradictsOthers }]),
      { href: '#actors', text: words.actors },
      { href: '#places', text: words.places },
      ...(coding === undefined ? [] : [{ href: '#coding', text: words.coding }]),
      ...(corrections.length === 0 ? [] : [{ href: '#corrections', text: corrected.corrections }]),
      { href: '#original', text: words.theOriginal },
    ],
    metadata: embeddedMetadata(citedSource(loaded, id)),
    data: [accountData(loaded, id, article)],
    citation: articleCitation(article, {
      archive: site.title,
      url: new URL(urls.article(id), site.origin).href,
    }),
    corrections,
    original: loaded.originals.get(entry.id),
    isDraft: entry.data.draft === true,
    accountNote: words.accountNote(article.isAligned),
    account: loaded.accountHtml(entry.id),
    next: nextArticles(loaded, entry),
  };
}

/** The label of a link to an article's coding; `undefined` if the article is not coded. */
function codingNote({ codings }: LoadedArchive, { id }: ArticleEntry): string | undefined {
  const coding = codings.get(id)?.[0];
  if (coding === undefined) return undefined;
  const { claims, figures, voices, names, events } = coding;
  return words.codedItems({
    claims: claims.length,
    figures: figures.length,
    voices: voices.length,
    names: names.length,
    events: events.length,
  });
}

function nextArticles(
  { archive, neighbours, related }: LoadedArchive,
  { id }: ArticleEntry,
): NextArticleCards {
  const { previous, next } = neighbours.get(id) ?? { previous: undefined, next: undefined };
  const card = (other: Id) => cardOf(archive, articleOf(archive, other));
  return {
    previous: previous === undefined ? undefined : card(previous),
    next: next === undefined ? undefined : card(next),
    related: related(id).map(({ article, shared }) => ({ card: card(article), shared })),
  };
}
