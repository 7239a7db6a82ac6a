/** A line of a text. */
export interface TextLine {
  /** Trimmed, white space collapsed, without the marks of quoted mail; empty for a blank line. */
  text: string;
  /** Columns before the text; a tab goes to the next multiple of four. */
  indent: number;
  /** How many levels of `>` quote it. */
  quote: number;
}

const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029\v]/;
// Invisible characters that browsers and word processors leave. Joiners of Persian and of emoji stay.
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

// A soft hyphen at the end of a line always divides a word.
const divided = /\u00ad[^\S\r\n]*(?:\r\n|\n|\r)[>\t ]*(?=\p{L})/gu;

/** Splits a text into lines at any kind of line end; a form feed is a line by itself, since it ends a page. */
export function splitLines(text: string): TextLine[] {
  return text
    .replace(divided, '')
    .replace(invisible, '')
    .replace(/\f/g, '\n\f\n')
    .split(lineEnd)
    .map(readLine);
}

const blank: TextLine = { text: '', indent: 0, quote: 0 };

function readLine(raw: string): TextLine {
  if (raw === '') return blank;
  if (raw === '\f') return { text: '\f', indent: 0, quote: 0 };
  const marks = /^(?:\s{0,3}>)+/u.exec(raw)?.[0] ?? '';
  const rest = raw.slice(marks.length);
  const lead = /^[^\S\n]*/u.exec(rest)?.[0] ?? '';
  return {
    text: rest.replace(/\s+/gu, ' ').trim(),
    indent: columnsOf(lead),
    quote: marks.replace(/[^>]/g, '').length,
  };
}

function columnsOf(lead: string): number {
  let columns = 0;
  for (const character of lead) {
    if (character === '\u3000') columns += 2;
    else columns += character === '\t' ? 4 - (columns % 4) : 1;
  }
  return columns;
}
