import { normaliseText } from './text.ts';

/** Elements that show their line breaks as written (HTML Standard, "Rendering"; `listing` and `xmp` are obsolete). */
const PRESERVED = new Set(['pre', 'listing', 'xmp', 'plaintext']);

const BLANK_LINES = /\r?\n[^\S\n]*\n\s*/;

/**
 * Turns the blank lines of preformatted text, in `<pre>` and similar or where a style attribute preserves white space,
 * into the line breaks that separate paragraphs elsewhere. Single breaks stay spaces, because text is wrapped at a
 * column; only a first line that is the title, or in capitals, is separated from what follows. `title` is normalised, empty
 * if unknown.
 */
export function breakBlankLines(body: Element, title: string): void {
  const visit = (parent: Element, isPreserved: boolean): void => {
    for (let child = parent.firstChild; child;) {
      // Read before breaks are inserted in front of it.
      const next: ChildNode | null = child.nextSibling;
      if (child.nodeType === 1) visit(child as Element, preserves(child as Element, isPreserved));
      else if (child.nodeType === 3 && isPreserved) breakText(child as Text, title);
      child = next;
    }
  };
  visit(body, false);
}

function preserves(element: Element, isAround: boolean): boolean {
  const style = element.getAttribute('style')?.slice(0, 2000);
  const stated = style === undefined ? null : /(?:^|;)\s*white-space\s*:\s*([a-z-]+)/i.exec(style);
  if (stated) return /^(?:pre|pre-wrap|pre-line|break-spaces)$/i.test(stated[1] ?? '');
  return isAround || PRESERVED.has(element.localName);
}

function breakText(node: Text, title: string): void {
  const data = node.data;
  const parts = partTitle(data.split(BLANK_LINES), title);
  if (parts.length < 2) return;
  const { ownerDocument, parentNode } = node;
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      parentNode?.insertBefore(ownerDocument.createElement('br'), node);
      parentNode?.insertBefore(ownerDocument.createElement('br'), node);
    }
    parentNode?.insertBefore(ownerDocument.createTextNode(part), node);
  }
  node.remove();
}

function partTitle(parts: readonly string[], title: string): readonly string[] {
  const at = parts.findIndex((part) => part.trim() !== '');
  const lines = (parts[at] ?? '').trim().split('\n');
  const [line = '', ...rest] = lines;
  if (rest.length === 0 || line.length > 200) return parts;
  const isTitle = title !== '' && normaliseText(line) === title;
  const isCapitals = /\p{Lu}.* .*\p{Lu}/u.test(line) && !/\p{Ll}|[.:;,]\s*$/u.test(line);
  const isNextCapitals = !/\p{Ll}/u.test(rest[0] ?? '');
  if (!isTitle && (!isCapitals || isNextCapitals)) return parts;
  return [...parts.slice(0, at), line, rest.join('\n'), ...parts.slice(at + 1)];
}
