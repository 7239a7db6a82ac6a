/**
 * Patterns for lines of a page beside its article, built from the vocabulary. They are meant for lines of a few hundred
 * characters, and none can backtrack far.
 */
import {
  ABOUT_AUTHOR,
  AUTHOR_VERBS,
  BY,
  BYLINE_LABELS,
  CONTACT,
  CONTACT_NETWORK,
  DESKS,
  PRESS_CONTACTS,
  PRESS_RELEASES,
} from '../vocabulary/bylines.ts';
import * as controls from '../vocabulary/controls.ts';
import { anyOf } from '../vocabulary/any-of.ts';
import {
  AFTER_CLOCK,
  DATE_NOUNS,
  DATE_OF,
  DATE_SIGNS,
  MODIFIED,
  ORDINAL_ENDINGS,
  PUBLISHED,
  TIME_AGO,
  ZONES,
} from '../vocabulary/dates.ts';
import * as invitations from '../vocabulary/invitations.ts';
import {
  anyGluedPhrase,
  anyPhrase,
  hasPhrase,
  isPhrase,
  LINE_START,
  startsWithPhrase,
} from '../vocabulary/phrases.ts';
import * as related from '../vocabulary/related.ts';
import * as rights from '../vocabulary/rights.ts';
import { SECTION_WORDS } from '../vocabulary/sections.ts';
import { withAsciiDigits } from '../dates/digits.ts';

/** Labels that lead to other articles. Prose may begin with some of them, so they are not enough alone. */
export const READ_MORE = new RegExp(
  LINE_START +
    `(?:${anyPhrase(related.RELATED, related.RELATED_BY_TOPIC)}|` +
    String.raw`${anyPhrase(related.RELATED_BEFORE_COLON)}\s*:)`,
  'iu',
);

/** A line that is only a label to other articles. */
export const READ_MORE_ALONE = isPhrase(related.RELATED);

/** The words of the names of sections, in lower case. */
export const WORDS_OF_SECTIONS: ReadonlySet<string> = new Set(Object.values(SECTION_WORDS).flat());

/** The heading of a list of other articles: "More great stories". */
export const MORE_STORIES_LINE = isPhrase(related.MORE_STORIES);

/** Invitations to subscribe, to follow and to pay. */
export const INVITATION = startsWithPhrase(invitations.INVITATIONS, invitations.INVITATIONS_SHORT);

/** The sign or the word of a rights notice near the beginning of a long one. */
export const RIGHTS_NEAR_START = new RegExp(`^.{0,60}${anyPhrase(rights.RIGHTS_START)}`, 'iu');

/** Rights notices, anywhere in a line, and a citation of the article itself. */
export const RIGHTS_LINE = new RegExp(
  `${LINE_START}${rights.anyRightsStart}|${anyPhrase(rights.RIGHTS)}` +
    `|^${anyPhrase(rights.CITATION.label)}: .{0,200}${anyPhrase(rights.CITATION.retrieved)}`,
  'iu',
);

/** A picture credit. */
export const CREDIT = new RegExp(
  String.raw`${LINE_START}(?:${anyPhrase(rights.CREDIT_LABELS)}\s*[:：/|©]|${anyPhrase(rights.CREDIT_STARTS)})`,
  'iu',
);

/** Picture agencies and stock libraries at the end of a caption. */
export const CREDIT_AT_END = new RegExp(
  String.raw`(?:${anyPhrase(rights.PICTURE_STOCKS)}|(?:/ ?|${anyPhrase(rights.CREDIT_VIA)} )${anyPhrase(rights.PICTURE_AGENCIES, rights.FILE_PICTURE)})\)?[.\s]*$`,
  'iu',
);

