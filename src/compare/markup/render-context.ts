import { listed, moreArticles } from '#words/comparison';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { CodedItem } from '../../schema/coding.ts';
import type { Id } from '../../schema/id.ts';
import { OTHER } from '../../schema/other-answer.ts';
import type { ComparisonUrls } from '../../urls/comparison-urls.ts';
import { articleAmong, type ComparedArticle } from '../compared-article.ts';
import type { GivenAnswer } from '../given-answers.ts';
import { rowId, type PartId } from '../parts.ts';
import { addressLink, spaced } from './elements.ts';
import type { Room } from './room.ts';

/** How many articles are named before the rest are only counted. */
const MOST_NAMED = 6;

/** The context in which every part of a comparison is drawn. */
export interface RenderContext {
  articles: readonly ComparedArticle[];
  /** The URLs of the site that the comparison links to. */
  urls: Pick<ComparisonUrls, 'article' | 'original' | 'record' | 'stance'>;
  /** Short names of the columns, by article: "Valley Gazette", or "Article A" for a blind reader. */
  labels: Readonly<Record<Id, string>>;
  /** The link target of a column heading; if left out, the column in the list of articles on the same page. */
  columnHref?: (id: Id) => string;
  /** The pages for its questions and parts; left out if everything is on one page. */
  pages?: {
    /** Falls back to the question's page if there is no place for `anchor`. */
    question: (id: Id, anchor?: string) => string;
    part: (part: PartId, anchor?: string) => string;
  };
  /** Where a question is shown alone; left out if nothing shows that. */
  only?: (question: Id) => string;
  /** Whether the claim matrix is on the same page as the overview: its rows then have the questions' ids. */
  hasMatrix?: boolean;
  /** The room for open rows of its tables; left out if all rows are open. */
  room?: Room;
  /** How to cite a verdict on the page of a question, by the id of its element and its words; left out elsewhere. */
  citeVerdict?: (id: string, said: string) => string;
  /** The former ids of an article, by which older addresses on the page of a question name it; left out where nothing is cited. */
  formerIds?: (article: Id) => readonly Id[];
  /** The permanent address of what an article's coding says, where it says how to cite it; left out where nothing leads there. */
  itemHref?: (article: Id, item: CodedItem) => string | undefined;
  /** Whether the comparison is read blind, so that nothing may link to an article. */
  isBlind?: boolean | undefined;
}

/** The short name of an article's column. */
export function labelOf({ labels }: Pick<RenderContext, 'labels'>, id: Id): string {
  return labels[id] ?? id;
}

/** Articles by their short names; of many, only some: “Courier 1, Post 2 and 12 more”. */
export function named(context: Pick<RenderContext, 'labels'>, ids: readonly Id[], most = MOST_NAMED): string {
  // A single remaining one takes no more space by name.
  const shown = ids.length <= most + 1 ? ids : ids.slice(0, most);
  const rest = ids.length - shown.length;
  const names = listed(shown.map((id) => labelOf(context, id)));
  return rest > 0 ? moreArticles(names, rest) : names;
}

/** The link target of a column heading. */
export function columnHref({ columnHref: href }: RenderContext, id: Id): string {
  return href === undefined ? `#col-${id}` : href(id);
}

/** The URL of a question's page or a place on it, or else of its row on the same page. */
export function questionHref({ pages }: RenderContext, id: Id, anchor?: string): string {
  return pages?.question(id, anchor) ?? `#${rowId('claims', id)}`;
}

/**
 * The id of an answer on its question's pages: `answer-open`, `answer-open-denied`. Answers that fit none in the
 * codebook have one per article.
 */
export function answerAnchor(
  { answer, denies, kind }: Pick<GivenAnswer, 'answer' | 'denies' | 'kind'>,
  article: Id | undefined,
): string {
  return [
    'answer',
    answer,
    ...(answer === OTHER && article !== undefined ? [article] : []),
    ...(denies ? ['denied'] : []),
    ...(kind === 'plain' ? [] : [kind]),
  ].join('-');
}

/** The URL of an answer: on its question's page, or in the question's row on the same page. */
export function answerHref(context: RenderContext, question: Id, answer: GivenAnswer, article: Id): string {
  return questionHref(context, question, answerAnchor(answer, article));
}

/** The URL of a part's page, or of its section on the same page; `anchor` is a place in it. */
export function partHref({ pages }: RenderContext, part: PartId, anchor?: string): string {
  return pages?.part(part, anchor) ?? `#${anchor ?? part}`;
}

/**
 * Evidence as one group, “¶4 8 11”: each number links to the original if the site has it, or else to the account if its
 * paragraphs match the original's. Otherwise the number has no link.
 */
export function evidence(context: RenderContext, articleId: Id, at: readonly number[]): Element {
  const article = articleAmong(context.articles, articleId);
  const links = at.map((number, index) => {
    const href = paragraphHref(context, article, number);
    const words = index === 0 ? `¶${String(number)}` : String(number);
    return href === undefined ? h('span', words) : h('a', { href }, words);
  });
  return h('span', { className: ['at'] }, spaced(links));
}

/** A link to the permanent address of an item of an article's coding, called `what`; nothing where the page leads to none. */
export function itemLink({ itemHref }: RenderContext, article: Id, item: CodedItem, what: string): Element[] {
  const href = itemHref?.(article, item);
  return href === undefined ? [] : [addressLink(href, what)];
}

function paragraphHref(
  { urls, isBlind = false }: RenderContext,
  article: ComparedArticle | undefined,
  number: number,
): string | undefined {
  if (isBlind) return undefined;
  if (article?.hasOriginal === true) return urls.original(article.id, number);
  return article?.isAligned === true ? urls.article(article.id, number) : undefined;
}
