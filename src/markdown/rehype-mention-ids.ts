import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Gives the first mention of each record in a numbered paragraph an id, by which the search finds the paragraph when
 * another spelling of the name was asked for.
 *
 * In: `<p id="p7">… <a data-record="actor-town-council" …>the council</a> …</p>`
 *
 * Out: `<p id="p7">… <a id="p7-actor-town-council" …>the council</a> …</p>`
 */
export function rehypeMentionIds() {
  return (tree: Root): void => {
    visit(tree, 'element', (paragraph) => {
      if (paragraph.tagName !== 'p') return;
      const seen = new Set<string>();
      visit(paragraph, 'element', (node: Element) => {
        const record = node.properties['dataRecord'];
        if (typeof record !== 'string') return;
        delete node.properties['dataRecord'];
        if (seen.has(record)) return;
        seen.add(record);
        node.properties.id = `${String(paragraph.properties.id)}-${record}`;
      });
    });
  };
}
