import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { FILE_START, type Position } from '../content/issue.ts';

/** The links of an account or introduction, in their order; none for one that could not be parsed. */
export function linksIn(tree: Root | undefined): Link[] {
  const links: Link[] = [];
  if (tree !== undefined) {
    visit(tree, 'link', (node) => {
      links.push(node);
    });
  }
  return links;
}

/** Where a node of Markdown starts in its file. */
export function startOfNode(node: { position?: { start: Position } | undefined }): Position {
  return node.position?.start ?? FILE_START;
}
