import { claimSchema, towardSchema, type Coding } from '../../schema/coding.ts';
import { itemIds } from '../item-ids.ts';
import { codingKey } from './coding-key.ts';
import { column, madeColumn, type Column } from './column.ts';
import type { Dataset } from './dataset.ts';
import { refersTo, type ForeignKey } from './table.ts';

/** An item of a coding with its permanent id, and the kind of the records that it names. */
export interface Coded<Item> {
  coding: Coding;
  id: string;
  item: Item;
  isActor: Dataset['isActor'];
}

type CodedLists = Pick<Coding, 'toward' | 'claims' | 'figures' | 'voices' | 'names' | 'events'>;
/** An item of a list. */
export type ItemOf<List extends keyof CodedLists> = CodedLists[List][number];

/** The items of a list of all codings, with what their columns need. */
export const codedItems =
  <List extends keyof CodedLists>(list: List) =>
  ({ codings, isActor }: Dataset): Coded<ItemOf<List>>[] =>
    codings.flatMap((coding) => {
      const ids = itemIds(coding)[list];
      const items: readonly ItemOf<List>[] = coding[list];
      return items.map((item, index) => ({ coding, id: ids[index] ?? '', item, isActor }));
    });

/** The coding that an item stands in. */
export const ofCoding: Column<{ coding: Coding }> = madeColumn(
  'coding',
  'string',
  'The coding that it stands in.',
  ({ coding }) => codingKey(coding),
);
/** The codebook by which it was coded. */
export const ofCodebook: Column<{ coding: Coding }> = madeColumn(
  'codebook',
  'string',
  'The codebook of the coding.',
  ({ coding }) => coding.codebook.id,
);
/** The id of an item. */
export const itemId: Column<{ id: string }> = madeColumn(
  'id',
  'string',
  'The permanent id of the item in its coding, and the fragment of its address on the page of the coding.',
  (item) => item.id,
);
/** The paragraphs of an item. */
export const itemParagraphs: Column<Coded<{ at: readonly number[] }>> = column(
  'paragraphs',
  towardSchema.shape.at,
  ({ item }) => item.at,
);

/** A key that names an actor or an outlet, as a column for each, so that each refers to one table. */
export function eitherColumns<Item>(
  name: string,
  what: string,
  idOf: (item: Item) => string | undefined,
): Column<Coded<Item>>[] {
  const only =
    (isWanted: boolean) =>
    ({ item, isActor }: Coded<Item>) => {
      const named = idOf(item);
      return named !== undefined && isActor(named) === isWanted ? named : undefined;
    };
  return [
    madeColumn(`${name}_actor`, 'string', `${what}, if it is an actor with a record.`, only(true), {
      isRequired: false,
    }),
    madeColumn(`${name}_outlet`, 'string', `${what}, if it is an outlet with a record.`, only(false), {
      isRequired: false,
    }),
  ];
}

/** On whose word an item is passed on. */
export const speakerColumns = [
  ...eitherColumns<{ by?: string | undefined }>(
    'by',
    'The speaker, if it is not the text itself',
    ({ by }) => by,
  ),
  column<Coded<{ byName?: string | undefined }>>(
    'by_name',
    claimSchema.shape.byName,
    ({ item }) => item.byName,
  ),
];

/** Names the coding. */
export const CODING_KEY: ForeignKey = refersTo('coding', 'codings');
/** Names the speaker. */
export const SPEAKER_KEYS = [refersTo('by_actor', 'actors'), refersTo('by_outlet', 'outlets')];
/** Names the answer. */
export const ANSWER_KEY: ForeignKey = {
  columns: ['codebook', 'question', 'answer'],
  table: 'answers',
  keys: ['codebook', 'question', 'id'],
};
