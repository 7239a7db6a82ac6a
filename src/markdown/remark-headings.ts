import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Moves the headings of an account one level down, below the heading that the page gives the account, and numbers them,
 * so that no heading of a source can take an id that the page needs.
 *
 * In: `## “All say no”`
 *
 * Out: `<h3 id="s1">“All say no”</h3>`
 */
export function remarkHeadings() {
  return (tree: Root): void => {
    let number = 0;
    visit(tree, 'heading', (node) => {
      number += 1;
      node.depth = Math.min(node.depth + 1, 6) as typeof node.depth;
      node.data = { ...node.data, hProperties: { id: `s${number}` } };
    });
  };
}
