import { omissions as words } from '#words/many-articles';
import { h } from '../hyperscript.ts';
import type { Absence } from '../../compared-article.ts';
import type { EventRow } from '../../events.ts';
import type { OverviewRow } from '../../overview-rows.ts';
import { rowId } from '../../parts.ts';
import { named, partHref, questionHref } from '../render-context.ts';
import type { LargeContext } from './large-context.ts';
import type { RankedRow } from './ranked-list.ts';

/** What most articles have and some leave out: questions first, then events, each with the articles that are silent. */
export function omissionRows(
  context: LargeContext,
  questions: readonly OverviewRow[],
  events: readonly EventRow[],
): RankedRow[] {
  const rowOf = (
    { id, text, href }: { id: string; text: string; href: string },
    { have, could, haveIt }: { have: number; could: number; haveIt: typeof words.answeredBy },
    cells: readonly { article: string; absence?: Absence | undefined }[],
  ): RankedRow[] => {
    const silent = cells.filter(({ absence }) => absence === 'silent').map(({ article }) => article);
    if (silent.length === 0 || have < 2) return [];
    return [
      {
        id,
        name: words.row(text),
        head: [h('a', { href }, text)],
        measure: haveIt(have, could),
        lines: [[words.leftOutBy(silent.length, named(context, silent))]],
      },
    ];
  };
  const byHave = <Row>(rows: readonly Row[], have: (row: Row) => number) =>
    rows.toSorted((a, b) => have(b) - have(a));
  return [
    ...byHave(questions, ({ answering }) => answering).flatMap(({ question, answering, could, cells }) =>
      rowOf(
        { id: `l-${question.id}`, text: question.label, href: questionHref(context, question.id) },
        { have: answering, could, haveIt: words.answeredBy },
        cells,
      ),
    ),
    // Passing on an allegation is a choice, so no article leaves one out.
    ...byHave(
      events.filter(({ isAlleged }) => !isAlleged),
      ({ reporting }) => reporting,
    ).flatMap(({ key, what, reporting, could, cells }) =>
      rowOf(
        { id: rowId('omissions', key), text: what, href: partHref(context, 'events') },
        { have: reporting, could, haveIt: words.reportedBy },
        cells,
      ),
    ),
  ];
}
