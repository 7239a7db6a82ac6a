import { anyOf } from '../vocabulary/any-of.ts';
import { PAGE_OF, PAGE_WORDS } from '../vocabulary/controls.ts';
import { anyPhrase } from '../vocabulary/phrases.ts';
import type { BoilerplateRule } from './boilerplate.ts';
import { isOrganisation, isPersonName } from './byline.ts';
import type { TextLine } from './lines.ts';
import { estimateWords, endsSentence, plainLetters } from './sentence.ts';

const runningHead: BoilerplateRule = { why: 'running head', reach: 'gap' };

/** How many of the first lines with letters may be running heads. */
const headLines = 6;
/** A repetition closer than this repeats the title. */
const nearest = 4;
const mostWords = 12;

/** Whether a line is the name of an outlet and nothing else: "The Harbour Times", "NORTH SHORE NEWS". */
export function isOutletName(text: string): boolean {
  return isPersonName(text) && estimateWords(text) > 1 && isOrganisation(text);
}

/** Whether a line has letters and all are capitals. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

const page = String.raw`(?:${anyPhrase(PAGE_WORDS)} )?\d{1,3}`;
const pageBefore = new RegExp(String.raw`^${page} (?=\p{L})`, 'iu');
const pageAfter = new RegExp(String.raw`(?<=\p{L}) ${page}(?: (?:${anyOf(PAGE_OF)}) \d{1,3})?$`, 'iu');

/** A line in lower case, without the page number beside it. */
export function withoutPageNumber(text: string): string {
  return plainLetters(text).replace(pageBefore, '').replace(pageAfter, '');
}

/**
 * Finds the running heads of later pages: lines that repeat one of the first lines with a page number, at a form feed,
 * or in capitals. Does not include the first occurrence. Returns a rule for each by its line's index.
 */
export function findRunningHeads(lines: readonly TextLine[]): ReadonlyMap<number, BoilerplateRule> {
  const written = lines.flatMap(({ text }, index) => (/\p{L}/u.test(text) ? [{ text, index }] : []));
  const isShort = (text: string): boolean => text.length < 120 && estimateWords(text) <= mostWords;
  const heads = new Map<string, number>();
  for (const [at, { text }] of written.slice(0, headLines).entries()) {
    const key = withoutPageNumber(text);
    if (isShort(text) && !endsSentence(text) && !heads.has(key)) heads.set(key, at);
  }
  const found = new Map<number, BoilerplateRule>();
  for (const [at, { text, index }] of written.entries()) {
    const key = isShort(text) ? withoutPageNumber(text) : '';
    if (at - (heads.get(key) ?? Infinity) < nearest || !heads.has(key)) continue;
    // "Chapter 2" is not a later page of "Chapter 1".
    const isNumbered = key !== plainLetters(text) && key.includes(' ');
    const isAtBreak = [lines[index - 1], lines[index + 1]].some((line) => line?.text === '\f');
    if (isNumbered || isAtBreak || isCapitals(text)) found.set(index, runningHead);
  }
  return found;
}
