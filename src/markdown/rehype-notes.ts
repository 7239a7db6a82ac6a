import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Collects the notes on words that are reported as they stand, and sets them at the end of their paragraph,
 * where the style sheet can move them to the margin.
 *
 * In: `<p id="p1">… <span class="sic" data-note="A slip.">Majid</span> …</p>`
 *
 * Out: `<p id="p1">… <span class="sic">Majid <a href="#p1-n1" …>[sic]</a></span> …
 * <span class="notes"><span class="note" id="p1-n1">A slip.</span></span></p>`
 */
export function rehypeNotes() {
  return (tree: Root): void => {
    visit(tree, 'element', (paragraph) => {
      if (paragraph.tagName !== 'p') return;
      const notes: Element[] = [];
      visit(paragraph, 'element', (node) => {
        const note = node.properties['dataNote'];
        if (typeof note !== 'string') return;
        delete node.properties['dataNote'];
        const id = `${String(paragraph.properties.id)}-n${notes.length + 1}`;
        notes.push(noteElement(id, note));
        node.children.push({ type: 'text', value: ' ' }, markElement(id));
      });
      if (notes.length > 0) paragraph.children.push({ type: 'text', value: ' ' }, notesElement(notes));
    });
  };
}

function markElement(noteId: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: `#${noteId}`, className: ['sic-mark'], dataPagefindIgnore: '' },
    children: [{ type: 'text', value: '[sic]' }],
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

function notesElement(notes: Element[]): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['notes'], dataPagefindIgnore: '' },
    children: notes.flatMap((note, index) =>
      index === 0 ? [note] : [{ type: 'text' as const, value: ' ' }, note],
    ),
  };
}
