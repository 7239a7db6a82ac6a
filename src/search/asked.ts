import type { AskedPart } from './asked-part.ts';
import { dateRangesIn } from './date-range.ts';
import { withMay } from './month-of-may.ts';
import { partsOfYearsIn, withEachYear } from './part-of-year.ts';
import { MONTH, withSignsOfMonths } from './reduced-date.ts';
import { isFunctionWord, wordsOfQuestion } from './question-words.ts';
import type { PlacedToken } from './placed-token.ts';
import { namesInChoices } from './name-choices.ts';
import { neighboursIn } from './query-rows.ts';
import { PHRASE, type QueryStretch } from './query-stretch.ts';
import { joinedTokensOf, tokensOf } from './tokens.ts';
import { otherForms, sameAs } from './word-forms.ts';

/** Alternatives in a query: any of these parts matches. */
export type AskedGroup = AskedPart[];

/** The meaning of a query: all groups, and none of `without`. */
export interface Asked {
  groups: AskedGroup[];
  without: AskedPart[];
  /** Function words that were skipped, as written. */
  skipped: string[];
  /** Tokens of words that stand next to each other in it, outside of phrases: two, or three with a function word between them. */
  neighbours: string[][];
}

const TOKENS =
  /([-−–]?)["“”„«]([^"“”„«»]*)["“”»«]|([-−–]?)(\()|[)|]|([-−–](?=[\p{L}\p{N}]))?([^\s()|"“”„«»]+)/gu;
/** Between alternatives, in English, Arabic (with and without hamza) and Persian. */
const OR = /^(?:OR|\||أو|او|یا)$/u;
/** What may be an `OR`, and phrases, which are passed over. */
const MAYBE_OR = new RegExp(`${PHRASE.source}| or `, 'gi');
const BEFORE_OR = /\p{Nd}%?$/u;
const AFTER_OR = new RegExp(String.raw`^(?:${MONTH} )?\p{Nd}`, 'u');
const isDateNext = (text: string) => AFTER_OR.test(text) || partsOfYearsIn(text)[0]?.start === 0;
const JOINER = '\u200c';
const MOST_COMPOUNDS = 3;
const AFTER_ARTICLE = /(?<![\p{L}\p{N}])(?:[ae]l[- ]|ال)$/iu;
/** In longer words with a capital inside a text, a slip of a word is as likely as that of a name. */
const SHORT_NAME = 5;
/** Words that make one of the next, also without a hyphen: "pro Iranian", "ex minister", "anti American". */
const PREFIX = /^(?:pro|non|ex|anti)$/;
const DECADE = /^(?:19|20)?([6-9]0s)$/;

/**
 * Reads a query: words, “phrases”, `OR`, أو or `|` between alternatives (also with brackets), `-` or `NOT` before what must
 * be absent, numbers in digits or words. Function words are skipped, unless there is nothing else. A word also matches
 * its other forms (`otherForms`), a phrase does not.
 */
export function readAsked(text: string): Asked {
  const stretches = namesInChoices(stretchesOf(withEachYear(text)));
  const asked: Asked = { groups: [], without: [], skipped: [], neighbours: neighboursIn(stretches) };
  const ofQuestion = wordsOfQuestion(text);
  for (const stretch of stretches) {
    const isSkipped = (part: AskedPart) =>
      isFunction(part) ||
      (part.kind === 'word' && !stretch.isNot && ofQuestion.has(part.written.toLowerCase()));
    const parts = partsOf(stretch);
    if (stretch.isNot) asked.without.push(...parts.filter((part) => !isSkipped(part)));
    else addParts(asked, parts, stretch.isOr, isSkipped);
  }
  if (asked.groups.length > 0 || asked.skipped.length === 0) return asked;
  for (const part of asked.skipped.flatMap(wordsIn)) addGroup(asked, part);
  return { ...asked, skipped: [] };
}

function partsOf({ text, isPhrase, isName }: QueryStretch): AskedPart[] {
  if (isPhrase) return phraseIn(text);
  const parts = withCompounds(wordsIn(text));
  if (isName !== true || parts.length < 2) return parts;
  return [{ kind: 'name', written: text.trim(), tokens: [tokensOf(text).map(({ token }) => token)] }];
}

function addParts(
  asked: Asked,
  parts: readonly AskedPart[],
  isOr: boolean,
  isSkipped: (part: AskedPart) => boolean,
): void {
  let isChoice = isOr;
  for (const part of parts) {
    const last = asked.groups.at(-1);
    if (isSkipped(part)) asked.skipped.push(part.written);
    else if (isChoice && last !== undefined) last.push(part);
    else addGroup(asked, part);
    if (!isSkipped(part)) isChoice = false;
  }
}

