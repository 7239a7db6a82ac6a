import type { Coding } from '../schema/coding.ts';
import { ITEM_FIELDS, ITEM_LISTS, itemsOf, writeItemField, type ItemKind } from './item-fields.ts';
import type { ItemIds } from './item-ids.ts';
import { writeCell, writeRows } from './sheet-cells.ts';
import { columnOfKey, SHEET_COLUMNS } from './sheet-columns.ts';

/** A coding as a sheet to be filled in. */
export interface SheetInput {
  coding: Coding;
  ids: ItemIds;
  /** The digest of the file that the sheet is made from; empty if there is none. */
  base: string;
  /** Questions for which an empty row is offered. */
  offered: readonly string[];
}

/**
 * A coding as CSV for a spreadsheet: a first row that says what it is of, then a row an item, each value in the column
 * with its key's name. Nothing in it is taken for a formula or turned into a date.
 */
export function writeSheet({ coding, ids, base, offered }: SheetInput, delimiter?: string): string {
  const { article, coder, codedOn, codebook, draft } = coding;
  const head = {
    kind: 'coding',
    article,
    coder,
    codedOn,
    codebook: codebook.id,
    version: String(codebook.version),
    draft: draft === true ? 'yes' : '',
    base,
  };
  const items = Object.entries(itemsOf(coding)) as [ItemKind, Record<string, unknown>[]][];
  const rows = items.flatMap(([kind, list]) =>
    list.map((item, index) => {
      const in_ = ITEM_LISTS[kind];
      const cells = Object.entries(ITEM_FIELDS[kind]).map(([key, form]): [string, string] => [
        columnOfKey(kind, key),
        writeItemField(form, item[key]),
      ]);
      const id = in_ === 'stance' ? {} : { id: ids[in_][index] ?? '' };
      return { ...Object.fromEntries(cells), kind, ...id };
    }),
  );
  const empty = offered.map((question) => ({ kind: 'claim', question }));
  const cellsOf = (row: Readonly<Record<string, string>>) =>
    SHEET_COLUMNS.map((column) => writeCell(row[column] ?? '', { isNumber: NUMBERS.has(column) }));
  return writeRows([SHEET_COLUMNS, ...[head, ...rows, ...empty].map(cellsOf)], delimiter);
}

/** Columns whose numbers a coder may reckon with. */
const NUMBERS: ReadonlySet<string> = new Set(['value', 'from', 'to', 'score', 'version']);
