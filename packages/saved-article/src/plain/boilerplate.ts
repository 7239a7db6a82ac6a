import { anyOf } from '../vocabulary/any-of.ts';
import * as controls from '../vocabulary/controls.ts';
import * as invitations from '../vocabulary/invitations.ts';
import { MAIL_SEPARATORS, MAIL_SIGNATURES } from '../vocabulary/mail.ts';
import { anyPhrase, hasPhrase, isPhrase, LINE_START, startsWithPhrase } from '../vocabulary/phrases.ts';
import * as related from '../vocabulary/related.ts';
import * as rights from '../vocabulary/rights.ts';
import { FILED_IN, IN_SECTION, SECTION_LABELS, SECTION_WORDS, SECTIONS } from '../vocabulary/sections.ts';

/** How far the effect of a boilerplate line reaches. */
export type Reach =
  /** The line alone. */
  | 'line'
  /** Also the lines after it, as far as they look like links. */
  | 'links'
  /** Everything after it, if the article has begun. */
  | 'rest'
  /** The line alone; the text around it is joined if a sentence was cut. */
  | 'gap';

/** A rule that makes a line boilerplate. */
export interface BoilerplateRule {
  /** The kind of the line, in words for the editor. */
  why: string;
  reach: Reach;
}

interface Row extends BoilerplateRule {
  /** The longest line that it applies to, in characters. */
  max: number;
  pattern: RegExp;
}

// Longer lines are text. The limit also bounds the work of the patterns.
const longest = 300;

const row = (why: string, max: number, pattern: RegExp, reach: Reach = 'line'): Row => ({
  why,
  max,
  pattern,
  reach,
});

const pattern = (source: string): RegExp => new RegExp(source, 'iu');

// A separator after a label, and the title that the label leads to.
const leadsOn = String.raw`\s*(?:[:：|»]|[-–—]\s|>>).+`;
const shareButton = anyPhrase(controls.SHARE_BUTTONS, controls.SHARE_BUTTONS_IN_ROWS);
const agencies = anyPhrase(rights.PICTURE_AGENCIES, rights.FILE_PICTURE);
const via = anyPhrase(rights.CREDIT_VIA);
// What a credit in brackets begins with, if a slash or a colon follows.
const creditLead = `(?:${agencies}|${anyPhrase(rights.CREDIT_IN_BRACKETS, rights.CREDIT_VIA)})`;
const inBrackets = (length: string): string => String.raw`[^()[\]]{${length}}`;
const pageOf = String.raw`(?:\/|${anyOf(controls.PAGE_OF)})`;

