import type { ElementContent } from 'hast';
import { attributeOf } from '../markup/attribute.ts';

/**
 * Makes DOM nodes from markup without an HTML string in between, so that no text can become an element. Supports only
 * what the markup contains: elements, text, and properties by their hast names.
 */
export function toNode(content: ElementContent, isSvg = false): Node {
  if (content.type === 'text') return document.createTextNode(content.value);
  if (content.type !== 'element') return document.createTextNode('');
  const inSvg = isSvg || content.tagName === 'svg';
  const node = inSvg
    ? document.createElementNS('http://www.w3.org/2000/svg', content.tagName)
    : document.createElement(content.tagName);
  for (const [name, value] of Object.entries(content.properties)) {
    if (value === undefined || value === null || value === false) continue;
    node.setAttribute(
      attributeOf(name),
      value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value),
    );
  }
  node.append(...content.children.map((child) => toNode(child, inSvg)));
  return node;
}
