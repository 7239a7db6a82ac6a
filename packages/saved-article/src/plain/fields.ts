import type { DateContext, ReadDate } from '../dates/date-forms.ts';
import { findDates } from '../dates/find-dates.ts';
import { MODIFIED } from '../vocabulary/dates.ts';
import { FIELDS, type FieldName } from '../vocabulary/fields.ts';
import { isPhrase } from '../vocabulary/phrases.ts';

/** A labelled line, parsed. */
export interface Field {
  name: FieldName;
  /** The value; an address only as http or https. May be empty. */
  value: string;
  /** The date in the value of a field that has one. */
  date?: ReadDate | undefined;
  /** Whether the label alone identifies the line; else it counts only in a row of labelled lines. */
  isPlain: boolean;
}

const fields = FIELDS.map(({ name, isPlain, labels }) => ({ name, isPlain, pattern: isPhrase(...labels) }));

const modified = isPhrase(MODIFIED);
const labelled = /^\*{0,2}([\p{L}][\p{L}\p{M}\s()-]{0,30}?)\*{0,2}\s*[:：]\s*(.*)$/u;
const address = /https?:\/\/[^\s<>"'،]+/iu;

/** Reads a line with a known label; `undefined` for any other line and for an invalid date. */
export function readField(line: string, context: DateContext): Field | undefined {
  if (line.length > 400) return undefined;
  const [, label = '', raw = ''] = labelled.exec(line) ?? [];
  if (label === '') return undefined;
  const field = fields.find(({ pattern }) => pattern.test(label.replace('(s)', 's').trim()));
  if (field === undefined) return undefined;
  const value = raw.replace(/^\*+|\*+$/g, '').trim();
  const { name } = field;
  // "Last updated:" with nothing after it is no date line.
  const isPlain = field.isPlain || (value === '' && modified.test(label));
  if (name === 'published') {
    const [date] = findDates(value, context);
    return date === undefined ? { name: 'other', value, isPlain: false } : { name, value, date, isPlain };
  }
  if (name === 'url') {
    const found = readAddress(value);
    return found === undefined ? undefined : { name, value: found, isPlain };
  }
  if (name === 'siteName') {
    // "Source: https://…" gives an address, not a name.
    const found = readAddress(value);
    if (found !== undefined) return { name: 'url', value: found, isPlain };
    if (value === '' || value.split(/\s+/u).length > 9) return undefined;
  }
  return { name, value, isPlain };
}

/**
 * Reads the labelled parts of a line, with bars, dots or blanks between them and perhaps brackets around all:
 * "（来源：港口报 作者：王芳）". `undefined` stands for a part that is none.
 */
export function fieldsIn(line: string, context: DateContext): (Field | undefined)[] {
  const [, bare] = /^[([（【]\s*(.*?)\s*[)\]）】]$/u.exec(line) ?? [];
  return (bare ?? line)
    .split(/\s*[|•·]\s*|\s+(?=[^\s:：]{1,12}\s?[:：]\s?\p{L})/u)
    .map((part) => readField(part, context));
}

/** The http or https address in a line with little else, without the punctuation after it. */
export function readAddress(line: string): string | undefined {
  const found = address.exec(line.slice(0, 2000))?.[0].replace(/[.,;:!?)\]}>»”]+$/u, '');
  if (found === undefined || line.length - found.length > 40) return undefined;
  return URL.canParse(found) ? found : undefined;
}
