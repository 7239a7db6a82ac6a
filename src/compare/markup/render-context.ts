import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Id } from '../../schema/id.ts';
import { OTHER } from '../../schema/other-answer.ts';
import type { ComparisonUrls } from '../../urls/comparison-urls.ts';
import type { ComparedArticle } from '../compared-article.ts';
import type { GivenAnswer } from '../given-answers.ts';
import { rowId, type PartId } from '../parts.ts';
import { spaced } from './elements.ts';
import type { Room } from './room.ts';

/** How many articles are named where more may be meant. */
const MOST_NAMED = 6;

/** What every part of a comparison is drawn with. */
export interface RenderContext {
  articles: readonly ComparedArticle[];
  /** The URLs of the site that the comparison links into. */
  urls: Pick<ComparisonUrls, 'article' | 'original' | 'record' | 'stance'>;
  /** Short names of the columns, by article: "Valley Gazette", or "Article A" for a blind reader. */
  labels: Readonly<Record<Id, string>>;
  /** Where the head of a column leads; left out, to the column in the list of articles on the same page. */
  columnHref?: (id: Id) => string;
  /** The pages of its questions and parts; left out where all of it stands on one page. */
  pages?: {
    /** Where there is no place of its own for an `anchor`, that of the question. */
    question: (id: Id, anchor?: string) => string;
    part: (part: PartId, anchor?: string) => string;
  };
  /** Where a question stands alone; left out where no place shows that. */
  only?: (question: Id) => string;
  /** Whether the claim matrix stands on the page beside the overview: then its rows have the ids of the questions. */
  hasMatrix?: boolean;
  /** For what stands open of its tables; left out where all of it does. */
  room?: Room;
  /** Whether the comparison is read blind, so that nothing may link to an article. */
  isBlind?: boolean | undefined;
}

/** The short name of an article's column. */
export function labelOf({ labels }: RenderContext, id: Id): string {
  return labels[id] ?? id;
}

/** Articles by their short names, some of many: “Courier 1, Post 2 and 12 more”. */
export function named(context: RenderContext, ids: readonly Id[], most = MOST_NAMED): string {
  // One that is left would take no less room than its name.
  const shown = ids.length <= most + 1 ? ids : ids.slice(0, most);
  const rest = ids.length - shown.length;
  return `${shown.map((id) => labelOf(context, id)).join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}

/** Where the head of a column leads. */
export function columnHref({ columnHref: href }: RenderContext, id: Id): string {
  return href === undefined ? `#col-${id}` : href(id);
}

/** Where a question has its page, or a place on it, or else its row on the same page. */
export function questionHref({ pages }: RenderContext, id: Id, anchor?: string): string {
  return pages?.question(id, anchor) ?? `#${rowId('claims', id)}`;
}

/**
 * The place of an answer on the pages of its question: `answer-open`, `answer-open-denied`. What fits no answer of the
 * codebook has one for each article.
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

/** Where an answer stands: on the page of its question, or in the question's row on the same page. */
export function answerHref(context: RenderContext, question: Id, answer: GivenAnswer, article: Id): string {
  return questionHref(context, question, answerAnchor(answer, article));
}

/** Where a part has its page, or its section on the same page; `anchor` is a place in it. */
export function partHref({ pages }: RenderContext, part: PartId, anchor?: string): string {
  return pages?.part(part, anchor) ?? `#${anchor ?? part}`;
}

/**
 * Evidence as one group, “¶4 8 11”: each number a link to the original where the site has it, else to the account where its
 * paragraphs are those of the original. A number without either stands without a link.
 */
export function evidence(context: RenderContext, articleId: Id, at: readonly number[]): Element {
  const article = context.articles.find(({ id }) => id === articleId);
  const links = at.map((number, index) => {
    const href = paragraphHref(context, article, number);
    const words = index === 0 ? `¶${String(number)}` : String(number);
    return href === undefined ? h('span', words) : h('a', { href }, words);
  });
  return h('span', { className: ['at'] }, spaced(links));
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
