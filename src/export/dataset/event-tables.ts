import { claimSchema, eventSchema, type CodedEvent, type Coding } from '../../schema/coding.ts';
import { idSchema } from '../../schema/id.ts';
import {
  ANSWER_KEY,
  CODING_KEY,
  codedItems,
  itemId,
  itemParagraphs,
  ofCodebook,
  ofCoding,
  SPEAKER_KEYS,
  speakerColumns,
  type Coded,
} from './coded-columns.ts';
import { column, madeColumn, type Column } from './column.ts';
import type { Dataset } from './dataset.ts';
import { dataTable, refersTo, type ForeignKey } from './table.ts';

const EVENT: ForeignKey = { columns: ['coding', 'event'], table: 'events', keys: ['coding', 'id'] };

/** What an event names, a row each. */
const partsOfEvents =
  <Part>(partsOf: (event: CodedEvent) => readonly Part[]) =>
  (dataset: Dataset) =>
    codedItems('events')(dataset).flatMap(({ coding, id: event, item }) =>
      partsOf(item).map((part) => ({ coding, event, part })),
    );
const ofEvent: Column<{ event: string }> = madeColumn(
  'event',
  'string',
  'The event, by its id in the coding.',
  ({ event }) => event,
);

/** The events of codings, and what they name. */
export const EVENT_TABLES = [
  dataTable<Coded<CodedEvent>>({
    name: 'events',
    group: 'codings',
    isByArticle: true,
    key: ['coding', 'id'],
    itemsOf: codedItems('events'),
    columns: [
      ofCoding,
      itemId,
      column('key', eventSchema.shape.key, ({ item }) => item.key),
      column('date', eventSchema.shape.date, ({ item }) => item.date),
      column('status', eventSchema.shape.status, ({ item }) => item.status),
      ...speakerColumns,
      column('what', eventSchema.shape.what, ({ item }) => item.what),
      column('label', eventSchema.shape.label, ({ item }) => item.label),
      itemParagraphs,
    ],
    foreignKeys: [CODING_KEY, ...SPEAKER_KEYS],
  }),
  dataTable<{ coding: Coding; event: string; part: string }>({
    name: 'event-actors',
    group: 'codings',
    isByArticle: true,
    key: ['coding', 'event', 'actor'],
    itemsOf: partsOfEvents(({ actors }) => [...new Set(actors)]),
    columns: [
      ofCoding,
      ofEvent,
      column('actor', idSchema, ({ part }) => part, { description: 'An actor that took part in it.' }),
    ],
    foreignKeys: [EVENT, refersTo('actor', 'actors')],
  }),
  dataTable<{ coding: Coding; event: string; part: string }>({
    name: 'event-places',
    group: 'codings',
    isByArticle: true,
    key: ['coding', 'event', 'place'],
    itemsOf: partsOfEvents(({ places }) => [...new Set(places)]),
    columns: [
      ofCoding,
      ofEvent,
      column('place', idSchema, ({ part }) => part, { description: 'A place where it happened.' }),
    ],
    foreignKeys: [EVENT, refersTo('place', 'places')],
  }),
  dataTable<{ coding: Coding; event: string; part: CodedEvent['answers'][number] }>({
    name: 'event-answers',
    group: 'codings',
    isByArticle: true,
    key: [],
    itemsOf: partsOfEvents(({ answers }) => answers),
    columns: [
      ofCoding,
      ofEvent,
      ofCodebook,
      column('question', claimSchema.shape.question, ({ part }) => part.question),
      column('answer', idSchema, ({ part }) => part.answer, {
        description: 'The answer of the question that the event gives.',
      }),
    ],
    foreignKeys: [EVENT, ANSWER_KEY],
  }),
];
