const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** What spreadsheets turn into dates, numbers or truth values in one language or another, and save as such. */
const CONVERTED =
  /^(?:[\d.,:/%\s-]*\d[\d.,:/%\s~?-]*|\d+e\d+|true|false|(?:\d{1,4}[-/. ])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[-/. ]\d{1,4})?)$/iu;

/** Whether a spreadsheet would take a text for a formula, or change it; a plain number is meant as one. */
function isUnsafe(text: string, isNumber: boolean): boolean {
  if (isNumber && NUMBER.test(text)) return false;
  if (text.startsWith("'")) return isUnsafe(text.slice(1), false);
  return FORMULA.test(text) || CONVERTED.test(text);
}

/**
 * A text as a cell that no spreadsheet changes: an apostrophe stands before what would be a formula (OWASP, "CSV
 * Injection"), a date or a number. `readCell` takes it away.
 */
export function writeCell(text: string, { isNumber = false } = {}): string {
  return isUnsafe(text, isNumber) ? `'${text}` : text;
}

/** The text of a cell: without the apostrophe that `writeCell` set, or a careful person did, and on one line. */
export function readCell(cell: string): string {
  const text = cell.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ').trim();
  return text.startsWith("'") && isUnsafe(text.slice(1), false) ? text.slice(1) : text;
}

/** The letters of a column in spreadsheets, from its index: A, B … Z, AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : columnLetters(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
}

/** Rows as CSV (RFC 4180): UTF-8 with a byte order mark, CR LF, every field in quotes. */
export function writeRows(rows: readonly (readonly string[])[], delimiter = ','): string {
  const field = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return `\ufeff${rows.map((row) => `${row.map(field).join(delimiter)}\r\n`).join('')}`;
}
