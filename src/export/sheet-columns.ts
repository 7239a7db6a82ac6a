import { ITEM_FIELDS, type FieldForm, type ItemKind } from './item-fields.ts';

/** The kinds of rows of a sheet: the coding itself, in the first row, and its items. */
export type RowKind = 'coding' | ItemKind;

/** The columns of the first row, which says what the sheet is of. */
export const CODING_COLUMNS = [
  'article',
  'coder',
  'codedOn',
  'codebook',
  'version',
  'draft',
  'base',
] as const;

/**
 * The columns of a sheet, in an order in which those of a kind stand together. They are the keys of a coding's file; the
 * stance of the article, whose key is `id` there, has `stance`.
 */
export const SHEET_COLUMNS = [
  'kind',
  'at',
  'question',
  'answer',
  'denies',
  'position',
  'by',
  'byName',
  'text',
  'hedge',
  'asOf',
  'measure',
  'value',
  'from',
  'to',
  'approximate',
  'printed',
  'counts',
  'note',
  'class',
  'actor',
  'name',
  'named',
  'through',
  'throughName',
  'mode',
  'event',
  'term',
  'score',
  'stance',
  'because',
  'key',
  'date',
  'status',
  'what',
  'label',
  'places',
  'actors',
  'answers',
  'id',
  'formerIds',
  ...CODING_COLUMNS,
] as const;

/** A column of a sheet. */
export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** The key of an item that a column holds; `undefined` if an item of this kind has no such key. */
export function keyInColumn(kind: ItemKind, column: string): string | undefined {
  const key = kind === 'stance' && column === 'stance' ? 'id' : column;
  if (kind === 'stance' && column === 'id') return undefined;
  return key in ITEM_FIELDS[kind] ? key : undefined;
}

/** The column that holds a key of an item. */
export function columnOfKey(kind: ItemKind, key: string): string {
  return kind === 'stance' && key === 'id' ? 'stance' : key;
}

/** The form of what a column holds in rows of a kind. */
export function formInColumn(kind: ItemKind, column: string): FieldForm | undefined {
  const key = keyInColumn(kind, column);
  return key === undefined ? undefined : (ITEM_FIELDS[kind] as Readonly<Record<string, FieldForm>>)[key];
}
