import type { RawBlock } from './blocks.ts';
import type { DateContext } from '../dates/date-forms.ts';
import { readDateLine } from '../dates/date-line.ts';
import { withAsciiDigits } from '../dates/digits.ts';
import { agencyAlone } from '../plain/dateline.ts';
import { fieldsIn } from '../plain/fields.ts';
import * as labels from './labels.ts';
import { normaliseText } from './text.ts';

/** Why a line is left out; a stable name for programs and, in `removed`, for the editor. */
export type LineRule =
  | 'author-note'
  | 'byline'
  | 'call'
  | 'caption'
  | 'comments'
  | 'control'
  | 'date-line'
  | 'dateline'
  | 'end-mark'
  | 'heading-without-text'
  | 'kicker'
  | 'labelled-line'
  | 'link-line'
  | 'newsletter'
  | 'notice'
  | 'paywall'
  | 'pull-quote'
  | 'read-more'
  | 'related-list'
  | 'rights'
  | 'separator'
  | 'time-stamp'
  | 'title';

/** The facts about a page that the rules for single lines use. */
export interface LineContext {
  /** The title, normalised; empty if unknown. */
  title: string;
  /** The byline, normalised; empty if unknown. */
  byline: string;
  /** Where the page is from, without `www.`; empty if unknown. */
  host: string;
  /** The language of the page, and the order of its dates in numbers. */
  dating: DateContext;
  /** Alternative texts (`alt`) of the page's images, normalised. */
  imageTexts: ReadonlySet<string>;
}

/** The longest line of boilerplate, in UTF-16 units; longer lines are not read. */
const LONGEST_LINE = 420;

const SENTENCE_END = /[.!?。؟][\]"”’»)]*$/u;

/**
 * Why a line is not part of the article, or undefined if it may be. Reads only the line itself, and only lines that are
 * too short for much prose; a label that prose might begin with counts only if the line is mostly a link or nothing
 * else.
 */
export function ruleOfLine(block: RawBlock, context: LineContext): LineRule | undefined {
  const { text, textLength, linked } = block;
  if (!/[\p{L}\p{N}]/u.test(text.slice(0, 2000))) return 'separator';
  if (text.length > LONGEST_LINE) return isLongNotice(text) ? 'rights' : undefined;
  if (isControl(text)) return 'control';
  if (text.length < 240 && labels.PAYWALL_LINE.test(text)) return 'paywall';
  if (text.length < 300 && labels.COOKIES_LINE.test(text)) return 'notice';
  if (block.place === 'text' && text.length < 30 && labels.TIME_STAMP.test(text)) return 'time-stamp';
  if (isReadMore(block)) return 'read-more';
  if (labels.INVITATION.test(text) && (linked > 0 || text.length < 160)) return 'newsletter';
  if (labels.RIGHTS_LINE.test(text)) return 'rights';
  if (isCaption(block, context)) return 'caption';
  // A line that is one link and not a sentence is the headline of another article.
  const isHeadline =
    block.kind === 'paragraph' && block.place === 'text' && !/[.!?。:]$|^https?:/u.test(text);
  return isHeadline && linked === textLength && textLength >= 25 ? 'link-line' : undefined;
}

// A line may hold several controls, with bars or dots between them.
function isControl(text: string): boolean {
  if (labels.CONTROL.test(text)) return true;
  const parts = text.split(/\s*[|•·]\s*/u).filter((part) => part !== '');
  return parts.length > 1 && parts.length <= 12 && parts.every((part) => labels.CONTROL.test(part));
}

/** Whether a line introduces other articles, so the links after it lead to them. */
export function isRelatedLabel({ text }: RawBlock): boolean {
  return text.length < 60 && (labels.READ_MORE.test(text) || labels.MORE_STORIES_LINE.test(text));
}

function isLongNotice(text: string): boolean {
  return (
    labels.RIGHTS_NEAR_START.test(text.slice(0, 80)) && labels.RIGHTS_LINE.test(text.slice(0, LONGEST_LINE))
  );
}

function isReadMore({ text, textLength, linked }: RawBlock): boolean {
  if (labels.MORE_STORIES_LINE.test(text) || labels.READ_MORE_ALONE.test(text)) return true;
  if (!labels.READ_MORE.test(text)) return false;
  return linked * 2 >= textLength || (linked > 0 && /^[^:：]{0,40}[:：]/u.test(text));
}

function isCaption(block: RawBlock, context: LineContext): boolean {
  const { text } = block;
  if (text.length < 240 && labels.CREDIT.test(text)) return true;
  if (block.kind === 'heading') return false;
  if (text.length >= 12 && context.imageTexts.has(normaliseText(text))) return true;
  if (SENTENCE_END.test(text))
    return text.length < 120 && /\)\.?$/.test(text) && labels.CREDIT_AT_END.test(text);
  if (text.length < 120 && labels.CREDIT_AT_END.test(text)) return true;
  if (block.isAfterImage && text.length < 240 && labels.CREDIT_IN_CAPTION.test(text)) return true;
  return (
    block.isAfterImage && block.emphasised === block.textLength && text.length < 240 && !text.endsWith(':')
  );
}

