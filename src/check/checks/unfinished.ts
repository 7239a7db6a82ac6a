import { toString } from 'mdast-util-to-string';
import { isPlaceholder } from '../../schema/text.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry, ProseEntry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import { proseParts, startOfNode } from '../prose-parts.ts';
import type { YamlPath } from '../../content/yaml-plain.ts';

/** Reports every text of a record that is still a placeholder. */
export function checkUnfinished({ yaml, file }: Entry<unknown>): Issue[] {
  return placeholdersIn(yaml.data, []).map(({ path, text }) =>
    issueAt('unfinished', file, yaml.locationOf(path), `This is still a placeholder: ${quote(text)}.`),
  );
}

/** Reports every paragraph of an account or introduction that is still a placeholder. */
export function checkUnfinishedProse({ file, prose }: ProseEntry<unknown>): Issue[] {
  return proseParts(prose?.tree).paragraphs.flatMap((node) => {
    const text = toString(node);
    if (!isPlaceholder(text)) return [];
    return [issueAt('unfinished', file, startOfNode(node), `This is still a placeholder: ${quote(text)}.`)];
  });
}

// The YAML reader limits nesting.
function placeholdersIn(data: unknown, path: YamlPath): { path: YamlPath; text: string }[] {
  if (typeof data === 'string') return isPlaceholder(data) ? [{ path, text: data }] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    typeof value === 'object' || typeof value === 'string'
      ? placeholdersIn(value, [...path, Array.isArray(data) ? Number(name) : name])
      : [],
  );
}
