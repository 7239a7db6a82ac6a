import { x } from 'xastscript';
import type { Element, ElementContent } from 'xast';

/** What XML 1.0 allows in no form: control characters, halves of surrogate pairs, and two that are no characters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** An element with attributes and what stands in it; what is `undefined` is left out. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Element | string | undefined)[]
): Element {
  const kept = Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  return x(
    name,
    kept,
    children.filter((child) => child !== undefined),
  );
}

/** A document of one element, with its declaration and a line break at the end (XML 1.0, UTF-8); characters that XML forbids are left out. */
export function xmlDocument(root: Element): string {
  // Outside of CDATA, which is not used here, "]]>" may not stand in text.
  const text = xmlOf(root).replaceAll(FORBIDDEN, '').replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${text}\n`;
}

/** An element, or what stands in one, as XML. Comments and instructions are not used here. */
function xmlOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.replaceAll(/[&<]/g, escapeCharacter);
  if (node.type !== 'element') throw new Error(`XML with a ${node.type} is not written.`);
  const { name, attributes, children } = node;
  const start = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${value.replaceAll(/[&<"]/g, escapeCharacter)}"`],
  );
  const content = children.map(xmlOf).join('');
  return content === '' ? `<${name}${start.join('')} />` : `<${name}${start.join('')}>${content}</${name}>`;
}

const escapeCharacter = (character: string) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
