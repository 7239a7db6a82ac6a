import { question } from '#words/comparison';
import { accounts as words } from '#words/comparison-parts';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { Question } from '../../schema/codebook.ts';
import type { ComparedArticle } from '../compared-article.ts';
import { statementsOn } from '../statements.ts';
import { articleRow, articleTable } from './article-table.ts';
import { permalink, section } from './elements.ts';
import type { RenderContext } from './render-context.ts';

/**
 * The accounts in parallel columns: for each question the paragraphs that the claims on it are based on, and at the end
 * all other paragraphs, so that every account is complete.
 */
export function accountsSection(context: RenderContext, questions: readonly Question[]): Element {
  const rows = questions
    .filter(({ id }) => context.articles.some((article) => statementsOn(article, id).length > 0))
    .map(({ id, label }) =>
      accountRow(context, `a-${id}`, label, (article) => paragraphsOn(article, id), id),
    );
  const rest = accountRow(context, 'a_rest', words.rest, (article) => {
    const used = new Set(questions.flatMap(({ id }) => paragraphsOn(article, id)));
    return article.account.map((_, index) => index + 1).filter((number) => !used.has(number));
  });
  return section(
    'accounts',
    words.title,
    words.lead,
    ...articleTable(context, {
      caption: words.caption,
      corner: question,
      rows: [...rows, rest],
    }),
  );
}

function accountRow(
  context: RenderContext,
  id: string,
  label: string,
  choose: (article: ComparedArticle) => number[],
  about?: string,
): Element {
  return articleRow(context, {
    id,
    name: label,
    head: [h('span', { className: ['question'] }, label), permalink(id, words.link(label))],
    cells: context.articles.map((article) => {
      const numbers = choose(article);
      const absence = article.coding === null ? 'not-coded' : 'silent';
      // The account's paragraphs differ from the original's, so the evidence cannot be located in it.
      if (about !== undefined && !article.isAligned && statementsOn(article, about).length > 0)
        return { article: article.id, content: [h('p', words.answersBelow)] };
      return {
        article: article.id,
        absence: numbers.length === 0 ? absence : undefined,
        content: paragraphsIn(context, article, numbers),
      };
    }),
    silence: words.silence,
  });
}

/** Paragraphs of an account by their numbers. */
export function paragraphsIn(
  context: RenderContext,
  article: ComparedArticle,
  numbers: readonly number[],
): Element[] {
  return numbers.map((number) =>
    h('p', [
      context.isBlind === true
        ? h('span', { className: ['pno'] }, `¶${String(number)}`)
        : h(
            'a',
            { className: ['pno'], href: context.urls.article(article.id, number) },
            `¶${String(number)}`,
          ),
      ` ${article.account[number - 1] ?? ''}`,
    ]),
  );
}

/** The account's paragraphs that support its statements on a question. */
export function paragraphsOn(article: ComparedArticle, question: string): number[] {
  // Evidence refers to paragraphs of the original; the numbers mean nothing in an account with other paragraphs.
  if (!article.isAligned) return [];
  const numbers = statementsOn(article, question).flatMap(({ at }) => at);
  return [...new Set(numbers)].sort((a, b) => a - b);
}
