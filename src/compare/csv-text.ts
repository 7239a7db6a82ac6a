/**
 * Rows as CSV (RFC 4180, UTF-8 with a byte order mark, CRLF), with each field quoted by `quote`. A field that a
 * spreadsheet would take for a formula (=, +, -, @ in any width, or leading white space) gets an apostrophe in front. A
 * plain number, even a negative one, stays a number. Source: OWASP, "CSV Injection".
 */
export function csvText(rows: readonly (readonly string[])[], quote: (text: string) => string): string {
  return `\ufeff${csvLines(rows, quote)}`;
}

/** The same without the byte order mark: further rows of a text. */
export function csvLines(rows: readonly (readonly string[])[], quote: (text: string) => string): string {
  const isFormula = (text: string) => /^[=+\-@＝＋－＠\t\r\n]/u.test(text) && !/^-\d+(?:\.\d+)?$/.test(text);
  const field = (text: string) => quote(isFormula(text) ? `'${text}` : text);
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A field in quotes. */
export function quoteAlways(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A field in quotes if it has to be: large files are a fifth smaller so. */
export function quoteWhereNeeded(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? quoteAlways(text) : text;
}