// "air strike" may be written "airstrike" or "air-strike"; this is unlikely to be meant in a long query.
function withCompounds(parts: AskedPart[]): AskedPart[] {
  if (parts.length > MOST_COMPOUNDS) return parts;
  const compounds = parts.map((part, at) => compoundOf(part, parts[at + 1]));
  return parts.map((part, at) => {
    const more = [...(compounds[at - 1] ?? []), ...(compounds[at] ?? [])];
    const known = new Set(part.tokens.map((row) => row.join(' ')));
    return { ...part, tokens: [...part.tokens, ...more.filter(([token = '']) => !known.has(token))] };
  });
}

function compoundOf(part: AskedPart, next: AskedPart | undefined): string[][] {
  const [one, other] = [part, next].map((word) =>
    word?.kind === 'word' ? word.tokens[0]?.join(' ') : undefined,
  );
  const isWord = (token: string | undefined) =>
    /^\p{L}{3,}$/u.test(token ?? '') && !isFunctionWord(token ?? '');
  return isWord(one) && isWord(other) ? [[`${one ?? ''}${other ?? ''}`]] : [];
}

function addGroup(asked: Asked, part: AskedPart): void {
  const isThere = asked.groups.some(([other, more]) => more === undefined && isSame(other, part));
  if (!isThere) asked.groups.push([part]);
}

function isFunction({ kind, written, tokens: [first = []] }: AskedPart): boolean {
  return kind === 'word' && first.every((token) => isFunctionWord(token, written));
}

function isSame(one: AskedPart | undefined, other: AskedPart): boolean {
  return one?.tokens[0]?.join(' ') === other.tokens[0]?.join(' ');
}

function stretchesOf(text: string): QueryStretch[] {
  const stretches: QueryStretch[] = [];
  let isNot = false;
  let isNotInside = false;
  let isOr = false;
  // What stands in brackets and what does not are apart.
  let isApart = false;
  const add = (stretch: string, isPhrase: boolean, isMinus: boolean): void => {
    const last = stretches.at(-1);
    const not = isNot || isMinus || isNotInside;
    if (last && !isApart && !isPhrase && !not && !isOr && !last.isPhrase && !last.isNot)
      last.text += ` ${stretch}`;
    else stretches.push({ text: stretch, isPhrase, isNot: not, isOr: isOr && stretches.length > 0 });
    isNot = false;
    isOr = false;
    isApart = false;
  };
  // In "2017 or 2018" and "May 2020 or June 2020" it is no word of a title.
  const signs = withSignsOfMonths(text);
  const chosen = text.replace(MAYBE_OR, (found, at: number) =>
    found === ' or ' && BEFORE_OR.test(text.slice(0, at)) && isDateNext(signs.slice(at + found.length))
      ? ' OR '
      : found,
  );
  for (const [whole, minus, phrase, bracketMinus, bracket, dash, word] of chosen.matchAll(TOKENS)) {
    if (bracket !== undefined) isNotInside = isNot || bracketMinus !== '';
    else if (whole === ')') isNotInside = false;
    else if (OR.test(whole)) isOr = true;
    else if (whole === 'NOT') isNot = true;
    else if (phrase !== undefined) add(phrase, true, minus !== '');
    else if (word !== undefined && whole !== 'AND') add(word, false, dash !== undefined);
    if (bracket !== undefined || whole === ')') isApart = true;
    if (bracket !== undefined) isNot = false;
  }
  return stretches;
}

function phraseIn(written: string): AskedPart[] {
  const tokens = tokensOf(written).map(({ token }) => token);
  if (tokens.length === 0) return [];
  const country = tokens.includes('us') ? [tokens.map((token) => (token === 'us' ? 'US' : token))] : [];
  return [{ kind: 'phrase', written: written.trim(), tokens: [tokens, ...country] }];
}

function wordsIn(text: string): AskedPart[] {
  const parts: AskedPart[] = [];
  let done = 0;
  for (const { start, end, part } of dateRangesIn(text)) {
    parts.push(...withMay(partsIn(text, done, start)), part);
    done = end;
  }
  return [...parts, ...withMay(partsIn(text, done, text.length))];
}

/** The words and numbers in a part of a text. */
function partsIn(whole: string, from: number, to: number): AskedPart[] {
  const text = whole.slice(from, to);
  const tokens = tokensOf(text);
  const parts: AskedPart[] = [];
  for (let at = 0; at < tokens.length;) {
    const row = rowAt(tokens, at, text);
    const start = row[0]!.start;
    const written = text.slice(start, row.at(-1)!.end);
    const joined = joinedTokensOf(written.replaceAll(' ', '-')).map(({ token }) => [token]);
    const isApart = row.every(standsAlone) && row[0]!.token !== 'dollar' && !PREFIX.test(row[0]!.token);
    if (row.length > 1 && (isRange(row, written) || isApart))
      for (const { start, end } of row)
        for (const part of wordsIn(text.slice(start, end)))
          parts.push({ ...part, tokens: [...part.tokens, ...joined] });
    else if (isNumber(row))
      parts.push({ kind: 'number', written, tokens: figuresOf(row.map(({ token }) => token)) });
    else if (row.length > 1)
      // "covid-19" may also be called "coronavirus"; other words with a number, as "mid-2014", have no such names.
      parts.push({
        kind: 'word',
        written,
        tokens: [
          row.map(({ token }) => token),
          ...formsAfterPrefix(row),
          ...withForms(joined),
          ...(/^\d+$/.test(row[1]!.token) ? sameAs(row[0]!.token).map((other) => [other]) : []),
        ],
      });
    else parts.push(withParts(wordOf(written, row[0]!.token, whole.slice(0, from + start))));
    at += row.length;
  }
  return parts;
}

