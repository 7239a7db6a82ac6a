import { articleOfCoding } from '../coding-entry.ts';
import { issueAt, type Issue, type RuleName } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { countWithNoun } from '../../content/printable.ts';
import { textOfKey, valuesAt } from '../reference-fields.ts';
import type { Surroundings } from '../surroundings.ts';
import type { YamlPath } from '../../content/yaml-plain.ts';

/** Checks that the paragraphs (`at`) of an article, a coding or a correction exist in the original and are in ascending order. */
export function checkEvidence(entry: Entry<unknown>, archive: Surroundings): Issue[] {
  const article =
    entry.kind === 'coding'
      ? articleOfCoding(entry)
      : entry.kind === 'correction'
        ? textOfKey(entry, ['article'])
        : entry.id;
  const total = article === undefined ? undefined : archive.paragraphCount(article);
  return evidenceIn(entry.yaml.data, []).flatMap((path) => checkAt(entry, path, total));
}

// The YAML reader limits nesting.
function evidenceIn(data: unknown, path: YamlPath): YamlPath[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    const key = Array.isArray(data) ? Number(name) : name;
    const below = evidenceIn(value, [...path, key]);
    return key === 'at' && Array.isArray(value) ? [[...path, key], ...below] : below;
  });
}

function checkAt({ yaml, file }: Entry<unknown>, path: YamlPath, total: number | undefined): Issue[] {
  let previous = 0;
  return valuesAt(yaml.data, [...path, '*']).flatMap(({ path: itemPath, value }) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) return [];
    const issues: Issue[] = [];
    const add = (rule: RuleName, message: string, help?: string) =>
      issues.push(issueAt(rule, file, yaml.locationOf(itemPath), message, help));
    if (total !== undefined && value > total) {
      const message = `There is no paragraph ${value}: the original has ${countWithNoun(total, 'paragraph')}.`;
      add('unknown-paragraph', message, `Write a number from 1 to ${total}.`);
    }
    if (value <= previous) {
      const message =
        value === previous
          ? `Paragraph ${value} is listed twice.`
          : `Paragraph ${value} follows ${previous}.`;
      add('unordered-paragraphs', message);
    }
    previous = Math.max(previous, value);
    return issues;
  });
}
