import * as words from '#words/comparison';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import { areMany, type Overview } from '../overview.ts';
import { isOpposition } from '../verdicts.ts';
import { answerTable } from './large/answer-table.ts';
import { legend } from './legend.ts';
import { overviewTable } from './overview-table.ts';
import type { RenderContext } from './render-context.ts';

/** How many rows a page shows when it links to the overview. */
const MOST_ROWS = 8;

/**
 * What articles oppose to each other, for a page that links to their overview: the overview's rows that contradict or
 * are opposed over time. They do not open here: each links to the page of its question.
 */
export function frontRows(context: RenderContext, overview: Overview): Element[] {
  const opposed = overview.all
    .filter(({ verdict: { verdict } }) => isOpposition(verdict))
    .slice(0, MOST_ROWS);
  if (opposed.length === 0) return [h('p', words.opposeOnNothing)];
  return [
    legend(opposed, { ways: words.rowLeadsOn }),
    areMany(context.articles)
      ? answerTable(context, opposed, {
          caption: words.opposedOfMany,
        })
      : overviewTable(context, opposed, {
          caption: words.opposedOfEach,
          canOpen: false,
        }),
  ];
}
