import { isFunctionWord } from './question-words.ts';
import type { PlacedTerm } from './placed-term.ts';
import { joinedTermsOf, termsOf } from './terms.ts';
import { otherForms } from './word-forms.ts';

/** A word, a phrase or a number that a query asks for. */
export interface AskedPart {
  kind: 'word' | 'phrase' | 'number';
  /** As written, without quotation marks. */
  written: string;
  /** What matches it: any of these sequences of adjacent terms. The first is as written. */
  terms: string[][];
}

/** Alternatives in a query: any of these parts matches. */
export type AskedGroup = AskedPart[];

/** What a query asks for: all groups, and none of `without`. */
export interface Asked {
  groups: AskedGroup[];
  without: AskedPart[];
  /** Function words that were skipped, as written. */
  skipped: string[];
}

/** The text between operators: words, or a phrase in quotation marks. */
interface Stretch {
  text: string;
  isPhrase: boolean;
  isNot: boolean;
  /** Whether it is an alternative to what precedes it. */
  isOr: boolean;
}

const TOKENS =
  /([-−–]?)["“”„«]([^"“”„«»]*)["“”»«]|([-−–]?)(\()|[)|]|([-−–](?=[\p{L}\p{N}]))?([^\s()|"“”„«»]+)/gu;
const MOST_COMPOUNDS = 3;
const DECADE = /^(?:19|20)?([6-9]0s)$/;

/**
 * Reads a query: words, “phrases”, `OR` or `|` between alternatives (also with brackets), `-` or `NOT` before what must
 * be absent, numbers in digits or words. Function words are skipped, unless there is nothing else. A word also matches
 * its other forms (`otherForms`), a phrase does not.
 */
export function readAsked(text: string): Asked {
  const asked: Asked = { groups: [], without: [], skipped: [] };
  for (const stretch of stretchesOf(text)) {
    const parts = stretch.isPhrase ? phraseIn(stretch.text) : withCompounds(wordsIn(stretch.text));
    if (stretch.isNot) asked.without.push(...parts.filter((part) => !isSkipped(part)));
    else addParts(asked, parts, stretch.isOr);
  }
  if (asked.groups.length > 0 || asked.skipped.length === 0) return asked;
  for (const part of asked.skipped.flatMap(wordsIn)) addGroup(asked, part);
  return { ...asked, skipped: [] };
}

function addParts(asked: Asked, parts: readonly AskedPart[], isOr: boolean): void {
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
    const known = new Set(part.terms.map((row) => row.join(' ')));
    return { ...part, terms: [...part.terms, ...more.filter(([term = '']) => !known.has(term))] };
  });
}

function compoundOf(part: AskedPart, next: AskedPart | undefined): string[][] {
  const [one, other] = [part, next].map((word) =>
    word?.kind === 'word' ? word.terms[0]?.join(' ') : undefined,
  );
  const isWord = (term: string | undefined) => /^\p{L}{3,}$/u.test(term ?? '') && !isFunctionWord(term ?? '');
  return isWord(one) && isWord(other) ? [[`${one ?? ''}${other ?? ''}`]] : [];
}

function addGroup(asked: Asked, part: AskedPart): void {
  const isThere = asked.groups.some(([other, more]) => more === undefined && isSame(other, part));
  if (!isThere) asked.groups.push([part]);
}

function isSkipped({ kind, terms: [first = []] }: AskedPart): boolean {
  return kind === 'word' && first.every(isFunctionWord);
}

function isSame(one: AskedPart | undefined, other: AskedPart): boolean {
  return one?.terms[0]?.join(' ') === other.terms[0]?.join(' ');
}

function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let isNot = false;
  let isNotInside = false;
  let isOr = false;
  const add = (stretch: string, isPhrase: boolean, isMinus: boolean): void => {
    const last = stretches.at(-1);
    const not = isNot || isMinus || isNotInside;
    if (last && !isPhrase && !not && !isOr && !last.isPhrase && !last.isNot) last.text += ` ${stretch}`;
    else stretches.push({ text: stretch, isPhrase, isNot: not, isOr: isOr && stretches.length > 0 });
    isNot = false;
    isOr = false;
  };
  for (const [whole, minus, phrase, bracketMinus, bracket, dash, word] of text.matchAll(TOKENS)) {
    if (bracket !== undefined) isNotInside = isNot || bracketMinus !== '';
    else if (whole === ')') isNotInside = false;
    else if (whole === 'OR' || whole === '|') isOr = true;
    else if (whole === 'NOT') isNot = true;
    else if (phrase !== undefined) add(phrase, true, minus !== '');
    else if (word !== undefined && whole !== 'AND') add(word, false, dash !== undefined);
    if (bracket !== undefined) isNot = false;
  }
  return stretches;
}

