import * as words from '#words/comparison';
import { answersOfMany } from '#words/many-articles';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import { areMany } from '../overview.ts';
import type { OverviewRow } from '../overview-rows.ts';
import { answerTable } from './large/answer-table.ts';
import { legend } from './legend.ts';
import { overviewTable } from './overview-table.ts';
import type { RenderContext } from './render-context.ts';

/** How many rows a page shows when it links to the overview. */
const MOST_ROWS = 8;

/**
 * The most important rows of an overview (`frontOf`), for a page that links to it. They do not open here: each links to the page of its
 * question.
 */
export function frontRows(context: RenderContext, rows: readonly OverviewRow[]): Element[] {
  const shown = rows.slice(0, MOST_ROWS);
  if (shown.length === 0) return [h('p', words.opposeOnNothing)];
  return [
    legend(shown, { ways: words.rowLeadsOn }),
    areMany(context.articles)
      ? answerTable(context, shown, { caption: answersOfMany })
      : overviewTable(context, shown, { caption: words.answersOfEach, canOpen: false }),
  ];
}
