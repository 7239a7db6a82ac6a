import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Element } from 'xast';

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
  // Outside of CDATA, which is not used here, "]]>" may not stand in text; the serialiser leaves it.
  const text = toXml(root, { closeEmptyElements: true })
    .replaceAll(FORBIDDEN, '')
    .replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${text}\n`;
}
