import type { Emphasis, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The id of paragraph `number` (from 1) on its page; permalinks and search results end in it. */
export function paragraphId(number: number): string {
  return `p${number}`;
}

/**
 * Numbers the paragraphs of an account from 1 and starts each with its permalink. `word` stands before the number for screen readers alone:
 * `Paragraph`. As text, and not as an `aria-label`, it does not say the number again: that is 1 % of a page.
 *
 * In: `First.`
 *
 * Out: `<p id="p1"><a href="#p1" class="pn"><span class="vh">Paragraph </span>1</a>First.</p>`
 *
 * Items of lists are paragraphs too, so lists are rendered loose.
 */
export function remarkParagraphs(word: string) {
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
        data: { hProperties: { className: ['pn'] } },
        children: [unseen(`${word} `), { type: 'text', value: String(number) }],
      });
    });
  };
}

const unseen = (value: string): Emphasis => ({
  type: 'emphasis',
  data: { hName: 'span', hProperties: { className: ['vh'] } },
  children: [{ type: 'text', value }],
});
