import type { DateContext } from '../dates/date-forms.ts';
import { readDateLine, type DateLine } from '../dates/date-line.ts';
import { isSectionLabel } from './boilerplate.ts';
import { readByline } from './byline.ts';
import { agencyAlone } from './dateline.ts';
import { readAddress, readField } from './fields.ts';
import type { Field } from './fields.ts';
import { SPEAKERS } from '../vocabulary/bylines.ts';
import { anyPhrase } from '../vocabulary/phrases.ts';
import type { TextUnit } from './layout.ts';
import { isCapitals, isOutletName } from './masthead.ts';
import {
  estimateWords,
  endsSentence,
  endsWithQuestion,
  hasSeveralSentences,
  isUncased,
  plainLetters,
} from './sentence.ts';

/** The longest title in words, for a line without a full stop. */
const longestTitle = 26;
/** The longest heading in words. */
const longestHeading = 14;
/** A line without a full stop but with more words is still a paragraph. */
const longestLabel = 16;

const speakers = new RegExp(String.raw`^(?:\p{L}|${anyPhrase(SPEAKERS)})$`, 'iu');

/** The kind of a line at the head or the foot of a text that is not a paragraph. */
export type Label =
  | { kind: 'field'; field: Field }
  | ({ kind: 'date' } & DateLine)
  | { kind: 'byline'; byline: string }
  | { kind: 'address'; url: string }
  | { kind: 'section' };

/** Reads a line that only labels an article: a field, a date, a byline, an address or a section of a site. */
export function readLabel(unit: TextUnit, context: DateContext): Label | undefined {
  const { text } = unit;
  if (text.length > 400 || unit.isVerse || unit.isHeading) return undefined;
  const field = readField(text, context);
  if (field?.isPlain) return { kind: 'field', field };
  const date = readDateLine(text, context);
  if (date) return { kind: 'date', ...date };
  const byline = readByline(text);
  if (byline !== undefined) return { kind: 'byline', byline };
  const siteName = agencyAlone(text);
  if (siteName !== undefined)
    return { kind: 'field', field: { name: 'siteName', value: siteName, isPlain: true } };
  const url = readAddress(text);
  if (url !== undefined && text.startsWith('http')) return { kind: 'address', url };
  return isSectionLabel(text) ? { kind: 'section' } : undefined;
}

/** Whether a unit is a paragraph: it ends a sentence, is too long for a heading, or is verse or a list item. */
export function isProse(unit: TextUnit): boolean {
  if (unit.isHeading) return false;
  return unit.isVerse || unit.isItem || endsSentence(unit.text) || estimateWords(unit.text) > longestLabel;
}

/** Whether a unit may be the title: one line of at most 26 words that is not a full sentence, except a question. */
function isTitleLike(unit: TextUnit): boolean {
  const { text } = unit;
  const words = estimateWords(text);
  if (unit.isVerse || unit.isItem || words > longestTitle || text.length > 300 || words === 0) return false;
  if (/[,،;:؛]$/u.test(text) || /^[“"«‘].*[.!]["”»’]$/u.test(text)) return false;
  if (isCapitals(text)) return true;
  if (/[.。۔]["'”’»)]*$/u.test(text) && !/(?:\.\.\.|\p{Lu}\.\p{Lu}\.)$/u.test(text)) return false;
  return !hasSeveralSentences(text) || /[…!?؟]/u.test(text);
}

/** Whether a unit between paragraphs is a heading: short, without a full stop, perhaps a question. */
export function isHeadingLike(unit: TextUnit): boolean {
  const { text } = unit;
  if (unit.isHeading) return true;
  if (unit.isVerse || unit.isItem || text.length > 120) return false;
  if (estimateWords(text) > (isUncased(text) ? 10 : longestHeading)) return false;
  if (/^["“«„—–-]/u.test(text) || (/^['‘(]/u.test(text) && !/['’)]$/u.test(text))) return false;
  if (readSpeaker(text)?.isKnown || /(?<!\p{Lu}\.\p{Lu})\.["'”’»)]*$/u.test(text)) return false;
  if (/^\p{Ll}/u.test(text) || /[,،;؛…]$/u.test(text)) return false;
  if (text.endsWith(':')) return estimateWords(text) <= 3;
  return endsWithQuestion(text) ? !/^["“«]/u.test(text) && !hasSeveralSentences(text) : !endsSentence(text);
}

/** The speaker of a line in an interview: "Q: Why?" gives `Q`, a known one; "Mara: Why not?" gives `Mara`. */
export function readSpeaker(text: string): { name: string; isKnown: boolean } | undefined {
  const name = /^(\p{L}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]+){0,3})\s?[:：]\s*\S/u.exec(
    text.slice(0, 80),
  )?.[1];
  return name === undefined ? undefined : { name, isKnown: speakers.test(name) };
}

/** Whether two lines say the same, ignoring capitals and punctuation. */
export function saysSame(a: string, b: string): boolean {
  return plainLetters(a) === plainLetters(b);
}

/**
 * The index of the unit that is the title, or `undefined`. `units` are those before the first paragraph and just after
 * its start, without boilerplate. A single word before a longer line of the same kind is a kicker, not the title.
 */
export function findTitleUnit(units: readonly TextUnit[], context: DateContext): number | undefined {
  for (let index = 0; index < Math.min(units.length - 1, 12); index += 1) {
    const unit = units[index];
    const next = units[index + 1];
    if (unit === undefined || next === undefined) return undefined;
    if (readLabel(unit, context) !== undefined) continue;
    const isRepeated = units.slice(index + 1, index + 4).some(({ text }) => saysSame(text, unit.text));
    const isDated = ['date', 'byline'].includes(readLabel(next, context)?.kind ?? '');
    const isShort = estimateWords(unit.text) <= longestTitle && !unit.isVerse && !unit.isItem;
    if (!isTitleLike(unit) && !(isShort && (isRepeated || isDated))) return undefined;
    const isKicker =
      estimateWords(unit.text) === 1 && isTitleLike(next) && !isProse(next) && estimateWords(next.text) > 3;
    if (!isKicker && !isMasthead(units, index, context)) return index;
  }
  return undefined;
}

/**
 * Whether a unit before the headline is the outlet's name or a running head: it is an outlet's name, in capitals, or
 * repeated on later pages, and the next line that is not a label is a headline with a paragraph or a label under it.
 */
function isMasthead(units: readonly TextUnit[], index: number, context: DateContext): boolean {
  const unit = units[index];
  const [next, ...after] = units
    .slice(index + 1, index + 6)
    .filter((other) => other.text !== unit?.text && readLabel(other, context)?.kind !== 'section');
  if (unit === undefined || next === undefined) return false;
  if (readLabel(next, context) !== undefined || !isTitleLike(next) || isProse(next)) return false;
  // A name may come between the headline and its date.
  if (!after.slice(0, 2).some((other) => isProse(other) || readLabel(other, context) !== undefined))
    return false;
  const words = estimateWords(next.text);
  const isShort = isCapitals(unit.text) && estimateWords(unit.text) <= 4 && !isCapitals(next.text);
  return words > 1 && (isOutletName(unit.text) || unit.isRunning === true || (isShort && words > 2));
}
