import { question, theQuestion } from '#words/comparison';
import { claims as words } from '#words/comparison-parts';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { Question } from '../../schema/codebook.ts';
import { rowId } from '../parts.ts';
import type { RowVerdict } from '../row-verdict.ts';
import { verdictInWords } from '../words.ts';
import { articleRow, articleTable, countLine, isAlone } from './article-table.ts';
import { type Child, permalink, section } from './elements.ts';
import type { RenderContext } from './render-context.ts';

/** The claims section with a table of questions; `lead` introduces it, `empty` is shown if there are none. */
export function claimTable(
  context: RenderContext,
  { lead, empty, rows }: { lead: string; empty: string; rows: readonly Element[] },
): Element {
  return section(
    'claims',
    words.title,
    lead,
    ...(rows.length === 0
      ? [h('p', empty)]
      : articleTable(context, {
          caption: words.caption,
          corner: question,
          rows,
          className: 'matrix',
        })),
  );
}

/** The question and verdict that a row of that table shows. */
interface Judged {
  question: Question;
  verdict: RowVerdict;
  answering: number;
  could: number;
}

/**
 * A row of that table: the question, as `name` shows it, its verdict and how many answer, followed by `counts`, with
 * `more` below.
 */
export function claimRow(
  context: RenderContext,
  { question: asked, verdict, answering, could }: Judged,
  {
    name,
    counts = [],
    more = [],
    cells,
  }: {
    name: Element;
    counts?: readonly (Element | string)[];
    more?: readonly Child[];
    cells: Parameters<typeof articleRow>[1]['cells'];
  },
): Element {
  const id = rowId('claims', asked.id);
  return articleRow(context, {
    id,
    name: asked.label,
    head: [
      name,
      permalink(id, theQuestion(asked.label)),
      isAlone(context)
        ? undefined
        : h('span', { className: ['verdict', verdict.verdict] }, verdictInWords(verdict)),
      countLine(context, words.couldAnswer(answering, could), ...counts),
      ...more,
    ],
    cells,
  });
}
