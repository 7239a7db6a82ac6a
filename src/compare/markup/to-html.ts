import type { ElementContent, Properties } from 'hast';
import { attributeOf } from './attribute.ts';

/** The elements of the markup that have no content and no end tag. */
const VOID = new Set(['br', 'input']);

/**
 * The markup of a comparison as HTML: elements and texts alone. It knows no more of HTML than the markup uses, and so takes
 * a fraction of the time of hast-util-to-html, to which a test holds it.
 */
export function toHtml(content: ElementContent | readonly ElementContent[]): string {
  if (!('type' in content)) return content.map((each) => toHtml(each)).join('');
  if (content.type === 'text') return content.value.replace(/[&<]/g, escaped);
  if (content.type !== 'element') return '';
  const { tagName, properties, children } = content;
  const start = `<${tagName}${attributes(properties)}>`;
  return VOID.has(tagName) ? start : `${start}${toHtml(children)}</${tagName}>`;
}

function attributes(properties: Properties): string {
  let written = '';
  for (const name of Object.keys(properties)) {
    const value = properties[name];
    if (value === undefined || value === null || value === false) continue;
    if (value === true) written += ` ${attributeOf(name)}`;
    else if (!Array.isArray(value) || value.length > 0)
      written += ` ${attributeOf(name)}="${textOf(value).replace(/[&"]/g, escaped)}"`;
  }
  return written;
}

function textOf(value: Exclude<Properties[string], boolean | null | undefined>): string {
  return Array.isArray(value) ? value.join(' ') : String(value);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (sign: string) => ENTITIES[sign]!;
