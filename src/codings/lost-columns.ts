import type { Coding } from '../schema/coding.ts';
import { ITEM_FIELDS, itemsOf, type ItemData, type ItemKind } from '../export/item-fields.ts';
import type { SheetFault } from '../export/read-sheet.ts';
import { columnOfKey } from '../export/sheet-columns.ts';
import { countWithNoun } from '../content/printable.ts';

/**
 * The columns that a sheet has not, although items of the coding have something in them, with how many items each: a coder who has removed
 * a column to see less does not mean to remove what all items say there.
 */
export function lostColumns(coding: Coding, columns: readonly string[]): Map<string, number> {
  const lost = new Map<string, number>();
  const items = Object.entries(itemsOf(coding)) as [ItemKind, readonly ItemData[]][];
  for (const [kind, list] of items)
    for (const key of Object.keys(ITEM_FIELDS[kind])) {
      const column = columnOfKey(kind, key);
      const count = list.filter((item) => item[key] !== undefined).length;
      if (count > 0 && !columns.includes(column)) lost.set(column, (lost.get(column) ?? 0) + count);
    }
  return lost;
}

/** What is wrong with a sheet that has lost columns: one fault for all of them; none if it has lost none. */
export function faultsOfLost(lost: ReadonlyMap<string, number>): SheetFault[] {
  const [first, ...others] = [...lost];
  if (first === undefined) return [];
  const [column, count] = first;
  const more = others.map(([name, items]) => `${name} (${String(items)})`).join(', ');
  return [
    {
      row: 1,
      column,
      message:
        `the column is missing, and ${countWithNoun(count, 'item')} of the coding ${count === 1 ? 'has' : 'have'} something in it` +
        `${more === '' ? '' : `; so are ${more}`}: put back what was removed, from a sheet that is exported anew`,
    },
  ];
}
