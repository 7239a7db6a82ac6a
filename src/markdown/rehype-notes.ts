import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const HEADING = /^h[3-6]$/;

/**
 * Collects the notes on words that are reported as they stand, and sets them at the end of their paragraph, where the
 * style sheet can move them to the margin; those of a heading become a paragraph after it.
 *
 * In: `<p id="p1">… <span class="sic" data-note="A slip.">Majid</span> …</p>`
 *
 * Out: `<p id="p1">… <span class="sic">Majid<a href="#p1-n1" …> [sic]</a></span> …
 * <span class="notes"><span class="note" id="p1-n1">A slip.</span></span></p>`
 */
export function rehypeNotes() {
  return (tree: Root): void => {
    visit(tree, 'element', (block, index, parent) => {
      const isHeading = HEADING.test(block.tagName);
      if (block.tagName !== 'p' && !isHeading) return undefined;
      const notes = takeNotes(block);
      if (notes.length === 0) return undefined;
      if (!isHeading) {
        block.children.push({ type: 'text', value: ' ' }, notesElement('span', notes));
        return undefined;
      }
      if (parent === undefined || index === undefined) return undefined;
      parent.children.splice(index + 1, 0, notesElement('p', notes));
      return [SKIP, index + 2];
    });
  };
}

function takeNotes(block: Element): Element[] {
  const notes: Element[] = [];
  visit(block, 'element', (node) => {
    const note = node.properties['dataNote'];
    if (typeof note !== 'string') return;
    delete node.properties['dataNote'];
    const id = `${String(block.properties.id)}-n${notes.length + 1}`;
    notes.push(noteElement(id, note));
    node.children.push(markElement(id));
  });
  return notes;
}

function markElement(noteId: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: `#${noteId}`, className: ['sic-mark'] },
    // The blank stands inside, so that the index, which leaves the mark out, has none before a full stop.
    children: [{ type: 'text', value: ' [sic]' }],
  };
}

function noteElement(id: string, note: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['note'], id },
    children: [
      {
        type: 'element',
        tagName: 'b',
        properties: {},
        children: [{ type: 'text', value: 'As in the source.' }],
      },
      { type: 'text', value: ` ${note}` },
    ],
  };
}

function notesElement(tagName: 'p' | 'span', notes: Element[]): Element {
  return {
    type: 'element',
    tagName,
    properties: { className: ['notes'] },
    children: notes.flatMap((note, index) =>
      index === 0 ? [note] : [{ type: 'text' as const, value: ' ' }, note],
    ),
  };
}
