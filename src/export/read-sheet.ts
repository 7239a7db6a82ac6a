import { CsvError, parse } from 'csv-parse/sync';
import { readItemField, type FieldForm, type ItemData, type ItemKind, ITEM_FIELDS } from './item-fields.ts';
import { columnLetters, readCell } from './sheet-cells.ts';
import { CODING_COLUMNS, formInColumn, keyInColumn, SHEET_COLUMNS } from './sheet-columns.ts';

/** A place in a sheet: the row as spreadsheets count it, from 1, and the column. */
export interface SheetPlace {
  row: number;
  column: string;
}

/** What is wrong with a cell, and how to mend it. */
export interface SheetFault extends SheetPlace {
  message: string;
}

/** An item in a sheet, and where it stands. */
export interface SheetItem {
  kind: ItemKind;
  row: number;
  /** Its permanent id when the sheet was written; empty for a new one. */
  id: string;
  data: ItemData;
  /** Its numbers that may be thousands or thousandths, such as 4.200, by column, as written. */
  unsure: Readonly<Record<string, string>>;
}

/** A sheet that was read. */
export interface ReadSheet {
  /** The first row: what the sheet is of. */
  coding: Partial<Record<(typeof CODING_COLUMNS)[number], string>>;
  items: SheetItem[];
  faults: SheetFault[];
  /** The columns that it has, by their names in `SHEET_COLUMNS` if they are of those. */
  columns: readonly string[];
  /** Columns that a coding has not, with how many cells each. */
  unknown: { column: string; cells: number }[];
  /** `B (at)`: the letters and name of a column. */
  nameOf: (column: string) => string;
}

/** What a spreadsheet in German or Spanish shows of 4200, and what is 4.2 as well. */
const THOUSANDS = /^[-−+]?\d{1,3}\.\d{3}$/;

const KINDS = Object.keys(ITEM_FIELDS) as ItemKind[];

/** What a form takes, to follow "takes". */
const FORM_WORDS: Readonly<Record<FieldForm, string>> = {
  text: 'one line of text',
  id: 'an id',
  date: 'an EDTF date such as 2018-03-14 or 2018-03',
  number: 'a number in digits, such as 4200 or 0.5',
  'yes-no': 'yes or no',
  paragraphs: 'paragraphs of the original, such as ¶2 ¶4',
  ids: 'ids with blanks between them',
  answers: 'pairs question=answer with blanks between them',
};

/**
 * Reads a sheet, whatever spreadsheet saved it: with commas, semicolons or tabs, and columns in any order. Rows that only
 * offer a question are left out. Returns a sentence instead if it is no sheet of a coding.
 */
export function readSheet(text: string): ReadSheet | string {
  const parsed = parseRows(text);
  if (typeof parsed === 'string') return parsed;
  const [header = [], ...rows] = parsed;
  const columns = header.map((name) => knownColumn(readCell(name)));
  if (!columns.includes('kind'))
    return 'It has no column “kind”, which says what each row is: put it back, from a sheet that is exported anew.';
  const faults: SheetFault[] = [];
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (twice !== undefined)
    faults.push({ row: 1, column: twice, message: 'the column is there twice: keep one' });
  const cellsOf = (row: readonly string[]) =>
    new Map(
      columns
        .map((name, index) => [name, readCell(row[index] ?? '')] as const)
        .filter(([, cell]) => cell !== ''),
    );
  const coding: ReadSheet['coding'] = {};
  const items: SheetItem[] = [];
  for (const [index, row] of rows.entries()) {
    const cells = cellsOf(row);
    const at = index + 2;
    const kind = (cells.get('kind') ?? '').toLowerCase();
    if (cells.size === 0) continue;
    if (kind === 'coding')
      Object.assign(coding, Object.fromEntries(CODING_COLUMNS.map((name) => [name, cells.get(name)])));
    else {
      const known = KINDS.find((each) => each === kind);
      if (known === undefined) faults.push({ row: at, column: 'kind', message: noKind(kind) });
      else if (!isOffer(cells)) items.push(readItem(known, at, cells, faults));
    }
  }
  const unknown = columns
    .map((column, index) => ({
      column,
      cells: rows.filter((row) => readCell(row[index] ?? '') !== '').length,
    }))
    .filter(({ column, cells }) => cells > 0 && !SHEET_COLUMNS.some((name) => name === column))
    .map(({ column, cells }) => ({ column: column === '' ? '(no name)' : column, cells }));
  return {
    coding,
    items,
    faults,
    columns,
    unknown,
    nameOf: (column) => {
      const index = columns.indexOf(column);
      return index === -1 ? column : `${columnLetters(index)} (${column})`;
    },
  };
}

