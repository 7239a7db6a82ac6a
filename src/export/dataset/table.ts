import { csvLines, csvText, quoteWhereNeeded } from '../../compare/csv-text.ts';
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
  /** Whether its rows are those of one article after another, so that they can be made for some articles at a time. */
  isByArticle: boolean;
  /** The cells of each row, in the order of the columns. */
  rows: (dataset: Dataset) => CellValue[][];
}

/** Makes a table out of the items that a dataset has for it. */
export function dataTable<Item>({
  itemsOf,
  columns,
  foreignKeys = [],
  isByArticle = false,
  ...table
}: Pick<DataTable, 'name' | 'group' | 'key'> & {
  columns: readonly Column<Item>[];
  foreignKeys?: readonly ForeignKey[];
  isByArticle?: boolean;
  itemsOf: (dataset: Dataset) => Iterable<Item>;
}): DataTable {
  return {
    ...table,
    columns,
    foreignKeys,
    isByArticle,
    rows: (dataset) => Array.from(itemsOf(dataset), (item) => columns.map(({ valueOf }) => valueOf(item))),
  };
}

/** A column that holds the `id` of a row of another table. */
export function refersTo(name: string, table: string, key = 'id'): ForeignKey {
  return { columns: [name], table, keys: [key] };
}

/**
 * The start of a table as CSV (RFC 4180, UTF-8 with a byte order mark, CRLF), with the names of its columns, safe to open in a
 * spreadsheet (see `csvText`); its rows follow.
 */
export function csvStart({ columns }: DataTable): string {
  return csvText([columns.map(({ name }) => name)], quoteWhereNeeded);
}

/** Rows of a table as CSV. A list of paragraphs is their numbers with spaces between them. */
export function csvRows(rows: readonly (readonly CellValue[])[]): string {
  return csvLines(
    rows.map((row) => row.map(inCsv)),
    quoteWhereNeeded,
  );
}

const inCsv = (value: CellValue) => (typeof value === 'object' ? value.join(' ') : String(value ?? ''));

/**
 * Rows of a table as JSON: objects, one a line, with commas between them; an empty cell is null. `jsonList` makes a
 * list of them.
 */
export function jsonRows({ columns }: DataTable, rows: readonly (readonly CellValue[])[]): string {
  const names = columns.map(({ name }) => `${JSON.stringify(name)}:`);
  return rows
    .map(
      (row) =>
        `{${row.map((value, index) => `${names[index] ?? ''}${JSON.stringify(value ?? null)}`).join(',')}}`,
    )
    .join(NEXT_ROW);
}

const NEXT_ROW = ',\n';

const LIST = { start: '[\n', end: '\n]\n', empty: '[]\n' };

/** Rows as JSON that were written one part after another, as a list, in parts; no part is empty. Ends with a line feed. */
export function* jsonList(parts: Iterable<Uint8Array>): Generator<Uint8Array> {
  let count = 0;
  for (const part of parts) {
    yield Buffer.from(count === 0 ? LIST.start : NEXT_ROW);
    yield part;
    count += 1;
  }
  yield Buffer.from(count === 0 ? LIST.empty : LIST.end);
}

/** The size of such a list in bytes, by those of its parts. */
export function jsonListSize(parts: readonly number[]): number {
  if (parts.length === 0) return LIST.empty.length;
  const between = NEXT_ROW.length * (parts.length - 1);
  return parts.reduce((sum, bytes) => sum + bytes, LIST.start.length + between + LIST.end.length);
}
