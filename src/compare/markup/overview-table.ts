import * as words from '#words/comparison';
import { absences, divided } from '#words/statements';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { Question } from '../../schema/codebook.ts';
import type { Id } from '../../schema/id.ts';
import { shortDate } from '../columns.ts';
import type { OverviewAnswer, OverviewCell, OverviewRow } from '../overview-rows.ts';
import { rowId } from '../parts.ts';
import { isOpposition } from '../verdicts.ts';
import { answerInWords, verdictInWords } from '../words.ts';
import type { Child } from './elements.ts';
import { columnHref, labelOf, questionHref, type RenderContext } from './render-context.ts';
import { answerMark, toldList, voiceSign } from './told.ts';

/** How many lines of a cell can be filled with answers in words; answers that do not fit are given by letter. */
const LINES_IN_WORDS = 3;
/** Roughly how many characters fit on a line of a cell, by the number of columns. */
const SIGNS_ON_A_LINE: Readonly<Record<number, number>> = { 1: 120, 2: 60, 3: 42, 4: 30, 5: 25, 6: 21 };

interface TableOptions {
  caption: string;
  canOpen?: boolean;
  /** The questions whose claims are shown in brief. */
  brief?: ReadonlySet<Id>;
}

/**
 * Questions with what each article answers, one table body per row. The second line of each opens in place with the
 * claims: one wording per answer, or per article in the rows of `brief`. The style sheet turns it into a grid, so roles
 * are explicit. Without `canOpen`, the second lines are left out, and a row links to the page of its question. If there
 * are more articles than fit in columns, `large/answer-table.ts` is used instead.
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
        h('th', { scope: 'col', role: 'columnheader' }, words.question),
        ...columns.map((content) => h('th', { scope: 'col', role: 'columnheader' }, content)),
      ]),
    ),
    ...rows.map((row) =>
      rowBody(context, row, {
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
  { canOpen, isBrief }: { canOpen: boolean; isBrief: boolean },
): Element {
  const { question, verdict, cells } = row;
  const id = rowId('claims', question.id);
  return h(
    'tbody',
    { id: context.hasMatrix === true ? undefined : id, role: 'rowgroup', className: [verdict.verdict] },
    [
      h('tr', { role: 'row' }, [
        h('th', { scope: 'row', role: 'rowheader' }, [
          rowQuestion(context, question, canOpen),
          ' ',
          h('span', { className: ['verdict'] }, verdictInWords(verdict)),
          ...onlyThis(context, question),
        ]),
        ...answerCells(cells),
      ]),
      ...(canOpen ? [behind(context, row, { columns: cells.length + 1, isBrief })] : []),
    ],
  );
}

/** The question of a row. If the row does not open, it is a link to the question's page, which covers the whole row. */
export function rowQuestion(context: RenderContext, { id, label }: Question, canOpen: boolean): Element {
  return canOpen
    ? h('span', { className: ['question'] }, label)
    : h('a', { className: ['question'], href: questionHref(context, id) }, label);
}

/** The link to a question alone, if there is one. */
function onlyThis({ only }: RenderContext, { id, label }: Question): (Element | string)[] {
  if (only === undefined) return [];
  return [
    ' ',
    h('a', { className: ['only-this'], href: only(id), ariaLabel: words.onlyThisOf(label) }, words.onlyThis),
  ];
}

/** The second line of a row, which opens with the claims. */
function behind(
  context: RenderContext,
  row: OverviewRow,
  { columns, isBrief }: { columns: number; isBrief: boolean },
): Element {
  const { question, verdict, answering, could, cells } = row;
  return h('tr', { role: 'row', className: ['behind'] }, [
    h('td', { role: 'cell', colSpan: columns }, [
      h('details', [
        h('summary', words.claimsBehind(question.label)),
        ...toldList(context, row, { isBrief }),
        h('p', { className: ['absent'] }, [
          words.howManyAnswer(answering, could, cells.length),
          ...(context.pages === undefined
            ? []
            : [
                h(
                  'a',
                  { href: questionHref(context, question.id) },
                  words.questionPage(isOpposition(verdict.verdict)),
                ),
              ]),
        ]),
      ]),
    ]),
  ]);
}

/** The cells of a row: answers in words as far as they fit, then as letters of answers that another cell spells out. */
function answerCells(cells: readonly OverviewCell[]): Element[] {
  const signs = SIGNS_ON_A_LINE[cells.length] ?? 25;
  const spelt = cells.map((cell) => cell.answers.slice(0, inWords(cell, signs)));
  const letters = new Set(spelt.flat().map(({ letter }) => letter));
  return cells.map((cell, index) => answerCell(cell, spelt[index] ?? [], letters));
}

function answerCell(
  { absence, isDivided, answers }: OverviewCell,
  spelt: readonly OverviewAnswer[],
  letters: ReadonlySet<string | undefined>,
): Element {
  if (absence !== undefined)
    return h('td', { role: 'cell', className: [absence] }, h('i', absences[absence]));
  const rest = answers.slice(spelt.length);
  const known = rest.filter(({ letter }) => letter !== undefined && letters.has(letter));
  const more = rest.length - known.length;
  const [furtherCount, further] = words.furtherAnswers(more);
  return h('td', { role: 'cell' }, [
    ...spelt.map((answer, index) =>
      answerMark(answer, [
        voiceSign(answer),
        ' ',
        cellWords(answer),
        ...(index === 0 ? firstParagraph(answer) : []),
      ]),
    ),
    ...(isDivided || rest.length > 0
      ? [
          h('p', { className: ['further'] }, [
            ...(isDivided ? [h('i', { className: ['divided'] }, divided), ' '] : []),
            ...known.flatMap((answer) => [inLetter(answer), ' ']),
            ...(more > 0 ? [furtherCount, h('span', { className: ['rest'] }, further)] : []),
          ]),
        ]
      : []),
  ]);
}

/** The first paragraph that supports the strongest wording of an answer; the opened row has all of them. */
function firstParagraph({ lead }: OverviewAnswer): Child[] {
  const [first] = lead.at;
  return first === undefined ? [] : [' ', h('small', `¶${String(first)}`)];
}

/** How many answers of a cell are shown in words: as many as fit, and both sides if the article is divided. */
function inWords({ answers, isDivided }: OverviewCell, signs: number): number {
  let lines = 0;
  const room = answers.findIndex((answer, index) => {
    lines += Math.ceil((cellWords(answer).length + 4) / signs);
    // The last line is reserved for letters, if there are any.
    return lines > LINES_IN_WORDS - (index < answers.length - 1 ? 1 : 0);
  });
  return Math.max(room === -1 ? answers.length : room, isDivided ? 2 : 1);
}

/** An answer in words, with the years it is about if they are not the article's: “civilians (2011–14)”. */
function cellWords(answer: OverviewAnswer): string {
  return `${answerInWords(answer)}${answer.years === undefined ? '' : ` (${answer.years})`}`;
}

/** An answer as its letter; its words are for screen readers and for the tooltip. */
function inLetter(answer: OverviewAnswer): Element {
  const title = cellWords(answer);
  const mark = answerMark(answer, [voiceSign(answer, ` ${title}`)]);
  return { ...mark, properties: { ...mark.properties, title } };
}
