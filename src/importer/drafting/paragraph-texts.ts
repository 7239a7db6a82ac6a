import type { Block } from '@parallax/saved-article';

/** The texts of the paragraphs among the blocks, in order. */
export function paragraphTexts(blocks: readonly Block[]): string[] {
  return blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
}
