import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Question } from '../../schema/codebook.ts';
import type { Id } from '../../schema/id.ts';
import { shortDate } from '../columns.ts';
import type { OverviewAnswer, OverviewCell, OverviewRow } from '../overview-rows.ts';
import { rowId } from '../parts.ts';
import { answerInWords, verdictInWords } from '../words.ts';
import { absenceInWords, type Child } from './elements.ts';
import { columnHref, labelOf, questionHref, type RenderContext } from './render-context.ts';
import { answerMark, toldList, voiceSign } from './told.ts';

/** So many rows have room for two answers a cell; in more, only answers that are opposed to others get the room. */
const FEW_ROWS = 8;
/** The most answers that a cell shows before it is opened. */
const MOST_IN_CELL = 2;
/** The words of an answer that a narrow screen shows. */
const WORDS_IN_SHORT = 3;

interface TableOptions {
  caption: string;
  canOpen?: boolean;
  /** The questions whose claims are told briefly. */
  brief?: ReadonlySet<Id>;
}

/**
 * Questions with what each article answers, one body a row, so that the second line of each opens in place with the
 * claims behind it: one wording an answer, in the rows of `brief` one an article. The style sheet makes a grid of it, so
 * roles are written out. Without `canOpen` the second lines are left out. More articles than have a column each stand in
 * `large/answer-table.ts`.
 */
export function overviewTable(
  context: RenderContext,
  rows: readonly OverviewRow[],
  { caption, canOpen = true, brief = new Set() }: TableOptions,
): Element {
  const columns = context.articles.map(({ id }) => columnHead(context, id));
  return h('table', { className: ['ov', `c${String(columns.length)}`], role: 'table' }, [
    h('caption', { className: ['vh'] }, caption),
    h(
      'thead',
      { role: 'rowgroup' },
      h('tr', { role: 'row' }, [
        h('th', { scope: 'col', role: 'columnheader' }, 'Question'),
        ...columns.map((content) => h('th', { scope: 'col', role: 'columnheader' }, content)),
      ]),
    ),
    ...rows.map((row) =>
      rowBody(context, row, {
        isRoomy: rows.length <= FEW_ROWS,
        canOpen,
        isBrief: brief.has(row.question.id),
      }),
    ),
  ]);
}

function columnHead(context: RenderContext, id: string): (Element | string)[] {
  const article = context.articles.find((each) => each.id === id);
  const when = article === undefined ? '' : shortDate(article.date);
  const label = labelOf(context, id);
  return [
    context.isBlind === true ? label : h('a', { href: columnHref(context, id) }, label),
    ...(when === '' ? [] : [' ', h('span', { className: ['when'] }, when)]),
  ];
}

function rowBody(
  context: RenderContext,
  row: OverviewRow,
  { isRoomy, canOpen, isBrief }: { isRoomy: boolean; canOpen: boolean; isBrief: boolean },
): Element {
  const { question, verdict, cells } = row;
  const id = rowId('claims', question.id);
  return h(
    'tbody',
    { id: context.hasMatrix === true ? undefined : id, role: 'rowgroup', className: [verdict.verdict] },
    [
      h('tr', { role: 'row' }, [
        h('th', { scope: 'row', role: 'rowheader' }, [
          h('a', { className: ['question'], href: questionHref(context, question.id) }, question.label),
          ' ',
          h('span', { className: ['verdict'] }, verdictInWords(verdict)),
          ...onlyThis(context, question),
        ]),
        ...cells.map((cell) => answerCell(cell, isRoomy)),
      ]),
      ...(canOpen ? [behind(context, row, { columns: cells.length + 1, isBrief })] : []),
    ],
  );
}

/** The way to a question alone, where there is one. */
function onlyThis({ only }: RenderContext, { id, label }: Question): (Element | string)[] {
  if (only === undefined) return [];
  return [
    ' ',
    h('a', { className: ['only-this'], href: only(id), ariaLabel: `Only this: ${label}` }, 'only this'),
  ];
}

/** The second line of a row, which opens with the claims. */
function behind(
  context: RenderContext,
  row: OverviewRow,
  { columns, isBrief }: { columns: number; isBrief: boolean },
): Element {
  const { question, answering, could } = row;
  return h('tr', { role: 'row', className: ['behind'] }, [
    h('td', { role: 'cell', colSpan: columns }, [
      h('details', [
        h('summary', h('span', { className: ['vh'] }, `The claims behind “${question.label}”`)),
        ...toldList(context, row, { isBrief }),
        h('p', { className: ['absent'] }, [
          `${String(answering)} of ${String(could)} that could answer do. `,
          ...(context.pages === undefined
            ? []
            : [h('a', { href: questionHref(context, question.id) }, 'All wordings, and who opposes whom')]),
        ]),
      ]),
    ]),
  ]);
}

function answerCell({ absence, isDivided, answers }: OverviewCell, isRoomy: boolean): Element {
  if (absence !== undefined)
    return h('td', { role: 'cell', className: [absence] }, h('i', absenceInWords(absence)));
  const opposed = answers.filter(({ isOpposed }) => isOpposed).length;
  const shown = answers.slice(0, isRoomy ? MOST_IN_CELL : Math.min(MOST_IN_CELL, Math.max(opposed, 1)));
  const rest = answers.length - shown.length;
  return h('td', { role: 'cell' }, [
    ...(isDivided ? [h('p', { className: ['divided'] }, 'divided')] : []),
    ...shown.map((answer, index) =>
      answerMark(answer, [
        voiceSign(answer),
        ' ',
        ...inShort(answer),
        ...(rest > 0 && index === shown.length - 1 ? [more(rest)] : []),
      ]),
    ),
  ]);
}

function more(rest: number): Element {
  return h('span', { className: ['more'] }, ` +${String(rest)}`);
}

/** An answer in words of which a narrow screen shows the first three. */
function inShort(answer: OverviewAnswer): Child[] {
  const words = answerInWords(answer).split(' ');
  if (words.length <= WORDS_IN_SHORT) return [words.join(' ')];
  return [
    words.slice(0, WORDS_IN_SHORT).join(' '),
    h('span', { className: ['rest'] }, ` ${words.slice(WORDS_IN_SHORT).join(' ')}`),
  ];
}
