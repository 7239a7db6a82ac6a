import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

// The allowed output, listed independently of src/markdown/sanitize-schema.ts, so that a change there must be made
// twice.
const ELEMENTS = new Set(
  'a b blockquote br code em h3 h4 h5 h6 hr li ol p span strong ul html head body'.split(' '),
);
const ATTRIBUTES = new Set('href id className start'.split(' '));
const CLASSES = new Set('pn sic-mark sic notes note vh'.split(' '));
const OUR_ID = /^(?:p[0-9]+(?:-n[0-9]+|-(?:actor|place|outlet)-[a-z0-9-]+)?|s[0-9]+(?:-n[0-9]+)?)$/;

/**
 * Everything in a piece of a page that could run, load, hide or clobber something, as a browser parses it: one line
 * each; empty for a harmless piece.
 */
export function harmIn(html: string): string[] {
  // `<body onload>` and `<frameset>` only have an effect in a whole document.
  return [...new Set([true, false].flatMap((fragment) => harmInTree(fromHtml(html, { fragment }))))];
}

function harmInTree(tree: Root): string[] {
  const harm: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'comment' || node.type === 'doctype') harm.push(node.type);
    if (node.type !== 'element') return;
    const { tagName, properties } = node;
    if (!ELEMENTS.has(tagName)) harm.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      if (!ATTRIBUTES.has(name)) harm.push(`${tagName} ${name}`);
      if (name === 'href' && !isSafeHref(String(value))) harm.push(`href ${String(value)}`);
      if (name === 'id' && !OUR_ID.test(String(value))) harm.push(`id ${String(value)}`);
      if (name === 'className' && Array.isArray(value) && !value.every((one) => CLASSES.has(String(one)))) {
        harm.push(`class ${value.join(' ')}`);
      }
    }
  });
  return harm;
}

function isSafeHref(href: string): boolean {
  const url = URL.parse(href, 'https://bridge.example/articles/a/');
  return url !== null && ['http:', 'https:'].includes(url.protocol);
}
