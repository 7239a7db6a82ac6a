import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { EventCell, EventRow } from '../events.ts';
import { rowId } from '../parts.ts';
import { articleRow, articleTable, isAlone } from './article-table.ts';
import { type Child, ofCount, permalink, section } from './elements.ts';
import { evidence, labelOf, type RenderContext } from './render-context.ts';

/** The events by date, with what each article reports of them. */
export function eventsSection(context: RenderContext, rows: readonly EventRow[]): Element {
  return section(
    'events',
    'Events, and who reports them',
    isAlone(context)
      ? 'Events in the order of their dates. An alleged event is one that somebody says happened.'
      : 'Events in the order of their dates. “Predates it” means that the article was published before the event, “may predate it” that its date is not sure enough to tell. An alleged event is one that somebody says happened.',
    ...(rows.length === 0
      ? [h('p', 'No events are coded for these articles.')]
      : articleTable(context, {
          caption: 'Events, and what each article reports of them',
          corner: 'Event',
          rows: rows.map((event) => eventRow(context, event)),
        })),
  );
}

function eventRow(context: RenderContext, event: EventRow): Element {
  const { key, date, what, toldBy, places, cells, isAlleged, reporting, could } = event;
  const id = rowId('events', key);
  return articleRow(context, {
    id,
    name: what,
    head: isAlone(context)
      ? headAlone(event, id)
      : [
          h('span', { className: ['when'] }, date),
          ` ${what} `,
          permalink(id, `the event “${what}”`),
          h('span', { className: ['measure'] }, [
            ...(places.length === 0 ? [] : [places.join(', '), h('br')]),
            toldBy === undefined ? '' : `as ${labelOf(context, toldBy)} tells it; `,
            isAlleged ? 'alleged; ' : '',
            `reported by ${ofCount(reporting, could)} that could report it`,
          ]),
        ],
    cells: cells.map((cell) => ({
      article: cell.article,
      absence: cell.absence,
      content: eventContent(context, event, cell),
    })),
    silence: 'not reported',
  });
}

/** When it was, and what it is called where that is not in the words of the article itself, which stand beside it. */
function headAlone({ date, what, toldBy, places, isAlleged }: EventRow, id: string): Child[] {
  const more = [...(places.length === 0 ? [] : [places.join(', ')]), ...(isAlleged ? ['alleged'] : [])];
  const link = permalink(id, `the event “${what}”`);
  return [
    h('span', { className: ['when'] }, toldBy === undefined ? date : [date, ' ', link]),
    ...(toldBy === undefined ? [`${what} `, link] : []),
    more.length === 0 ? undefined : h('span', { className: ['measure'] }, more.join('; ')),
  ];
}

/**
 * Who reports an event: “alleged by Ida Holm”, “according to Ida Holm”; `undefined` if the article itself reports it.
 * `self` names the article for its own allegations; without it, they name nobody.
 */
export function wordOfEvent(
  { status, speaker }: Pick<Extract<EventCell, { status: string }>, 'status' | 'speaker'>,
  self?: string,
): string | undefined {
  if (status === 'undisputed') return speaker && `according to ${speaker}`;
  const who = speaker ?? self;
  return who === undefined ? 'alleged' : `alleged by ${who}`;
}

function eventContent(context: RenderContext, event: EventRow, cell: EventCell): Child[] {
  if (cell.absence !== undefined) return [];
  const word = wordOfEvent(cell);
  return [
    h('p', [
      word === undefined ? '' : `${word}: `,
      cell.what,
      cell.date === event.date ? '' : ` (dated ${cell.date})`,
      ' ',
      evidence(context, cell.article, cell.at),
    ]),
  ];
}
