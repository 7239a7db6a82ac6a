import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** How deep the elements of a page nest, including `html` and `body`. */
export interface Nesting {
  /** The depth; if `isBeyond`, the depth at which the count stopped. */
  depth: number;
  isBeyond: boolean;
}

class TooDeep extends Error {}

/**
 * Counts how deep the DOM of a page nests, without recursion, before jsdom and Readability.js, which recurse, read it.
 *
 * parse5 builds a plain tree in the same steps as jsdom's. It stops when more than `limit` elements are open, so a deep
 * page costs no more than its first tags. Wrong markup can nest deeper than the elements that are open at once, so the
 * finished tree is walked, too.
 */
export function measureNesting(html: string, limit: number): Nesting {
  let open = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      open += 1;
      if (open > limit) throw new TooDeep();
    },
    onItemPop() {
      open -= 1;
    },
  };
  try {
    const depth = depthOf(parse(html, { treeAdapter }));
    return { depth, isBeyond: depth > limit };
  } catch (error) {
    if (error instanceof TooDeep) return { depth: open, isBeyond: true };
    throw error;
  }
}

function depthOf(document: Tree.Document): number {
  let deepest = 0;
  const rest: { node: Tree.Node; depth: number }[] = [{ node: document, depth: 0 }];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { node, depth } = next;
    deepest = Math.max(deepest, depth);
    const content = 'content' in node ? node.content.childNodes : [];
    for (const child of [...('childNodes' in node ? node.childNodes : []), ...content]) {
      if ('tagName' in child) rest.push({ node: child, depth: depth + 1 });
    }
  }
  return deepest;
}
