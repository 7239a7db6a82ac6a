import { isDateField } from './dates.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { valuesAt } from '../reference-fields.ts';
import { wordsFor, wordsForKey, type SchemaWords } from '../schema-words.ts';
import type { YamlPath } from '../../content/yaml-plain.ts';

/** Checks a record against its schema: unknown and missing keys, wrong types, invalid values. */
export function checkSchema(entry: Entry<unknown>): Issue[] {
  const { schema, yaml, file } = entry;
  // The schema has already accepted the record.
  if (yaml.data === undefined || entry.data !== undefined) return [];
  const { error } = schema.safeParse(yaml.data);
  return (error?.issues ?? []).flatMap((issue): Issue[] => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    if (yaml.isFaulty(path)) return [];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => toIssue(entry, [...path, key], wordsForKey(key, path, schema), 'key'));
    }
    const [found] = valuesAt(yaml.data, path);
    // The date check reports this more precisely.
    if (isDateField(entry, path) && typeof found?.value === 'string') return [];
    return [toIssue(entry, path, wordsFor(issue, found?.value, schema), 'value')];
  });

  function toIssue(
    { yaml: source }: Entry<unknown>,
    path: YamlPath,
    { rule, message, help }: SchemaWords,
    part: 'key' | 'value',
  ): Issue {
    return issueAt(rule, file, source.locationOf(path, part), message, help);
  }
}
