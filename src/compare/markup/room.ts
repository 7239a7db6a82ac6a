import type { Element, ElementContent } from 'hast';

/** How much room is left for open content on a page; what is added uses it up. */
export interface Room {
  /** Takes the first of some elements, as many as fit. Once a table does not fit, later ones get no room either. */
  take: (elements: readonly Element[]) => readonly Element[];
}

/** Room for a number of elements, counting everything inside them except what closed details hide. */
export function roomFor(elements: number): Room {
  let left = elements;
  return {
    take(candidates) {
      const end = candidates.findIndex((candidate) => (left -= openElements(candidate)) < 0);
      return end === -1 ? candidates : candidates.slice(0, end);
    },
  };
}

/**
 * How many elements are visible before anything is opened: the element and everything inside it, except in closed
 * details.
 */
export function openElements(node: ElementContent): number {
  if (node.type !== 'element') return 0;
  const isClosed = node.tagName === 'details' && node.properties.open !== true;
  const shown = isClosed
    ? node.children.filter((child) => child.type === 'element' && child.tagName === 'summary')
    : node.children;
  return shown.reduce((sum, child) => sum + openElements(child), 1);
}
