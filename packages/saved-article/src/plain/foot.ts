import { isOrganisation, readByline } from './byline.ts';
import { note, remaining } from './reading.ts';
import type { TextReading } from './reading.ts';
import { readLabel } from './headline.ts';
import type { TextUnit } from './layout.ts';
import { estimateWords, endsSentence } from './sentence.ts';
import { takeLabel } from './surroundings.ts';
import { anyOf } from '../vocabulary/any-of.ts';
import { ABOUT_AUTHOR, AUTHOR_VERBS, UNIT_ENDINGS, UNIT_STARTS } from '../vocabulary/bylines.ts';
import { anyPhrase, startsWithPhrase } from '../vocabulary/phrases.ts';
import { AND, NAME_PARTICLES, WITHIN_NAMES, WITHIN_ORGANISATIONS } from '../vocabulary/small-words.ts';

const aboutAuthor = startsWithPhrase(ABOUT_AUTHOR);
const authorVerb = new RegExp(`^${anyPhrase(AUTHOR_VERBS)} `, 'iu');

/** The signature under an article: how many of the last units it takes, and what it says. */
export interface Signature {
  /** How many units at the end belong to it. */
  count: number;
  byline?: string | undefined;
  siteName?: string | undefined;
}

const part = new RegExp(`${anyPhrase(UNIT_ENDINGS)}$|^${anyPhrase(UNIT_STARTS)}`, 'iu');
const small = new RegExp(`^(?:${anyOf(AND, WITHIN_NAMES, WITHIN_ORGANISATIONS)}|[&–-])$`, 'iu');
const particle = new RegExp(`^(?:${anyOf(NAME_PARTICLES)})(?:-|$)`, 'u');

/** The longest line of a signature in words, and how many lines it may have. */
const longest = 12;
const mostLines = 3;

/** Whether a line can sign an article: the name of a person or an organisation, not a sentence. */
function isSignature(unit: TextUnit): boolean {
  const text = withoutDash(unit.text);
  if (unit.isVerse || unit.isHeading || (unit.isItem && !/^[–-]/u.test(unit.text))) return false;
  if (estimateWords(text) > longest || endsSentence(text.replace(/\.$/u, '')) || /[:;,?!]$/u.test(text))
    return false;
  if (endsSentence(text) && !/\p{Lu}\.$/u.test(text)) return false;
  if (readByline(text) !== undefined) return true;
  if (/:\s/.test(text)) return false;
  if (/\p{Script=Arabic}|\p{Script=Han}/u.test(text)) {
    return estimateWords(text) <= 8 && isOrganisation(text);
  }
  const words = text.split(/\s+/u);
  return (
    words.length > 1 &&
    words.every((word) => /^["'“(]?[\p{Lu}\p{N}]/u.test(word) || particle.test(word) || small.test(word)) &&
    !small.test(words[0] ?? '')
  );
}

/**
 * Finds the signature at the end of `units`: up to three lines, the author or desk before the organisation. Never takes
 * the only unit, nor a line without a sentence before it.
 */
function findSignature(units: readonly TextUnit[]): Signature {
  let count = 0;
  while (count < mostLines && units.length - count > 1) {
    const unit = units[units.length - 1 - count];
    if (unit === undefined || !isSignature(unit)) break;
    count += 1;
  }
  const before = units[units.length - 1 - count];
  if (
    count === 0 ||
    before === undefined ||
    (!endsSentence(before.text) && estimateWords(before.text) < longest)
  ) {
    return { count: 0 };
  }
  const lines = units.slice(units.length - count).map(({ text }) => withoutDash(text));
  const body = lines.findLast((line) => isOrganisation(line) && !(lines.length === 1 && part.test(line)));
  const author = lines.find((line) => line !== body);
  return {
    count,
    byline: author === undefined ? undefined : (readByline(author) ?? author),
    siteName: body,
  };
}

/** Takes out the foot of an article: its signature, dates and addresses, and the notes about its author. */
export function takeFoot(reading: TextReading): void {
  for (let round = 0; round < 4; round += 1) {
    const units = remaining(reading);
    const last = units.at(-1);
    if (last === undefined || units.length < 2) return;
    const label = readLabel(last, reading.context);
    if (label !== undefined && label.kind !== 'byline' && label.kind !== 'section')
      takeLabel(reading, last, label);
    else if (isAboutAuthor(last.text, reading.found.byline?.value)) last.why = 'about the author';
    else if (!takeSignature(reading)) return;
  }
}

function takeSignature(reading: TextReading): boolean {
  const units = remaining(reading);
  const { count, byline, siteName } = findSignature(units);
  note(reading, 'byline', byline, 'byline');
  note(reading, 'siteName', siteName, 'byline');
  for (const unit of units.slice(units.length - count)) unit.why = 'signature';
  return count > 0;
}

function isAboutAuthor(text: string, byline: string | undefined): boolean {
  if (aboutAuthor.test(text)) return estimateWords(text) < 80;
  return (
    byline !== undefined && text.startsWith(`${byline} `) && authorVerb.test(text.slice(byline.length + 1))
  );
}

function withoutDash(text: string): string {
  return text.replace(/^[–—-]{1,2}\s*/u, '');
}