/**
 * Why a line at the beginning of the text is not part of the article: its title, byline, date or reading time. `isOpen`
 * is whether no prose has come before it.
 */
export function ruleOfOpening(block: RawBlock, context: LineContext, isOpen: boolean): LineRule | undefined {
  const { text } = block;
  if (text.length > LONGEST_LINE) return undefined;
  const normalised = normaliseText(text);
  if (normalised === context.title && normalised !== '') return 'title';
  const isDated = text.length <= 160 && labels.LABELLED_DATE.test(text);
  if (isDated && readDateLine(text, context.dating) !== undefined) return 'byline';
  if (text.length > 160 || (SENTENCE_END.test(text) && block.textLength > 25)) return undefined;
  if (labels.LABELLED_DATE.test(text) && labels.DATE_LINE.test(text)) return 'byline';
  if (isReadingTime(text)) return 'byline';
  if (labels.PRESS_RELEASE_LINE.test(text)) return 'kicker';
  if (!isOpen || text.length > 120) return undefined;
  // Short lines before the first prose that are all links are navigation.
  if (block.linked === block.textLength && block.textLength < SHORT_LINK && block.place !== 'list')
    return 'link-line';
  if (
    context.byline !== '' &&
    [normalised, normalised.replace(labels.BYLINE_LABEL, '')].includes(context.byline)
  )
    return 'byline';
  // "Ada Brandt | Vellmar"
  const pieces = text.split(/\s*[|•·]\s*/u).map(normaliseText);
  if (pieces.length > 1 && context.byline !== '' && pieces.includes(context.byline)) return 'byline';
  if (block.kind !== 'paragraph') return undefined;
  const dateLine = readDateLine(text, context.dating);
  if (dateLine?.rest === '') return 'date-line';
  const isAbout =
    dateLine !== undefined ||
    labels.DATE_LINE.test(withAsciiDigits(text)) ||
    labels.isByline(text) ||
    labels.DESK_LINE.test(text);
  if (isAbout) return 'byline';
  if (agencyAlone(text) !== undefined) return 'dateline';
  return isLabelled(text, context) ? 'labelled-line' : undefined;
}

// "Ada Brandt | 5 min read"
function isReadingTime(text: string): boolean {
  return (
    text.length <= LONGEST_READING_TIME &&
    text.split(/\s*[|•·]\s*/u).some((piece) => labels.READING_TIME_LINE.test(piece))
  );
}

/** The longest line with the time that a text takes to read, in UTF-16 units. */
const LONGEST_READING_TIME = 80;

/** The longest labelled line, in UTF-16 units. */
const LONGEST_LABELLED = 120;

// "Kaynak: AA", "کد خبر: 12345", "（责任编辑：王芳）": all that such a line has is its label and a value.
function isLabelled(text: string, { dating }: LineContext): boolean {
  if (text.length > LONGEST_LABELLED || SENTENCE_END.test(text)) return false;
  return fieldsIn(text, dating).every((field) => field?.isPlain === true);
}

/** The longest line of tags, in UTF-16 units. */
const LONGEST_TAGS = 300;

// "Tags: ferries, ports"
function isTags(text: string): boolean {
  return text.length <= LONGEST_TAGS && labels.TAGS_LINE.test(text) && !SENTENCE_END.test(text);
}

/** The length below which a line that is a link leads through the site, without white space. */
const SHORT_LINK = 25;

/** Why a line at the end of the text is not part of the article: a note about its author or about comments. */
export function ruleOfClosing(block: RawBlock, context: LineContext): LineRule | undefined {
  const { text } = block;
  // "View all plans": a short line that is a link and nothing else; one word may be a heading of the text.
  const isLink = block.kind === 'paragraph' && block.place === 'text' && block.linked === block.textLength;
  if (isLink && block.textLength < SHORT_LINK && /^[^.@]*\s[^.@]*$/u.test(text)) return 'link-line';
  if (text.length > 600) return undefined;
  if (labels.ABOUT_AUTHOR_NOTE.test(text)) return 'author-note';
  if (labels.END_MARK_LINE.test(text)) return 'end-mark';
  if (block.kind === 'paragraph' && (isLabelled(text, context) || isTags(text))) return 'labelled-line';
  if (text.length < LONGEST_LINE && labels.FOLLOW_NOTE.test(text)) return 'author-note';
  if (text.length < 160 && labels.CHANNEL_NOTE.test(text)) return 'newsletter';
  if (text.length < 240 && labels.CONTACT_NOTE.test(text)) return 'author-note';
  if (labels.COMMENT_RULES.test(text)) return 'comments';
  if (text.length < 240 && labels.QUESTIONS_LINE.test(text)) return 'notice';
  if (context.byline === '') return undefined;
  const normalised = normaliseText(text);
  if (normalised === context.byline) return 'author-note';
  const rest = normalised.startsWith(`${context.byline} `) ? normalised.slice(context.byline.length + 1) : '';
  return labels.AUTHOR_NOTE.test(rest) ? 'author-note' : undefined;
}
