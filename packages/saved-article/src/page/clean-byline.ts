import { readableText } from './text.ts';
import { decodeReferences } from './title.ts';
import { BYLINE_LABEL } from './labels.ts';
import { anyOf } from '../vocabulary/any-of.ts';
import { NOBODY, ROLES, WORK_OF_OTHERS } from '../vocabulary/bylines.ts';
import { READING_TIME } from '../vocabulary/controls.ts';
import { BEFORE_WEEKDAY, MODIFIED, ORDINAL_ENDINGS, PUBLISHED, TIME_AGO } from '../vocabulary/dates.ts';
import { anyGregorianMonth } from '../vocabulary/months.ts';
import { anyGluedPhrase, anyPhrase } from '../vocabulary/phrases.ts';
import { AGENCY_CREDITS } from '../vocabulary/rights.ts';
import { IN_SECTION } from '../vocabulary/sections.ts';
import { AND, WRITES_FROM } from '../vocabulary/small-words.ts';

/** The longest byline, in UTF-16 units. */
export const LONGEST_BYLINE = 150;

const ordinal = anyOf(ORDINAL_ENDINGS);

/** A date or a time after the name, with or without a label. */
const DATE_AFTER = new RegExp(
  String.raw`,?\s*(?:${anyGluedPhrase(PUBLISHED, MODIFIED, TIME_AGO)}|\d{1,2}[./-]\d|\d{1,2}\.? \p{L}{3,9}[.,]{0,2} \d{4}|\p{L}{3,9}\.? \d{1,2}(?:${ordinal})?,? \d{4}|\d{4}年).*$`,
  'iu',
);

/** A day without its year after a name. */
const DAY_AFTER = new RegExp(String.raw`[\s,]+\d{1,2}\.?\s${anyGregorianMonth}$`, 'iu');

/** What stands after a name: what others did, how long the text is, the name in a network, the word before a date. */
const AFTER_NAME = [
  new RegExp(String.raw`\s*[,،]\s*${anyPhrase(ROLES)}$`, 'iu'),
  new RegExp(String.raw`[\s,;(]+(?:${anyPhrase(WORK_OF_OTHERS, AGENCY_CREDITS, READING_TIME)}).*$`, 'iu'),
  new RegExp(String.raw`(?:\s+|(?<= \S+))\(?@[\w.]{2,40}\)?$`, 'u'),
  new RegExp(String.raw`\s+${anyPhrase(BEFORE_WEEKDAY, IN_SECTION)}$`, 'iu'),
];

const IS_NOBODY = new RegExp(`^${anyPhrase(NOBODY)}$`, 'iu');

// Where a reporter writes from, after at least two words of a name: "Ada Brandt in New Vellmar and Jon Reyes in Oslo".
const PLACE = new RegExp(
  String.raw`(?<=\p{L}[\p{L}.'’-]* \p{L}[\p{L}.'’-]*),? (?:${anyOf(WRITES_FROM)}) ` +
    String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?=$|,| (?:${anyOf(AND)}|&) )`,
  'gu',
);

/**
 * Reduces a byline to a name or names: without "By", the place, and anything after a bar or a date. Undefined for
 * addresses, handles, texts longer than a byline and texts without letters.
 */
export function cleanByline(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  let name = readableText(decodeReferences(text.slice(0, 1000))).replace(/^[~–—•·|,\s-]+/u, '');
  // "Post author By Ada Brandt"
  name = name.replace(BYLINE_LABEL, '').replace(BYLINE_LABEL, '');
  name = name
    .replace(/\s*[|•·].*$/u, '')
    .replace(DATE_AFTER, '')
    .replace(DAY_AFTER, '');
  for (const after of AFTER_NAME) name = name.replace(after, '');
  name = name.replace(PLACE, '').replace(/(?: [–—-] \d*)?[\s,;:/@–—-]*$/u, '');
  if (name.length < 2 || name.length > LONGEST_BYLINE || !/\p{L}{2}/u.test(name)) return undefined;
  if (/^(?:https?:|www\.|@|\/)|[{}]|^\S+\[at\]\S+$/i.test(name) || IS_NOBODY.test(name.replace('(s)', 's')))
    return undefined;
  return name;
}
