import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Question } from '../../schema/codebook.ts';
import type { ComparedArticle } from '../compared-article.ts';
import { columnHeads, permalink, row, section, table, type Content, type Frame } from './frame.ts';

/**
 * The accounts in parallel columns: for each question the paragraphs that the claims on it rest on, and last the
 * paragraphs that no claim rests on, so that nothing of an account is missing.
 */
export function accountsSection(frame: Frame, questions: readonly Question[]): Element {
  const rows = questions
    .filter(({ id }) => frame.articles.some((article) => paragraphsOn(article, id).length > 0))
    .map(({ id, label }) => accountRow(frame, `a-${id}`, label, (article) => paragraphsOn(article, id)));
  const rest = accountRow(frame, 'a-rest', 'Everything else', (article) => {
    const used = new Set(questions.flatMap(({ id }) => paragraphsOn(article, id)));
    return article.account.map((_, index) => index + 1).filter((number) => !used.has(number));
  });
  return section(
    'accounts',
    'The accounts, side by side',
    'What each account says, in its own order, beside the question that its paragraphs answer. A paragraph that answers several questions stands at each.',
    table(
      'The accounts in parallel columns',
      ['Question', ...columnHeads(frame, 'accounts')],
      [...rows, rest],
      'grid',
    ),
  );
}

function accountRow(
  frame: Frame,
  id: string,
  label: string,
  choose: (article: ComparedArticle) => number[],
): Element {
  return row(
    id,
    [h('span', { className: ['question'] }, label), permalink(id, `the accounts on “${label}”`)],
    frame.articles.map((article) => {
      const numbers = choose(article);
      const content: Content[] =
        numbers.length === 0
          ? [h('p', { className: ['absence'] }, 'nothing')]
          : numbers.map((number) =>
              h('p', [
                h('a', { className: ['pno'], href: frame.links.article(article.id, number) }, `¶${number}`),
                ` ${article.account[number - 1] ?? ''}`,
              ]),
            );
      return { id: `${id}--${article.id}`, column: frame.labels[article.id] ?? article.id, content };
    }),
  );
}

function paragraphsOn({ coding, isAligned }: ComparedArticle, question: string): number[] {
  // Without one paragraph for each of the original's, the numbers of the evidence are not those of the account.
  if (coding === null || !isAligned) return [];
  const numbers = coding.claims.filter((claim) => claim.question === question).flatMap(({ at }) => at);
  return [...new Set(numbers)].sort((a, b) => a - b);
}
