import type { Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { paragraphId } from './remark-paragraphs.ts';

/** The content that `rehypeCodingCounts` adds. */
export interface CodingCounts {
  /** The number of coded items on a paragraph, in words, by the paragraph's number; other paragraphs get none. */
  words: ReadonlyMap<number, string>;
  /** The address of the coding's page, on which each paragraph has the same id as in the account. */
  page: string;
}

/**
 * Ends each numbered paragraph that has coded items with their number, as a link to them. Needs the ids from
 * `remarkParagraphs`.
 *
 * In: `<p id="p7">…</p>`, with `{ words: new Map([[7, '2 coded items']]), page: 'coding/' }`
 *
 * Out: `<p id="p7">… <a class="count" href="coding/#p7">2 coded items</a></p>`
 */
export function rehypeCodingCounts({ words, page }: CodingCounts) {
  const byId = new Map([...words].map(([number, count]) => [paragraphId(number), count]));
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties: { id }, children }) => {
      const count = tagName === 'p' && typeof id === 'string' ? byId.get(id) : undefined;
      if (count === undefined) return;
      const link = h('a', { className: ['count'], href: `${page}#${String(id)}` }, count);
      children.push({ type: 'text', value: ' ' }, link);
    });
  };
}
