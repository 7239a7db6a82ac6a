import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The id of paragraph `number` (from 1) on its page; permalinks and search results end in it. */
export function paragraphId(number: number): string {
  return `p${number}`;
}

/** Says which paragraph a permalink leads to: `Paragraph 7`. */
export type ParagraphName = (number: number) => string;

/**
 * Numbers the paragraphs of an account from 1 and starts each with its permalink.
 *
 * In: `First.`
 *
 * Out: `<p id="p1"><a href="#p1" class="pn" …>1</a>First.</p>`
 *
 * Items of lists are paragraphs too, so lists are rendered loose.
 */
export function remarkParagraphs(nameOf: ParagraphName) {
  return (tree: Root): void => {
    let number = 0;
    visit(tree, (node) => {
      if (node.type === 'list' || node.type === 'listItem') node.spread = true;
      if (node.type !== 'paragraph') return;
      number += 1;
      const id = paragraphId(number);
      node.data = { ...node.data, hProperties: { id } };
      node.children.unshift({
        type: 'link',
        url: `#${id}`,
        data: {
          hProperties: { className: ['pn'], ariaLabel: nameOf(number) },
        },
        children: [{ type: 'text', value: String(number) }],
      });
    });
  };
}