/** A credit at the end of a caption, with its label before the name or after it: "The quay. Photo: Ada Brandt", "Фото Ады Брандт". */
export const CREDIT_IN_CAPTION = new RegExp(
  String.raw`(?:[.,|(/–—-]|\p{L}\s)\s*(?:${anyPhrase(rights.CREDIT_LABELS)}\s*[:：/|©]\s*|${anyPhrase({ ru: rights.CREDIT_LABELS['ru'] ?? [] })}\s+\p{Lu})[^:]{2,40}$|\s\S+\s?${anyPhrase(rights.CREDIT_ENDS)}[)）]?$`,
  'iu',
);

/** Lines that are only a control of the page: buttons, counters, labels of advertisements. */
export const CONTROL = isPhrase(
  controls.CONTROLS,
  controls.SHARE,
  controls.SHARE_BUTTONS,
  controls.ADVERTISEMENT,
  controls.COMMENTS,
  controls.COUNTERS,
);

/** The heading or the link of the readers' comments, as a whole line. */
export const COMMENTS_HEADING = isPhrase(controls.COMMENTS);

const month = String.raw`\p{L}{3,12}\.?`;
const ordinal = anyOf(ORDINAL_ENDINGS);
const of = `(?: (?:${anyOf(DATE_OF)}))?`;
const { year, month: monthSign, day } = DATE_SIGNS;