/** A row that only names its kind and its question or measure was offered, and not used. */
const isOffer = (cells: ReadonlyMap<string, string>) =>
  [...cells.keys()].every((column) => ['kind', 'question', 'measure', 'class'].includes(column));

function readItem(
  kind: ItemKind,
  row: number,
  cells: ReadonlyMap<string, string>,
  faults: SheetFault[],
): SheetItem {
  const data: ItemData = {};
  const unsure: Record<string, string> = {};
  for (const [column, cell] of cells) {
    if (column === 'kind' || column === 'id' || !SHEET_COLUMNS.some((name) => name === column)) continue;
    const key = keyInColumn(kind, column);
    const form = formInColumn(kind, column);
    if (key === undefined || form === undefined) {
      faults.push({
        row,
        column,
        message: `a row of the kind ${kind} has nothing here: empty the cell, or change the kind`,
      });
      continue;
    }
    const value = readItemField(form, cell);
    if (form === 'number' && THOUSANDS.test(cell.trim())) unsure[column] = cell.trim();
    if (value === undefined)
      faults.push({ row, column, message: `it takes ${FORM_WORDS[form]}, not “${cell}”` });
    else if (form === 'date' && /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(cell))
      faults.push({
        row,
        column,
        message: `a spreadsheet has changed the date to “${cell}”: write it as 2018-03-14, in a cell with the format Text`,
      });
    else if (key !== 'denies' || value === true) data[key] = value;
  }
  const ordered = Object.keys(ITEM_FIELDS[kind]).filter((key) => data[key] !== undefined);
  return {
    kind,
    row,
    id: cells.get('id') ?? '',
    unsure,
    data: Object.fromEntries(ordered.map((key) => [key, data[key]])),
  };
}

function noKind(kind: string): string {
  const all = ['coding', ...KINDS].join(', ');
  return kind === '' ? `it is empty: write one of ${all}` : `there is no kind “${kind}”: write one of ${all}`;
}

/** The column with this name, however it is capitalised. */
const knownColumn = (name: string): string =>
  SHEET_COLUMNS.find((column) => column.toLowerCase() === name.toLowerCase()) ?? name;

/** The rows, by the delimiter with which the first row has most columns that are known. */
function parseRows(text: string): string[][] | string {
  const plain = text.replace(/^\ufeff/u, '').replace(/^sep=.\r?\n/i, '');
  const [best] = [',', ';', '\t']
    .map((delimiter) => {
      try {
        const [first = []] = parse(plain, { delimiter, to: 1, relax_column_count: true, relax_quotes: true });
        return { delimiter, known: first.filter((name) => knownColumn(readCell(name)) in COLUMN_SET).length };
      } catch {
        return { delimiter, known: 0 };
      }
    })
    .toSorted((a, b) => b.known - a.known);
  if (best === undefined || best.known < 2)
    return 'Its first row does not name the columns of a sheet, such as kind and at.';
  try {
    return parse(plain, { delimiter: best.delimiter, relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return `It is no CSV that can be read: ${error.message}.`;
  }
}

const COLUMN_SET: Readonly<Record<string, true>> = Object.fromEntries(
  SHEET_COLUMNS.map((column) => [column, true]),
);
