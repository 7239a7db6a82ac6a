import type { Block } from '../document.ts';
import type { RawBlock } from './blocks.ts';
import { foldText } from './text.ts';

/** No heading of a section is longer, in UTF-16 units. */
const LONGEST = 100;

/**
 * The blocks as the archive counts them. A short line before a paragraph is a heading, too, where it is bold from end to
 * end or named like one, and no sentence: many editors write headings so. `sectionTitles` are the folded texts of elements
 * so named.
 */
export function asBlocks(kept: readonly RawBlock[], sectionTitles: ReadonlySet<string>): Block[] {
  return kept.map((block, index) => ({
    kind: isSectionHeading(block, kept[index + 1], sectionTitles) ? 'heading' : block.kind,
    text: block.text,
  }));
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
  return block.bold === block.textLength || sectionTitles.has(foldText(text));
}
