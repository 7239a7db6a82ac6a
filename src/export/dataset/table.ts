import { csvText, quoteWhereNeeded } from '../../compare/csv-text.ts';
import type { CellValue, Column } from './column.ts';
import type { Dataset } from './dataset.ts';

/** The sections in which tables are listed. */
export const TABLE_GROUPS = [
  'articles',
  'records',
  'codings',
  'dossiers',
  'codebooks',
  'vocabularies',
  'releases',
] as const;

/** The id of a section of tables. */
export type TableGroup = (typeof TABLE_GROUPS)[number];

/** Columns that name the key of a row of another table, or of the same. */
export interface ForeignKey {
  columns: readonly string[];
  table: string;
  keys: readonly string[];
}

/** A table of the dataset: one kind of record, a row each. */
export interface DataTable {
  /** Its name in addresses and files: lower-case ASCII letters and hyphens. */
  name: string;
  group: TableGroup;
  columns: readonly Omit<Column<never>, 'valueOf'>[];
  /** The columns that tell its rows apart. */
  key: readonly string[];
  foreignKeys: readonly ForeignKey[];
  /** The cells of each row, in the order of the columns. */
  rows: (dataset: Dataset) => CellValue[][];
}

/** Makes a table out of the items that a dataset has for it. */
export function dataTable<Item>({
  itemsOf,
  columns,
  foreignKeys = [],
  ...table
}: Pick<DataTable, 'name' | 'group' | 'key'> & {
  columns: readonly Column<Item>[];
  foreignKeys?: readonly ForeignKey[];
  itemsOf: (dataset: Dataset) => Iterable<Item>;
}): DataTable {
  return {
    ...table,
    columns,
    foreignKeys,
    rows: (dataset) => Array.from(itemsOf(dataset), (item) => columns.map(({ valueOf }) => valueOf(item))),
  };
}

/** A column that holds the `id` of a row of another table. */
export function refersTo(name: string, table: string, key = 'id'): ForeignKey {
  return { columns: [name], table, keys: [key] };
}

/**
 * The rows of a table as CSV (RFC 4180, UTF-8 with a byte order mark, CRLF), with its header, safe to open in a
 * spreadsheet (see `csvText`). A list of paragraphs is their numbers with spaces between them.
 */
export function tableCsv({ columns }: DataTable, rows: readonly (readonly CellValue[])[]): string {
  const header = columns.map(({ name }) => name);
  return csvText([header, ...rows.map((row) => row.map(inCsv))], quoteWhereNeeded);
}

const inCsv = (value: CellValue) => (typeof value === 'object' ? value.join(' ') : String(value ?? ''));

/** The rows of a table as JSON: a list of objects, one a line; an empty cell is null. Ends with a line feed. */
export function tableJson({ columns }: DataTable, rows: readonly (readonly CellValue[])[]): string {
  const names = columns.map(({ name }) => `${JSON.stringify(name)}:`);
  const lines = rows.map(
    (row) =>
      `{${row.map((value, index) => `${names[index] ?? ''}${JSON.stringify(value ?? null)}`).join(',')}}`,
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
