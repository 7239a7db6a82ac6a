import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Sets the headings of an account one level deeper, under the heading that the page gives the account.
 *
 * In: `## “All say no”`
 *
 * Out: `<h3>“All say no”</h3>`
 */
export function remarkHeadingDepth() {
  return (tree: Root): void => {
    visit(tree, 'heading', (node) => {
      node.depth = Math.min(node.depth + 1, 6) as typeof node.depth;
    });
  };
}
