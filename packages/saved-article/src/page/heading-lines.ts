import type { DateContext } from '../dates/date-forms.ts';
import { readDateLine } from '../dates/date-line.ts';
import type { Found } from '../document.ts';
import { fieldsIn } from '../plain/fields.ts';
import { isOrganisation, isPersonName } from '../plain/byline.ts';
import type { RawBlock } from './blocks.ts';
import { authorsInLinks, lineInPieces } from './byline.ts';
import { cleanByline } from './clean-byline.ts';
import {
  BYLINE_LABEL,
  BYLINE_LABEL_ALONE,
  CONTROL,
  isByline,
  PRESS_RELEASE_LINE,
  READING_TIME_LINE,
  WORDS_OF_SECTIONS,
} from './labels.ts';
import { anyOf } from '../vocabulary/any-of.ts';
import { AUTHORS, POSTS, UNIT_ENDINGS } from '../vocabulary/bylines.ts';
import { anyPhrase, hasPhrase } from '../vocabulary/phrases.ts';
import { AND } from '../vocabulary/small-words.ts';
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
  const isTitle = ({ text }: RawBlock): boolean => normaliseText(text) === wanted;
  const heading = blocks.findIndex((block) => block.kind === 'heading' && isTitle(block));
  // Some builders of sites make no headings.
  const at = heading < 0 ? blocks.findIndex(isTitle) : heading;
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

/** An author whom lines beside a headline name, and what tells that: a word such as "By", a link, or the place. */
export interface ShownAuthor {
  author: Found<string>;
  by: 'label' | 'link' | 'place';
}

/**
 * The author in such lines: after "By", in a link to a page of authors, after a line that is only "Written by", or a name
 * beside a date or above a post. `imageTexts` are the alternative texts of the page's images, one of which may be of the author.
 */
export function authorInLines(
  lines: readonly RawBlock[],
  imageTexts: readonly string[],
  context: DateContext,
): ShownAuthor | undefined {
  const texts = lines.map(lineInPieces);
  const shown = (value: string, by: ShownAuthor['by']): ShownAuthor => ({
    author: { value, foundIn: 'byline' },
    by,
  });
  for (const [index, { element }] of lines.entries()) {
    const text = texts[index] ?? '';
    const isLabelled = isByline(text) || BYLINE_LABEL.test(text);
    const linked = authorsInLinks(element);
    if (linked !== undefined && text.length <= 2 * linked.length + 40)
      return shown(linked, isLabelled ? 'label' : 'link');
    const value =
      (isLabelled ? nameOf(text) : undefined) ??
      (BYLINE_LABEL_ALONE.test(text) ? nameOf(texts[index + 1] ?? '') : undefined);
    if (value !== undefined) return shown(value, 'label');
    const fields = fieldsIn(text, context);
    const field = fields.every((one) => one !== undefined)
      ? fields.find(({ name }) => name === 'byline')
      : undefined;
    const inRow = cleanByline(field?.value);
    if (inRow !== undefined) return shown(inRow, 'label');
  }
  const name = nameInPlace(texts, imageTexts, context);
  return name === undefined ? undefined : shown(name, 'place');
}

const POST = hasPhrase(AUTHORS, POSTS);
const TEAM = new RegExp(`${anyPhrase(UNIT_ENDINGS)}$`, 'iu');

/** The longest line with the post of an author, in UTF-16 units, and how far from a name in an image its date may be. */
const LONGEST_POST = 60;
const NEAR = 2;

/** Degrees and licences after a name, with two capitals each: ", PhD", ", MD, E-RYT 200", ", VTS (Behavior)". */
const DEGREES = /(?:,\s*(?=(?:[^,\p{Lu}]*\p{Lu}){2})[\p{L}.-]{2,8}(?: \([^)]{2,20}\)| \d{2,3})?)+$/u;

/** How many pieces after a headline may be a name with a degree that nothing else tells. */
const NEAREST = 4;

// "12 May 2020 · Ada Brandt", on one line or two; "Ada Brandt · 5 min read"; "Ada Brandt" above "Tech Writer"; a name that an image bears, too.
function nameInPlace(
  texts: readonly string[],
  imageTexts: readonly string[],
  context: DateContext,
): string | undefined {
  const pieces = texts.flatMap((text) => text.split(/\s*[|•·]\s*/u)).filter((piece) => piece !== '');
  const isDate = pieces.map((piece) => readDateLine(piece, context)?.rest === '' || isReadingTime(piece));
  return pieces.find((piece, index) => {
    const name = piece.replace(DEGREES, '');
    const isTeam = TEAM.test(name);
    if (name.split(' ').length > 4 || !isPersonName(name) || (isOrganisation(name) && !isTeam)) return false;
    if ((isSection(name) && !isTeam) || CONTROL.test(name) || PRESS_RELEASE_LINE.test(name)) return false;
    if (name !== piece && name.includes(' ') && index < NEAREST) return true;
    const isPictured = imageTexts.some((text) => isOf(text, name));
    if (isPictured && isDate.slice(Math.max(0, index - NEAR), index + NEAR + 1).includes(true)) return true;
    if (!name.includes(' ')) return false;
    const next = pieces[index + 1] ?? '';
    return (
      isDate[index - 1] === true ||
      isDate[index + 1] === true ||
      (!isTeam && next.length <= LONGEST_POST && POST.test(next))
    );
  });
}

// "Ada Brandt", "Photo of Ada Brandt", "Ada Brandt, Tech Writer"
function isOf(imageText: string, name: string): boolean {
  return (
    imageText.length <= name.length + 40 &&
    ` ${normaliseText(imageText)} `.includes(` ${normaliseText(name)} `)
  );
}

// "5 min read": minutes alone are of a film or a recipe.
function isReadingTime(piece: string): boolean {
  return READING_TIME_LINE.test(piece) && piece.split(' ').length > 2;
}

function isSection(piece: string): boolean {
  return piece.split(' ').some((word) => WORDS_OF_SECTIONS.has(word.toLowerCase()));
}

/** What stands between the names of several people. */
export const EACH_NAME = new RegExp(String.raw`, | (?:${anyOf(AND)}|&) `, 'u');

// A name has capitals, or letters without case, and no figures; more than a few words are a sentence.
function nameOf(text: string): string | undefined {
  const name = cleanByline(text);
  if (name === undefined || /\d|[:?!]/.test(name) || name.split(' ').length > 14) return undefined;
  if (name.split(' ').length > 8 && !name.split(EACH_NAME).every(isPersonName)) return undefined;
  return /^\p{Ll}/u.test(name) && name.includes(' ') ? undefined : name;
}
