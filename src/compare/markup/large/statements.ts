import * as words from '#words/many-articles';
import type { Element, ElementContent } from 'hast';
import { h } from '../hyperscript.ts';
import { statementPage, type StatementPage } from '../../chosen-statements.ts';
import {
  strongestFirst,
  type OverviewAnswer,
  type OverviewRow,
  type RowAnswer,
} from '../../overview-rows.ts';
import { rowId } from '../../parts.ts';
import type { Statement } from '../../statements.ts';
import { labelOf } from '../render-context.ts';
import { answerMark, onWhoseWord } from '../told.ts';
import { pageFoot, type LargeContext } from './large-context.ts';
import { answerId } from './question.ts';

/** The statement of one article for an answer: one line on the pages with all statements. */
export interface StatementLine {
  answer: RowAnswer;
  article: string;
  given: OverviewAnswer;
}

/** How many lines a page shows. */
const ON_A_PAGE = 180;

/** A further page of a question, from page 2: what the articles say on it, by answer, one line per article. */
export function statementLinePage(row: OverviewRow, page: number): StatementPage<StatementLine> {
  return statementPage(statementLines(row), page - 1, ON_A_PAGE);
}

/** The number of a question's last page: the first has the verdict, and it is the only one if nobody answers. */
export function lastQuestionPage(row: OverviewRow): number {
  return row.answers.length === 0 ? 1 : statementLinePage(row, 2).last + 1;
}

/** The page of its question on which an answer's statements begin. */
export function pageOfAnswer(row: OverviewRow): (answer: RowAnswer) => number {
  const lines = statementLines(row);
  return (answer) => Math.floor(lines.findIndex((line) => line.answer === answer) / ON_A_PAGE) + 2;
}

function statementLines({ answers }: OverviewRow): StatementLine[] {
  return answers.flatMap((answer) => answer.givers.map(({ article, given }) => ({ answer, article, given })));
}

/** The content of that page; each article links to its coding, where every statement links to its paragraphs. */
export function statementsPage(
  context: LargeContext,
  { question }: OverviewRow,
  page: StatementPage<StatementLine>,
): Element[] {
  const byAnswer = new Map<RowAnswer, StatementLine[]>();
  for (const line of page.items) byAnswer.set(line.answer, [...(byAnswer.get(line.answer) ?? []), line]);
  const place = rowId('claims', question.id);
  return [
    h('p', { className: ['aside'] }, [
      words.everythingSaid,
      h('a', { href: context.questionPage(question.id, 1) }, words.verdictAndMore),
    ]),
    ...[...byAnswer].map(([answer, lines]) =>
      h('section', { className: ['an-answer'], id: answerId(answer) }, [
        h('h2', answerMark(answer.answer)),
        h(
          'ul',
          { className: ['told'] },
          lines.map(({ article, given }) =>
            h('li', [
              h('a', { href: context.coding(article, place) }, labelOf(context, article)),
              h('p', strongestFirst(given.statements).flatMap(statementInShort)),
            ]),
          ),
        ),
      ]),
    ),
    ...pageFoot({ ...page, number: page.number + 1, last: page.last + 1 }, (number) =>
      context.questionPage(question.id, number),
    ),
  ];
}

function statementInShort(statement: Statement, index: number): ElementContent[] {
  const { text, speaker, at } = statement;
  return [
    { type: 'text', value: `${index === 0 ? '' : ' · '}${text} ` },
    h('i', { className: [speaker === undefined ? 'own' : 'passed'] }),
    { type: 'text', value: ` ${onWhoseWord(statement)} ¶${at.join(' ')}` },
  ];
}