const rows: readonly Row[] = [
  row('page break', 3, /^\f$/, 'gap'),
  row(
    'page number',
    40,
    pattern(
      String.raw`^(?:[-–—[(]\s*)?${anyPhrase(controls.PAGE_WORDS)}\s*\d{1,4}(?:\s*${pageOf}\s*\d{1,4})?(?:\s*[-–—\])])?$`,
    ),
    'gap',
  ),
  row(
    'page number',
    14,
    pattern(String.raw`^(?:[-–—[]\s*\d{1,3}\s*[-–—\]]|\d{1,3}\s*${pageOf}\s*\d{1,3}|\d{1,3})$`),
    'gap',
  ),
  row('advertisement', 80, isPhrase(controls.ADVERTISEMENT), 'gap'),
  row('ad-block notice', 200, hasPhrase(controls.AD_BLOCK)),
  row('comments', 80, isPhrase(controls.COMMENTS), 'rest'),
  row('comments', 80, startsWithPhrase(controls.COMMENT_INVITATIONS), 'rest'),
  row('comments', longest, startsWithPhrase(controls.COMMENTS_OFF)),
  row(
    'related links',
    80,
    isPhrase(related.RELATED, related.MORE_STORIES, related.RELATED_BY_TOPIC),
    'links',
  ),
  row(
    'related link',
    220,
    pattern(LINE_START + anyPhrase(related.RELATED, related.RELATED_BEFORE_COLON) + leadsOn),
  ),
  row('share links', 60, isPhrase(controls.SHARE)),
  row(
    'share links',
    120,
    pattern(
      String.raw`^(?:(?:${anyPhrase(controls.SHARE_LEADS)} )?${shareButton}(?:\s*[|,·•/]\s*|\s+|$)){1,14}$`,
    ),
  ),
  row('counter', 50, isPhrase(controls.COUNTERS, controls.READING_TIME)),
  row('page control', 60, isPhrase(controls.CONTROLS)),
  row('invitation', 260, startsWithPhrase(invitations.INVITATIONS, invitations.INVITATIONS_WITHOUT_LINKS)),
  row('invitation', 160, startsWithPhrase(invitations.INVITATIONS_SHORT)),
  row('invitation', 260, startsWithPhrase(invitations.PAYWALL, invitations.COOKIES)),
  row('invitation', 120, isPhrase(invitations.PAYWALL_ALONE, invitations.COOKIES_ALONE)),
  row('tags', 300, pattern(String.raw`^${anyPhrase(controls.TAGS, FILED_IN)}\s*[:：]`)),
  row('tags', 200, /^(?:#[\p{L}\p{N}_]+[\s,،]*)+$/u),
  row('copyright', 300, pattern(`^(?:${rights.anyRightsStart}|${anyPhrase(rights.RIGHTS)})`)),
  row('copyright', 200, pattern(String.raw`${anyPhrase(rights.RIGHTS)}\.?$`)),
  row(
    'photo credit',
    160,
    pattern(
      String.raw`^[[(]?(?:${anyPhrase(rights.CREDIT_LABELS)}\s*[:/©]|${anyPhrase(rights.CREDIT_STARTS)})`,
    ),
  ),
  row(
    'photo credit',
    260,
    pattern(
      String.raw`[[(](?:${creditLead}${inBrackets('0,60')}[/:]${inBrackets('0,60')}` +
        String.raw`|${inBrackets('1,60')}[/:|]\s*${agencies}${inBrackets('0,30')}` +
        String.raw`|${anyPhrase(rights.FILE_PICTURE)}|${anyPhrase(rights.CREDIT_STARTS)}${inBrackets('1,60')})[\])]\.?$`,
    ),
  ),
  row(
    'photo credit',
    120,
    pattern(String.raw`(?:\/|${via} )\s*${agencies}(?:\s*(?:\/|${via}) ?${agencies})?$`),
  ),
  row('agency credits', 260, pattern(String.raw`^\(?${anyPhrase(rights.AGENCY_CREDITS)}.{2,}\)?$`)),
  row('mail separator', 80, isPhrase(MAIL_SEPARATORS)),
  row('mail signature', 3, /^--$/u, 'rest'),
  row('mail signature', 54, startsWithPhrase(MAIL_SIGNATURES), 'rest'),
  row(
    'end mark',
    40,
    pattern(String.raw`^[-–—*\s]*${anyPhrase(controls.END_MARKS, controls.END_MARKS_OF_DESKS)}[-–—*./\s]*$`),
  ),
  row('breadcrumbs', 160, pattern(String.raw`^${anyPhrase(controls.HOME)}\s*[:]?\s*(?:[>»›/|→«‹<]|::).*`)),
  row('separator', 120, /^[^\p{L}\p{N}"'“”]+$/u),
];

/** The rule that makes a line (or a text without line breaks) boilerplate, if any. Never for long texts. */
export function findBoilerplate(text: string): BoilerplateRule | undefined {
  if (text === '' || text.length > longest) return undefined;
  return rows.find(({ max, pattern }) => text.length <= max && pattern.test(text));
}

const sectionWords = new Set(Object.values(SECTION_WORDS).flat());

const sectionPhrase = pattern(
  String.raw`^(?:[-–—•]\s*${anyPhrase(IN_SECTION, FILED_IN)}\s+\p{Lu}[\p{L}\s,&]{0,60}` +
    String.raw`|${anyPhrase(SECTION_LABELS)}\s*:\s*.{1,40}|${anyPhrase(SECTIONS)})$`,
);

/** Whether a short line only names a section of a site: "Articles", "- in Releases". */
export function isSectionLabel(text: string): boolean {
  if (text.length > 70) return false;
  if (sectionPhrase.test(text)) return true;
  const words = text.toLowerCase().split(/[\s/,|]+/u);
  return words.length <= 4 && words.every((word) => sectionWords.has(word));
}
