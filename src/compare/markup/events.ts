import type { Element } from 'hast';
import { h } from 'hastscript';
import type { EventCell, EventRow } from '../events.ts';
import {
  absenceMark,
  columnHeads,
  evidence,
  ofCount,
  permalink,
  row,
  section,
  table,
  type Content,
  type Frame,
} from './frame.ts';

/** What each article reports, in the order of the events' dates, with who else does and who does not. */
export function eventsSection(frame: Frame, rows: readonly EventRow[]): Element {
  return section(
    'events',
    'What happened, by whom reported',
    'Events in the order of their dates. “Predates it” means that the article was published before the event.',
    table(
      'Events, and what each article reports of them',
      ['Event', ...columnHeads(frame, 'events')],
      rows.map((event) => {
        const { key, date, what, places, cells, reporting, could } = event;
        return row(
          `e-${key}`,
          [
            h('span', { className: ['when'] }, date),
            what,
            permalink(`e-${key}`, `the event “${what}”`),
            h('span', { className: ['measure'] }, [
              ...(places.length === 0 ? [] : [places.join(', '), h('br')]),
              `reported by ${ofCount(reporting, could)} that could`,
            ]),
          ],
          cells.map((cell) => ({
            id: `e-${key}--${cell.article}`,
            column: frame.labels[cell.article] ?? cell.article,
            className: cell.absence,
            content: eventContent(frame, event, cell),
          })),
        );
      }),
      'grid',
    ),
  );
}

function eventContent(frame: Frame, event: EventRow, cell: EventCell): Content[] {
  if (cell.absence !== undefined) return [absenceMark(cell.absence)];
  return [
    h('p', [
      cell.what,
      cell.date === event.date ? '' : ` (dated ${cell.date})`,
      ' ',
      evidence(frame, cell.article, cell.at),
    ]),
  ];
}
