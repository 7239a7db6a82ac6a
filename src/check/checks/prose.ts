import type { Nodes } from 'mdast';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { ProseEntry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import { proseParts, startOfNode } from '../prose-parts.ts';

/** Checks that an account or introduction contains only the elements that are allowed there. */
export function checkProse({ prose, file }: ProseEntry<unknown>): Issue[] {
  const { headings, others } = proseParts(prose?.tree);
  return [...headings, ...others].flatMap((node) => checkNode(node, file) ?? []);
}

function checkNode(node: Nodes, file: string): Issue | undefined {
  const location = startOfNode(node);
  switch (node.type) {
    case 'html':
      return issueAt('raw-html', file, location, `This is raw HTML: ${quote(node.value)}.`);
    case 'image':
    case 'imageReference':
      return issueAt('image', file, location, 'Here is an image.');
    case 'code':
      return issueAt('code-block', file, location, `This is a code block: ${quote(node.value)}.`);
    case 'definition':
      return issueAt(
        'link-definition',
        file,
        location,
        `The address of the link [${node.label ?? node.identifier}] is defined here, apart from the link.`,
      );
    case 'heading':
      return node.depth === 1
        ? issueAt('heading-depth', file, location, 'Here is a heading of the first level (#).')
        : undefined;
    default:
      return undefined;
  }
}
