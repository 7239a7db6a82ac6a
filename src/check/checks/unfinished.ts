import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isPlaceholder } from '../../schema/text.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import { entriesOf, proseOf, type Content, type Entry, type ProseEntry } from '../../content/load-content.ts';
import { quote } from '../../content/printable.ts';
import { startOfNode } from '../prose-links.ts';
import type { YamlPath } from '../../content/yaml-plain.ts';

/** Every text that only says what is to be written in its place: in keys, accounts and introductions. */
export function checkUnfinished(content: Content): Issue[] {
  return [
    ...entriesOf(content).flatMap((entry) => placeholdersIn(entry, entry.yaml.data, [])),
    ...proseOf(content).flatMap(unfinishedParagraphs),
  ];
}

// Nesting is bounded by the reader of YAML.
function placeholdersIn({ file, yaml }: Entry<unknown>, data: unknown, path: YamlPath): Issue[] {
  if (typeof data === 'string' && isPlaceholder(data))
    return [
      issueAt('unfinished', file, yaml.positionOf(path), `Here is still to be written: ${quote(data)}.`),
    ];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    placeholdersIn({ file, yaml } as Entry<unknown>, value, [
      ...path,
      Array.isArray(data) ? Number(name) : name,
    ]),
  );
}

function unfinishedParagraphs({ file, prose }: ProseEntry<unknown>): Issue[] {
  const issues: Issue[] = [];
  if (prose?.tree === undefined) return issues;
  visit(prose.tree, 'paragraph', (node) => {
    const text = toString(node);
    if (isPlaceholder(text))
      issues.push(
        issueAt('unfinished', file, startOfNode(node), `Here is still to be written: ${quote(text)}.`),
      );
  });
  return issues;
}
