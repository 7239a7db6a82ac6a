import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { issueAt, type Issue } from '../../content/issue.ts';
import { proseOf, type Content } from '../../content/load-content.ts';
import { quote } from '../../content/printable.ts';
import { startOfNode } from '../prose-links.ts';

/** Every account and introduction: that it is made of what may stand there. */
export function checkProse(content: Content): Issue[] {
  return proseOf(content).flatMap(({ prose, file }) =>
    prose?.tree === undefined ? [] : checkNodes(prose.tree, file),
  );
}

function checkNodes(tree: Root, file: string): Issue[] {
  const issues: Issue[] = [];
  visit(tree, (node) => {
    const issue = checkNode(node, file);
    if (issue !== undefined) issues.push(issue);
  });
  return issues;
}

function checkNode(node: Nodes, file: string): Issue | undefined {
  const position = startOfNode(node);
  switch (node.type) {
    case 'html':
      return issueAt('raw-html', file, position, `Here is raw HTML: ${quote(node.value)}.`);
    case 'image':
    case 'imageReference':
      return issueAt('image', file, position, 'Here is an image.');
    case 'code':
      return issueAt('code-block', file, position, `Here is a code block: ${quote(node.value)}.`);
    case 'definition':
      return issueAt(
        'link-definition',
        file,
        position,
        `Here the address of the link [${node.label ?? node.identifier}] stands by itself.`,
      );
    case 'heading':
      return node.depth === 1
        ? issueAt('heading-depth', file, position, 'Here is a heading of the first level (#).')
        : undefined;
    default:
      return undefined;
  }
}
