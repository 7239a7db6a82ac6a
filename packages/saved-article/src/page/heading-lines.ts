import type { DateContext } from '../dates/date-forms.ts';
import { readDateLine } from '../dates/date-line.ts';
import type { Found } from '../document.ts';
import { isOrganisation, isPersonName } from '../plain/byline.ts';
import type { RawBlock } from './blocks.ts';
import { cleanByline, lineInPieces } from './byline.ts';
import { BYLINE_LABEL, BYLINE_LABEL_ALONE, isByline } from './labels.ts';
import { SECTION_WORDS } from '../vocabulary/sections.ts';
import { normaliseText } from './text.ts';

/** How many lines before and after a headline may say who wrote the article and when. */
const BEFORE = 4;
const AFTER = 14;

/** The longest line about an article, in UTF-16 units, and the shortest that may be its standfirst or its text. */
const LONGEST = 160;
const PROSE = 70;

/** The lines after a headline and those before it, the nearest first. */
export interface HeadlineLines {
  after: readonly RawBlock[];
  before: readonly RawBlock[];
}

/**
 * The lines beside the headline of a page: where pages say who wrote an article and when, whatever
 * their elements are called. Ends at the second block that is long enough for text, since the first may be a standfirst,
 * and after `AFTER` lines. `blocks` are of the page as it was saved, `title` is the headline as the page shows it.
 */
export function linesBesideHeadline(blocks: readonly RawBlock[], title: string | undefined): HeadlineLines {
  const wanted = normaliseText(title ?? '');
  if (wanted === '') return { after: [], before: [] };
  const at = blocks.findIndex(({ kind, text }) => kind === 'heading' && normaliseText(text) === wanted);
  if (at < 0) return { after: [], before: [] };
  const after = blocks.slice(at + 1, at + 1 + AFTER);
  const [, end] = after.flatMap((block, index) =>
    block.textLength >= PROSE && block.linked * 2 < block.textLength ? [index] : [],
  );
  return {
    after: after.slice(0, end).filter(mayBeAbout),
    before: blocks
      .slice(Math.max(0, at - BEFORE), at)
      .reverse()
      .filter(mayBeAbout),
  };
}

// "Author" may be a heading of its own.
function mayBeAbout({ kind, text }: RawBlock): boolean {
  return text.length <= LONGEST && (kind === 'paragraph' || BYLINE_LABEL_ALONE.test(text));
}

/**
 * The author in such lines: after "By", in a link to a page of authors, after a line that is only "Written by", or a name
 * beside a date.
 */
export function authorInLines(lines: readonly RawBlock[], context: DateContext): Found<string> | undefined {
  const texts = lines.map(lineInPieces);
  for (const [index, { element }] of lines.entries()) {
    const text = texts[index] ?? '';
    const link = element.querySelector(
      'a[rel~="author"], a[href*="/author"], a[href*="/contributors/"], a[href*="/people/"]',
    );
    const value =
      (link === null || text.length > 2 * link.textContent.length + 40
        ? undefined
        : nameOf(link.textContent)) ??
      (isByline(text) || BYLINE_LABEL.test(text) ? nameOf(text) : undefined) ??
      (BYLINE_LABEL_ALONE.test(text) ? nameOf(texts[index + 1] ?? '') : undefined);
    if (value !== undefined) return { value, foundIn: 'byline' };
  }
  return nameBesideDate(texts, context);
}

// "12 May 2020 · Ada Brandt", on one line or two.
function nameBesideDate(texts: readonly string[], context: DateContext): Found<string> | undefined {
  const pieces = texts.flatMap((text) => text.split(/\s*[|•·]\s*/u)).filter((piece) => piece !== '');
  const isDate = pieces.map((piece) => readDateLine(piece, context)?.rest === '');
  for (const [index, piece] of pieces.entries()) {
    if (isDate[index - 1] !== true && isDate[index + 1] !== true) continue;
    const words = piece.split(' ').length;
    if (words < 2 || words > 4 || !isPersonName(piece) || isOrganisation(piece)) continue;
    if (!isSection(piece)) return { value: piece, foundIn: 'byline' };
  }
  return undefined;
}

const SECTION = new Set(Object.values(SECTION_WORDS).flat());

function isSection(piece: string): boolean {
  return piece.split(' ').some((word) => SECTION.has(word.toLowerCase()));
}

// A name has capitals, or letters without case, and no figures; more than a few words are a sentence.
function nameOf(text: string): string | undefined {
  const name = cleanByline(text);
  if (name === undefined || /\d|[:?!]/.test(name) || name.split(' ').length > 8) return undefined;
  return /^\p{Ll}/u.test(name) && name.includes(' ') ? undefined : name;
}
