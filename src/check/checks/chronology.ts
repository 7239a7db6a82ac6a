import { boundsOf, parseEdtf } from '@parallax/edtf';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import { valuesAt } from '../reference-fields.ts';

/** Checks that the facts of a chronology are in the order of their earliest days. */
export function checkChronology({ yaml, file }: Entry<unknown>): Issue[] {
  let before: string | undefined;
  return valuesAt(yaml.data, ['facts', '*', 'date']).flatMap(({ path, value }) => {
    const earliest = earliestOf(value);
    // An invalid date is reported elsewhere.
    if (earliest === undefined) return [];
    const isEarlier = before !== undefined && earliest < before;
    before = earliest;
    if (!isEarlier) return [];
    const [id] = valuesAt(yaml.data, [...path.slice(0, -1), 'id']);
    const message = `The fact ${quote(String(id?.value))} begins before the fact above it.`;
    return [issueAt('unordered-facts', file, yaml.locationOf(path), message)];
  });
}

function earliestOf(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : value;
  const result = typeof text === 'string' ? parseEdtf(text) : undefined;
  return result?.ok === true ? boundsOf(result.value).earliest : undefined;
}
