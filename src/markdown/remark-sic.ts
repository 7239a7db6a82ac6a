import type { Emphasis, Heading, Link, Paragraph, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { blockId } from './block-id.ts';
import { parseMentionUrl } from './mention-url.ts';

/** The address of a link whose words are quoted as in the source and mention no record. */
export const SIC_URL = 'sic:';

/** The words at a passage that is as in the source, and before the note on it. */
export interface SicWords {
  /** After the words, in brackets. */
  mark: string;
  note: string;
}

/**
 * Marks words quoted as in the source with [sic], and puts the notes on them at the end of their paragraph, where the
 * style sheet can move them to the margin. The notes of a heading become a paragraph after it, without a number. Needs
 * the ids from `remarkHeadings` and `remarkParagraphs`.
 *
 * In: `[peers](sic: "Piers must be meant.")`, or a mention with such a note, `[the counsil](actor:town-council "…")`
 *
 * Out, with `{ mark: 'sic', note: 'As in the source.' }`: `<p id="p1">… <span class="sic">peers<a href="#p1-n1" class="sic-mark"> [sic]</a></span> …
 * <span class="notes"><span class="note" id="p1-n1"><b>As in the source.</b> Piers must be meant.</span></span></p>`
 */
export function remarkSic(words: SicWords) {
  return (tree: Root): void => {
    visit(tree, (block, index, parent) => {
      if (block.type !== 'paragraph' && block.type !== 'heading') return undefined;
      const notes = takeNotes(block, words);
      if (notes.length === 0) return SKIP;
      const children = notes.flatMap((note, position) => (position === 0 ? [note] : [text(' '), note]));
      if (block.type === 'paragraph') {
        block.children.push(text(' '), element('span', { className: ['notes'] }, children));
        return SKIP;
      }
      if (parent === undefined || index === undefined) return SKIP;
      const after: Paragraph = {
        type: 'paragraph',
        data: { hProperties: { className: ['notes'] } },
        children,
      };
      parent.children.splice(index + 1, 0, after);
      return [SKIP, index + 2];
    });
  };
}

/** Removes the notes from the links of a block, marks the words, and returns the notes as elements. */
function takeNotes(block: Paragraph | Heading, { mark, note: before }: SicWords): Emphasis[] {
  const notes: Emphasis[] = [];
  visit(block, 'link', (link, index, parent) => {
    const note = noteOf(link);
    if (note === undefined || parent === undefined || index === undefined) return undefined;
    delete link.title;
    const id = `${String(blockId(block))}-n${notes.length + 1}`;
    const quoted = link.url === SIC_URL ? link.children : [link];
    parent.children[index] = element('span', { className: ['sic'] }, [...quoted, markOf(id, mark)]);
    notes.push(
      element('span', { className: ['note'], id }, [element('b', {}, [text(before)]), text(` ${note}`)]),
    );
    return SKIP;
  });
  return notes;
}

function noteOf({ url, title }: Link): string | undefined {
  return url === SIC_URL || parseMentionUrl(url) !== undefined ? (title ?? undefined) : undefined;
}

function markOf(noteId: string, mark: string): Link {
  return {
    type: 'link',
    url: `#${noteId}`,
    data: { hProperties: { className: ['sic-mark'] } },
    // The space is inside the mark, so that the index, which leaves out the mark, has no space before a full stop.
    children: [text(` [${mark}]`)],
  };
}

const text = (value: string) => ({ type: 'text' as const, value });

/** A node that is rendered as an HTML element for which Markdown has no node of its own. */
function element(
  hName: string,
  hProperties: { className?: string[]; id?: string },
  children: PhrasingContent[],
): Emphasis {
  return { type: 'emphasis', data: { hName, hProperties }, children };
}
