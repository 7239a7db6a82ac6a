import { hash } from 'node:crypto';
import { TABLE_WORDS, type TableName } from '#words/data';
import { DATA_TABLES } from '../export/dataset/all-tables.ts';
import type { CellValue } from '../export/dataset/column.ts';
import { tableCsv, tableJson, type DataTable } from '../export/dataset/table.ts';
import type { MadeTable } from '../export/dataset/table-facts.ts';
import type { LoadedArchive } from './archive.ts';
import { datasetOf } from './dataset.ts';
import { keepBy } from './kept.ts';

/** A table of the dataset with the size of its JSON file in bytes. */
export interface SizedTable extends MadeTable {
  json: number;
}

/** The table with this name. Throws if there is none. */
export function tableNamed(name: string): DataTable {
  const table = DATA_TABLES.find((one) => one.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return table;
}

/** The rows of a table; those that were asked for last are kept, since its files and its page follow each other. */
const rowsOf = keepBy(
  (table: DataTable) => table.name,
  (loaded, table): CellValue[][] => table.rows(datasetOf(loaded)),
  1,
);

/** A table as CSV. */
export function csvOfTable(loaded: LoadedArchive, table: DataTable): string {
  return tableCsv(table, rowsOf(loaded, table));
}

/** A table as JSON. */
export function jsonOfTable(loaded: LoadedArchive, table: DataTable): string {
  return tableJson(table, rowsOf(loaded, table));
}

/** How many rows a table has, and how large its files are. */
export const madeTable = keepBy(
  (table: DataTable) => table.name,
  (loaded, table): SizedTable => {
    const csv = csvOfTable(loaded, table);
    return {
      table,
      words: TABLE_WORDS[table.name as TableName],
      rows: rowsOf(loaded, table).length,
      csv: { bytes: Buffer.byteLength(csv), sha256: hash('sha256', csv, 'hex') },
      json: Buffer.byteLength(jsonOfTable(loaded, table)),
    };
  },
);
