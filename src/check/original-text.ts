import type { Original } from '../originals/original-file.ts';

const paragraphsKnown = new WeakMap<Original, readonly string[]>();

/** The paragraphs of a copy of an original, in order; none without a copy. */
export function copiedParagraphs(copy: Original | null | undefined): readonly string[] {
  if (copy === null || copy === undefined) return [];
  const known = paragraphsKnown.get(copy);
  if (known !== undefined) return known;
  const paragraphs = copy.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  paragraphsKnown.set(copy, paragraphs);
  return paragraphs;
}

/** The headings right before each paragraph of a copy; empty for most paragraphs. */
export function headingsOf(copy: Original | null | undefined): string[] {
  const headings: string[] = [];
  let before = '';
  for (const { kind, text } of copy?.blocks ?? []) {
    if (kind === 'heading') before += ` ${text}`;
    else {
      headings.push(before.trim());
      before = '';
    }
  }
  return headings;
}