function phraseIn(written: string): AskedPart[] {
  const terms = termsOf(written).map(({ term }) => term);
  if (terms.length === 0) return [];
  const country = terms.includes('us') ? [terms.map((term) => (term === 'us' ? 'US' : term))] : [];
  return [{ kind: 'phrase', written: written.trim(), terms: [terms, ...country] }];
}

function wordsIn(text: string): AskedPart[] {
  const terms = termsOf(text);
  const parts: AskedPart[] = [];
  for (let at = 0; at < terms.length;) {
    const row = rowAt(terms, at, text);
    const start = row[0]!.start;
    const written = text.slice(start, row.at(-1)!.end);
    const joined = joinedTermsOf(written).map(({ term }) => [term]);
    if (row.length > 1 && (isRange(row, written) || (row[0]!.term !== 'dollar' && row.every(standsAlone))))
      for (const { start, end } of row)
        for (const part of wordsIn(text.slice(start, end)))
          parts.push({ ...part, terms: [...part.terms, ...joined] });
    else if (isNumber(row))
      parts.push({ kind: 'number', written, terms: figuresOf(row.map(({ term }) => term)) });
    else if (row.length > 1)
      parts.push({ kind: 'word', written, terms: [row.map(({ term }) => term), ...joined] });
    else parts.push(wordOf(written, row[0]!.term));
    at += row.length;
  }
  return parts;
}

/**
 * The terms from an index on that belong together: joined by a hyphen or by nothing, or a number with what it counts.
 */
function rowAt(terms: readonly PlacedTerm[], at: number, text: string): PlacedTerm[] {
  const row = [terms[at]!];
  for (const next of terms.slice(at + 1)) {
    const last = row.at(-1)!;
    const gap = text.slice(last.end, next.start);
    const isShare = /^\d/.test(last.term) && next.term === 'percent';
    const isMoney = last.term === 'dollar' && text[last.start] === '$';
    const isGrouped =
      gap === ' ' && /^\d{1,3}$/.test(last.term) && /^\d{3}$/.test(text.slice(next.start, next.end));
    const isDate = gap === '/' && /^\d/.test(last.term) && /^\d/.test(next.term);
    if (!/^[-‐‑–]?$/u.test(gap) && !isDate && !isShare && !isMoney && !isGrouped) break;
    row.push(next);
  }
  return row;
}

// "Iraq-Syria", "2014-2017", "sleeper-cells": independent words, unlike those of "re-emergence" and "hit-and-run".
function standsAlone({ term }: PlacedTerm): boolean {
  return /^\d{4}/.test(term) || (/^[^\d]{4,}$/u.test(term) && !isFunctionWord(term));
}

// "500-600", "2014–17"
function isRange(row: readonly PlacedTerm[], written: string): boolean {
  return /^[\p{Nd}.,]+[-‐‑–][\p{Nd}.,]+$/u.test(written) && row.length === 2;
}

function isNumber(row: readonly PlacedTerm[]): boolean {
  return (
    row.every(({ term }) => /^\d|^(?:percent|dollar|first|second|third)$/.test(term)) &&
    row.some(({ term }) => /^\d/.test(term))
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

function wordOf(written: string, term: string): AskedPart {
  // Nobody searches for the pronoun; "is" is skipped unless it is all that is asked for.
  if (term === 'us') return { kind: 'word', written: 'US', terms: [['US'], [term]] };
  const initials = term === 'is' ? [['IS']] : [];
  const forms = otherForms(term, /^\p{Lu}\p{Ll}/u.test(written)).map((form) => [form]);
  return { kind: 'word', written, terms: [[term], ...initials, ...forms] };
}