/** "anti-terrorism" may be written "anti-terror". */
function formsAfterPrefix([prefix, next, more]: readonly PlacedToken[]): string[][] {
  if (prefix === undefined || next === undefined || more !== undefined || !PREFIX.test(prefix.token))
    return [];
  return otherForms(next.token).map((form) => [prefix.token, form]);
}

/** "re-emergence" may be written "reemerged" or "re-emerged", which the index has as one word, too. */
function withForms(joined: string[][]): string[][] {
  return joined.flatMap(([token = '']) => [token, ...otherForms(token)].map((form) => [form]));
}

// "آتش‌بس" may be written as two words in the text.
function withParts(part: AskedPart): AskedPart {
  if (!part.written.includes(JOINER)) return part;
  const apart = tokensOf(part.written.replaceAll(JOINER, ' ')).map(({ token }) => token);
  return apart.length > 1 ? { ...part, tokens: [...part.tokens, apart] } : part;
}

/**
 * The tokens from an index on that belong together: joined by a hyphen or by nothing, or a number with what it counts.
 */
function rowAt(tokens: readonly PlacedToken[], at: number, text: string): PlacedToken[] {
  const row = [tokens[at]!];
  for (const next of tokens.slice(at + 1)) {
    const last = row.at(-1)!;
    const gap = text.slice(last.end, next.start);
    const isShare = /^\d/.test(last.token) && next.token === 'percent';
    const isMoney = last.token === 'dollar' && text[last.start] === '$';
    const isGrouped =
      gap === ' ' && /^\d{1,3}$/.test(last.token) && /^\d{3}$/.test(text.slice(next.start, next.end));
    const isPrefix =
      gap === ' ' &&
      PREFIX.test(last.token) &&
      /^\p{L}{3,}$/u.test(next.token) &&
      !isFunctionWord(next.token);
    // Before "tank" it is no verb.
    const isTank = gap === ' ' && last.token === 'think' && next.token === 'tank';
    const isDate = gap === '/' && /^\d/.test(last.token) && /^\d/.test(next.token);
    if (!/^[-‐‑–]?$/u.test(gap) && !isDate && !isShare && !isMoney && !isGrouped && !isPrefix && !isTank)
      break;
    row.push(next);
  }
  return row;
}

// "Iraq-Syria", "2014-2017", "sleeper-cells": independent words, unlike those of "re-emergence" and "hit-and-run".
function standsAlone({ token }: PlacedToken): boolean {
  return /^\d{4}/.test(token) || (/^[^\d]{4,}$/u.test(token) && !isFunctionWord(token));
}

// "500-600", "2014–17"
function isRange(row: readonly PlacedToken[], written: string): boolean {
  return /^[\p{Nd}.,]+[-‐‑–][\p{Nd}.,]+$/u.test(written) && row.length === 2;
}

function isNumber(row: readonly PlacedToken[]): boolean {
  return (
    row.every(({ token }) => /^\d|^(?:percent|dollar|first|second|third)$/.test(token)) &&
    row.some(({ token }) => /^\d/.test(token))
  );
}

function figuresOf(row: string[]): string[][] {
  const [first = '', second] = row;
  const decade = DECADE.exec(first)?.[1];
  if (decade !== undefined && second === undefined)
    return [[first], ...[decade, `19${decade}`].filter((other) => other !== first).map((other) => [other])];
  if (first === 'dollar' || first === 'percent') return [row, [...row.slice(1), first]];
  const isGrouped = row.length > 1 && row.slice(1).every((digits) => /^\d{3}$/.test(digits));
  return isGrouped ? [[row.join('')], row] : [row];
}

/** A word, after the text that stands before it. */
function wordOf(written: string, token: string, before: string): AskedPart {
  if (token === 'pm') return { kind: 'word', written, tokens: [[token], ['prime', 'minister']] };
  // Nobody searches for the pronoun; "is" is skipped unless it is all that is asked for.
  if (token === 'us') return { kind: 'word', written: 'US', tokens: [['US'], [token]] };
  const initials = token === 'is' ? [['IS']] : [];
  const hasCapital = /^\p{Lu}\p{Ll}/u.test(written);
  const forms = otherForms(token, hasCapital).map((form) => [form]);
  const isName =
    AFTER_ARTICLE.test(before) || (hasCapital && written.length <= SHORT_NAME && before.trim() !== '');
  return {
    kind: 'word',
    written,
    tokens: [[token], ...initials, ...forms],
    ...(isName ? { isName: true as const } : {}),
  };
}