/** A date in digits or in words near the beginning of a line, after a label or a few words. */
export const DATE_LINE = new RegExp(
  `${LINE_START}${anyPhrase(PUBLISHED, MODIFIED, DATE_NOUNS)}?[^.!?]{0,20}(?:${[
    String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}`,
    String.raw`\d{4}${year}\d{1,2}${monthSign}\d{1,2}${day}`,
    String.raw`${month} \d{1,2}(?:${ordinal})?,? \d{4}`,
    String.raw`\d{1,2}(?:${ordinal}|\.)?${of} ${month},?${of} \d{4}`,
  ].join('|')})`,
  'iu',
);

/** Whether a line is a date and little more: not a sentence, and at most 120 UTF-16 units. */
export function isDateLine(text: string): boolean {
  return text.length <= 120 && !/[.!?؟]["”’»)]?$/u.test(text) && DATE_LINE.test(withAsciiDigits(text));
}

/** The time of an entry in a live report: `9.00`, `09:15 GMT`, `5 minutes ago`. */
export const TIME_STAMP = eitherOf(
  new RegExp(
    String.raw`^(?:[01]?\d|2[0-3])[.:][0-5]\d(?::[0-5]\d)?(?: ?${anyGluedPhrase(AFTER_CLOCK)})?` +
      String.raw`(?: (?:${ZONES.join('|')}|[a-z]{1,3}t))?$`,
    'iu',
  ),
  isPhrase(TIME_AGO),
);

/** A notice that the rest is only for people who pay or sign in. */
export const PAYWALL_LINE = eitherOf(
  startsWithPhrase(invitations.PAYWALL),
  isPhrase(invitations.PAYWALL_ALONE),
);

/** A notice about cookies or disabled scripts. */
export const COOKIES_LINE = eitherOf(
  startsWithPhrase(invitations.COOKIES),
  isPhrase(invitations.COOKIES_ALONE),
);

/** An invitation to write to the newsroom. */
export const QUESTIONS_LINE = new RegExp(
  String.raw`${LINE_START}${anyPhrase(invitations.QUESTIONS.asks)}.{0,120}[?.!:,–—-] *${anyPhrase(invitations.QUESTIONS.invites)}`,
  'iu',
);

/** A date with a label that says what it is the date of. */
export const LABELLED_DATE = startsWithPhrase(PUBLISHED, MODIFIED);

const colon = String.raw`\s*[:：/]\s*`;

/** "By" and similar words at the beginning of a line that names the author. */
const BYLINE_START = new RegExp(
  String.raw`${LINE_START}(?:${anyPhrase(BY)}(?:${colon}|\s+)|${anyPhrase(BYLINE_LABELS)}${colon})`,
  'iu',
);

/** The words that introduce the author at the start of a text known to be a byline: more than in any other text. */
export const BYLINE_LABEL = new RegExp(String.raw`^${anyPhrase(BY, BYLINE_LABELS)}(?:\s*[:：]\s*|\s+)`, 'iu');

/** A text of nothing but the words that introduce an author, with no name after them. */
export const BYLINE_LABEL_ALONE = new RegExp(String.raw`^${anyPhrase(BY, BYLINE_LABELS)}\s*[:：]?$`, 'iu');

/** A label of the author, the date or the keywords, as a whole text. */
export const LABEL_ALONE = isPhrase(BY, BYLINE_LABELS, PUBLISHED, MODIFIED, DATE_NOUNS, controls.TAGS);

/**
 * Whether a line is a byline. "By" also begins headings and sentences, but names have capitals, except for short words
 * such as "al" and "and".
 */
export function isByline(text: string): boolean {
  if (CREDIT.test(text)) return false;
  const name = text.slice(0, 200).replace(BYLINE_START, '');
  if (name.length === Math.min(text.length, 200) || name.length > 80) return false;
  const isCased = /[\p{Lu}\p{Ll}]/u.test(name);
  // Names in scripts without capitals may be short, and only their number tells them from a sentence.
  const words = name.split(/[\s,،、]+/u).filter((word) => !isCased || word.length > 3);
  if (!isCased && (words.length > 6 || /[.؟。]$/u.test(name))) return false;
  return words.length > 0 && words.length <= 8 && words.every((word) => !/^\p{Ll}/u.test(word));
}

/** A newsroom in place of an author, as a whole line. */
export const DESK_LINE = isPhrase(DESKS);

/** A list of keywords under a text, with its label. */
export const TAGS_LINE = new RegExp(String.raw`^${anyPhrase(controls.TAGS)}\s*(?:[:：]|$)`, 'iu');

/** A mark of the end of a text, perhaps with the code of a desk, as a whole line. */
export const END_MARK_LINE = new RegExp(
  String.raw`${LINE_START}(?:${anyPhrase(controls.END_MARKS)}|${anyPhrase(controls.END_MARKS_OF_DESKS)}\s?[/.]?\s?[\p{L}\p{N}/ ]{0,12})[^\p{L}\p{N}]*$`,
  'iu',
);

/** What a text for the press calls itself, as a whole line. */
export const PRESS_RELEASE_LINE = isPhrase(PRESS_RELEASES);

/** Whom the press may ask, at the beginning of a line. */
export const PRESS_CONTACT = startsWithPhrase(PRESS_CONTACTS);

/** "5 min read" as a whole line. */
export const READING_TIME_LINE = isPhrase(controls.READING_TIME);

/** How to contact the author. */
export const CONTACT_NOTE = new RegExp(
  String.raw`${LINE_START}${anyPhrase(CONTACT)}.*(?:@|${anyPhrase(CONTACT_NETWORK)})`,
  'iu',
);

/** Where to follow the author, or how to send news to the newsroom, within a note. */
export const FOLLOW_NOTE = hasPhrase(invitations.FOLLOW);

/** An invitation to a channel, a newsletter or an account of the outlet, within a short line. */
export const CHANNEL_NOTE = hasPhrase(invitations.CHANNELS);

/** A call to act, after a text. */
export const CALL = startsWithPhrase(invitations.CALLS);

/** Rules for comments. */
export const COMMENT_RULES = new RegExp(
  `${anyGluedPhrase(controls.COMMENT_POLICY.comments)}.{0,200}${anyPhrase(controls.COMMENT_POLICY.rules)}`,
  'iu',
);

/** The heading of a note about the author. */
export const ABOUT_AUTHOR_NOTE = startsWithPhrase(ABOUT_AUTHOR);

/** How a note about the author goes on after the name. */
export const AUTHOR_NOTE = new RegExp(`^${anyPhrase(AUTHOR_VERBS)}(?= )`, 'iu');

function eitherOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'iu');
}
