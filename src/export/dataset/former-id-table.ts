import { CODED_LISTS, type CodedList } from '../../schema/item-id.ts';
import type { Coding } from '../../schema/coding.ts';
import { itemIds } from '../item-ids.ts';
import { codingKey } from './coding-key.ts';
import { madeColumn } from './column.ts';
import type { Dataset } from './dataset.ts';
import { dataTable } from './table.ts';

interface FormerId {
  kind: string;
  id: string;
  item?: string;
  former: string;
}

/** What has former ids, by the name of its table. */
function rowsOf({ codings, ...dataset }: Dataset): FormerId[] {
  const { articles, outlets, actors, places, dossiers, chronologies, codebooks } = dataset;
  const heads = codebooks.map(({ id, formerIds }) => ({ id, data: { formerIds } }));
  const lists = { articles, outlets, actors, places, dossiers, chronologies, codebooks: heads };
  const entries = Object.entries(lists).flatMap(([kind, list]) =>
    list.flatMap(({ id, data: { formerIds = [] } }) => formerIds.map((former) => ({ kind, id, former }))),
  );
  return [...entries, ...codings.flatMap(itemsOf)];
}

function itemsOf(coding: Coding): FormerId[] {
  const ids = itemIds(coding);
  return CODED_LISTS.flatMap((list) =>
    coding[list].flatMap(({ formerIds = [] }: Coding[CodedList][number], index) =>
      formerIds.map((former) => ({
        kind: 'codings',
        id: codingKey(coding),
        item: ids[list][index] ?? '',
        former,
      })),
    ),
  );
}

/** The ids that entries and items of codings had: their addresses lead on. */
export const FORMER_ID_TABLE = dataTable<FormerId>({
  name: 'former-ids',
  group: 'releases',
  key: [],
  itemsOf: rowsOf,
  columns: [
    madeColumn('kind', 'string', 'What it is: the table in which it is now.', ({ kind }) => kind),
    madeColumn('id', 'string', 'Its id now, or the coding in which the item is.', ({ id }) => id),
    madeColumn('item', 'string', 'Of an item of a coding: its id now.', ({ item }) => item, {
      isRequired: false,
    }),
    madeColumn('former', 'string', 'An id that it had.', ({ former }) => former),
  ],
});
