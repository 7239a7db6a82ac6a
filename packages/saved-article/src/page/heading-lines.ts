import type { Found } from '../document.ts';
import type { RawBlock } from './blocks.ts';
import { cleanByline } from './byline.ts';
import { BYLINE_LABEL, BYLINE_LABEL_ALONE, isByline } from './labels.ts';
import { normaliseText } from './text.ts';

/** How many lines before and after a headline may say who wrote the article and when. */
const BEFORE = 4;
const AFTER = 14;

/** The longest line about an article, in UTF-16 units, and the shortest that may be its standfirst or its text. */
const LONGEST = 160;
const PROSE = 70;

/**
 * The lines beside the headline of a page, those after it first: where pages say who wrote an article and when, whatever
 * their elements are called. Ends at the second block that is long enough for text, since the first may be a standfirst,
 * and after `AFTER` lines. `blocks` are of
 * the page as it was saved, `title` is the headline as the page shows it.
 */
export function linesBesideHeadline(blocks: readonly RawBlock[], title: string | undefined): RawBlock[] {
  const wanted = normaliseText(title ?? '');
  if (wanted === '') return [];
  const at = blocks.findIndex(({ kind, text }) => kind === 'heading' && normaliseText(text) === wanted);
  if (at < 0) return [];
  const after = blocks.slice(at + 1, at + 1 + AFTER);
  const [, end] = after.flatMap((block, index) =>
    block.textLength >= PROSE && block.linked * 2 < block.textLength ? [index] : [],
  );
  const lines = [...after.slice(0, end), ...blocks.slice(Math.max(0, at - BEFORE), at).reverse()];
  return lines.filter(({ kind, text }) => kind === 'paragraph' && text.length <= LONGEST);
}

/**
 * The author in such lines: after "By", in a link to a page of authors, or after a line that is only "Written by".
 */
export function authorInLines(lines: readonly RawBlock[]): Found<string> | undefined {
  for (const [index, { text, element }] of lines.entries()) {
    const link = element.querySelector(
      'a[rel~="author"], a[href*="/author"], a[href*="/contributors/"], a[href*="/people/"]',
    );
    const value =
      (link === null || text.length > 2 * link.textContent.length + 40
        ? undefined
        : nameOf(link.textContent)) ??
      (isByline(text) || BYLINE_LABEL.test(text) ? nameOf(text) : undefined) ??
      (BYLINE_LABEL_ALONE.test(text) ? nameOf(lines[index + 1]?.text ?? '') : undefined);
    if (value !== undefined) return { value, foundIn: 'byline' };
  }
  return undefined;
}

// A name has capitals, or letters without case, and no figures; more than a few words are a sentence.
function nameOf(text: string): string | undefined {
  const name = cleanByline(text);
  if (name === undefined || /\d|[:?!]/.test(name) || name.split(' ').length > 8) return undefined;
  return /^\p{Ll}/u.test(name) && name.includes(' ') ? undefined : name;
}
