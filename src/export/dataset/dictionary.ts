import { csvText, quoteWhereNeeded } from '../../compare/csv-text.ts';
import type { Column, ColumnType } from './column.ts';
import type { DataTable } from './table.ts';

/** A column as the data dictionary explains it. */
export interface DictionaryEntry {
  name: string;
  type: ColumnType | 'edtf' | 'uri';
  isRequired: boolean;
  /** Whether it is, or is part of, what tells rows apart. */
  isKey: boolean;
  /** The tables whose rows it names. */
  refersTo: readonly string[];
  description: string;
  /** The values of a closed list. */
  values: readonly string[];
}

/** The columns of a table, explained. */
export function dictionaryOf({ columns, key, foreignKeys }: DataTable): DictionaryEntry[] {
  return columns.map((column: Omit<Column<never>, 'valueOf'>) => ({
    name: column.name,
    type: column.form ?? column.type,
    isRequired: column.isRequired,
    isKey: key.includes(column.name),
    refersTo: [
      ...new Set(
        foreignKeys.filter(({ columns: names }) => names.at(-1) === column.name).map(({ table }) => table),
      ),
    ],
    description: column.description,
    values: column.values ?? [],
  }));
}

/** The data dictionary of all tables as CSV (see `csvText`): a row a column. */
export function dictionaryCsv(tables: readonly DataTable[]): string {
  const header = ['table', 'column', 'type', 'required', 'key', 'refers_to', 'values', 'description'];
  const rows = tables.flatMap((table) =>
    dictionaryOf(table).map(({ name, type, isRequired, isKey, refersTo, description, values }) => [
      table.name,
      name,
      type,
      String(isRequired),
      String(isKey),
      refersTo.join(' '),
      values.join(' '),
      description,
    ]),
  );
  return csvText([header, ...rows], quoteWhereNeeded);
}
