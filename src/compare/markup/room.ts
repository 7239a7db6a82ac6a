import type { Element, ElementContent } from 'hast';

/** How much of a page stands open: what is put there takes from it. */
export interface Room {
  /** Takes the first of some elements, as many as there is room for. When one table has found no room, no later one gets any. */
  take: (elements: readonly Element[]) => readonly Element[];
}

/** Room for so many elements, counted with all that they hold but for what closed details hide. */
export function roomFor(elements: number): Room {
  let left = elements;
  return {
    take(candidates) {
      const end = candidates.findIndex((candidate) => (left -= openElements(candidate)) < 0);
      return end === -1 ? candidates : candidates.slice(0, end);
    },
  };
}

/** How many elements are in sight before anything is opened: the element with all that it holds but for closed details. */
export function openElements(node: ElementContent): number {
  if (node.type !== 'element') return 0;
  const isClosed = node.tagName === 'details' && node.properties.open !== true;
  const shown = isClosed
    ? node.children.filter((child) => child.type === 'element' && child.tagName === 'summary')
    : node.children;
  return shown.reduce((sum, child) => sum + openElements(child), 1);
}
