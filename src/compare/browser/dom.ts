import type { ElementContent } from 'hast';
import { find, html } from 'property-information';

/**
 * Makes nodes of the page from markup, without a string of HTML in between, so that nothing in a text can become an
 * element. Knows what `hastscript` writes: elements, text, and properties by their names in HTML. The attributes of SVG
 * that the markup has are called like their properties, so that the long list of the others is not needed.
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
    const { attribute } = find(html, name);
    node.setAttribute(
      attribute,
      value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value),
    );
  }
  node.append(...content.children.map((child) => toNode(child, inSvg)));
  return node;
}
