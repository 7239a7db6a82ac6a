import type { Block } from '../document.ts';
import type { RawBlock } from './blocks.ts';
import { normaliseText } from './text.ts';

/** The longest section heading, in UTF-16 units. */
const LONGEST = 100;

/**
 * Turns the blocks that were kept into blocks of the article. A short line before a paragraph is also a heading if it
 * is bold throughout or named like one, and not a sentence: many editors write headings this way. `sectionTitles` are
 * the normalised texts of elements named as section headings.
 */
export function asBlocks(kept: readonly RawBlock[], sectionTitles: ReadonlySet<string>): Block[] {
  return kept.map((block, index) => {
    const { text } = block;
    if (block.kind === 'heading' || isSectionHeading(block, kept[index + 1], sectionTitles))
      return { kind: 'heading', text };
    const form = formOf(block);
    return form === undefined ? { kind: 'paragraph', text } : { kind: 'paragraph', text, form };
  });
}

function formOf({ place, element }: RawBlock): Block['form'] {
  if (element.closest('figcaption, caption') !== null) return 'caption';
  if (place === 'list') return 'item';
  return place === 'quote' ? 'quote' : undefined;
}

function isSectionHeading(
  block: RawBlock,
  next: RawBlock | undefined,
  sectionTitles: ReadonlySet<string>,
): boolean {
  const { text, place } = block;
  if (
    next?.kind !== 'paragraph' ||
    place !== 'text' ||
    text.length > LONGEST ||
    /[.!?:;,。؟،]["”’»)]?$/u.test(text)
  ) {
    return false;
  }
  return block.bold === block.textLength || sectionTitles.has(normaliseText(text));
}
