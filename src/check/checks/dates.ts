import { parseEdtf } from '@parallax/edtf';
import type { ContentKind } from '../../content/content-layout.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import { valuesAt } from '../reference-fields.ts';
import type { YamlPath } from '../../content/yaml-plain.ts';

/** The keys that hold EDTF dates, by the kind of record; `*` matches every item of a list. */
const EDTF_FIELDS: Readonly<Partial<Record<ContentKind, readonly YamlPath[]>>> = {
  article: [
    ['date', 'edtf'],
    ['stance', 'codedOn'],
  ],
  coding: [['codedOn'], ['claims', '*', 'asOf'], ['figures', '*', 'asOf'], ['events', '*', 'date']],
  questions: [['terms', '*', 'since']],
  correction: [['date']],
  chronology: [['facts', '*', 'date']],
};

/** Checks that every date of a record is valid by the grammar and the calendar of EDTF levels 0 and 1. */
export function checkDates(entry: Entry<unknown>): Issue[] {
  return (EDTF_FIELDS[entry.kind] ?? [])
    .flatMap((field) => valuesAt(entry.yaml.data, field))
    .flatMap(({ path, value }) => checkDate(entry, path, value));
}

/** Whether a record has a date at a path. */
export function isDateField({ kind }: Entry<unknown>, path: YamlPath): boolean {
  return (EDTF_FIELDS[kind] ?? []).some(
    (field) =>
      field.length === path.length &&
      field.every((key, index) => (key === '*' ? typeof path[index] === 'number' : key === path[index])),
  );
}

function checkDate({ yaml, file }: Entry<unknown>, path: YamlPath, value: unknown): Issue[] {
  // An unquoted valid day is a Date here, and fine.
  if (typeof value !== 'string' || yaml.isFaulty(path)) return [];
  const result = parseEdtf(value);
  if (result.ok) return [];
  const message = `${quote(value)} is not an EDTF date: ${result.problem}.`;
  const help = /^[-0-9XYTZ:+?~%./]+$/.test(result.hint) ? `Write "${result.hint}".` : `${result.hint}.`;
  return [issueAt('bad-date', file, yaml.locationOf(path), message, help)];
}
