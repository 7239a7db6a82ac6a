import { events as words } from '#words/comparison-parts';
import { comma, semicolon } from '#words/language';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { EventCell, EventRow } from '../events.ts';
import { rowId } from '../parts.ts';
import { articleRow, articleSection, isAlone } from './article-table.ts';
import { type Child, permalink } from './elements.ts';
import { evidence, labelOf, type RenderContext } from './render-context.ts';

/** The events by date, with what each article reports of them. */
export function eventsSection(context: RenderContext, rows: readonly EventRow[]): Element {
  return articleSection(context, 'events', words, {
    items: rows,
    draw: (event) => eventRow(context, event),
  });
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
          permalink(id, words.link(what)),
          h('span', { className: ['measure'] }, [
            ...(places.length === 0 ? [] : [places.join(comma), h('br')]),
            [
              ...(toldBy === undefined ? [] : [words.asTold(labelOf(context, toldBy))]),
              ...(isAlleged ? [words.alleged] : []),
              words.count(reporting, could),
            ].join(semicolon),
          ]),
        ],
    cells: cells.map((cell) => ({
      article: cell.article,
      absence: cell.absence,
      content: eventContent(context, event, cell),
      item: cell.item,
    })),
    silence: words.silence,
  });
}

/** When it was, and what it is called where that is not in the words of the article itself, which stand beside it. */
function headAlone({ date, what, toldBy, places, isAlleged }: EventRow, id: string): Child[] {
  const more = [...(places.length === 0 ? [] : [places.join(comma)]), ...(isAlleged ? [words.alleged] : [])];
  const link = permalink(id, words.link(what));
  return [
    h('span', { className: ['when'] }, toldBy === undefined ? date : [date, ' ', link]),
    ...(toldBy === undefined ? [`${what} `, link] : []),
    more.length === 0 ? undefined : h('span', { className: ['measure'] }, more.join(semicolon)),
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
  if (status === 'undisputed') return speaker && words.accordingTo(speaker);
  const who = speaker ?? self;
  return who === undefined ? words.alleged : words.allegedBy(who);
}

function eventContent(context: RenderContext, event: EventRow, cell: EventCell): Child[] {
  if (cell.absence !== undefined) return [];
  const word = wordOfEvent(cell);
  return [
    h('p', [
      word === undefined ? '' : `${word}: `,
      cell.what,
      cell.date === event.date ? '' : words.dated(cell.date),
      ' ',
      evidence(context, cell.article, cell.at),
    ]),
  ];
}
