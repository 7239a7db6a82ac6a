import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import { hasOutline } from '../../draw/outline-codes.ts';
import { OUTLINE_CODE } from '../../schema/place.ts';
import { valuesAt } from '../reference-fields.ts';

/** Checks that maps have the outline that a place names. A code of another shape is an issue of the schema. */
export function checkOutline({ yaml, file }: Entry<unknown>): Issue[] {
  return valuesAt(yaml.data, ['outline']).flatMap(({ path, value }) => {
    if (typeof value !== 'string' || !OUTLINE_CODE.test(value) || hasOutline(value)) return [];
    const message = `The published borders have no outline with the code ${quote(value)}.`;
    return [issueAt('unknown-outline', file, yaml.locationOf(path), message)];
  });
}
