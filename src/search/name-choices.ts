import { isFunctionWord } from './question-words.ts';
import type { QueryStretch } from './query-stretch.ts';
import { withSignsOfMonths } from './reduced-date.ts';

const CAPITAL = String.raw`\p{Lu}(?!\p{Lu}+(?![\p{L}\p{N}]))[\p{L}\p{M}\p{N}'’‘ʿʾ.-]*`;
/** What names have between their words. */
const JOINING = '(?:of|the|for|and|bin|ibn|al|el)';
const NAME = `${CAPITAL}(?: (?:${JOINING} )*${CAPITAL})+`;
const NAME_AT_END = new RegExp(`(?<![^ ])${NAME}$`, 'u');
const NAME_AT_START = new RegExp(`^${NAME}(?![^ ])`, 'u');

/**
 * Makes one alternative of the words of a name beside `OR`: "Adel Abdul Mahdi OR Mustafa Kadhimi" asks for either man, not for all of
 * Adel, Abdul, Kadhimi, and either Mahdi or Mustafa. Names are words with capitals in a row, none of them in capitals; and where all sides of a query have several
 * words, as in "sleeper cells OR hit and run", each side is one alternative.
 */
export function namesInChoices(stretches: readonly QueryStretch[]): QueryStretch[] {
  if (!stretches.some(({ isOr }) => isOr)) return [...stretches];
  const areSides =
    stretches.slice(1).every(({ isOr }) => isOr) &&
    stretches.every(({ text, isPhrase, isNot }) => !isNot && (isPhrase || countWords(text) > 1));
  return stretches.flatMap((stretch, at): QueryStretch[] => {
    if (stretch.isPhrase || stretch.isNot) return [stretch];
    if (areSides) return [{ ...stretch, isName: true }];
    const atStart = stretch.isOr ? (NAME_AT_START.exec(stretch.text.trim())?.[0] ?? '') : '';
    const rest = stretch.text.trim().slice(atStart.length);
    const atEnd = stretches[at + 1]?.isOr === true ? (NAME_AT_END.exec(rest)?.[0] ?? '') : '';
    const middle = rest.slice(0, rest.length - atEnd.length).trim();
    const parts: QueryStretch[] = [
      ...(atStart === '' ? [] : [{ ...stretch, text: atStart, isName: true as const }]),
      ...(middle === '' ? [] : [{ ...stretch, text: middle, isOr: stretch.isOr && atStart === '' }]),
      ...(atEnd === '' ? [] : [{ ...stretch, text: atEnd, isName: true as const, isOr: false }]),
    ];
    return parts.length === 0 ? [stretch] : parts;
  });
}

function countWords(text: string): number {
  // A date is an alternative by itself.
  return withSignsOfMonths(text)
    .split(/\s+/)
    .filter((word) => /^\P{Nd}*\p{L}\P{Nd}*$/u.test(word) && !isFunctionWord(word.toLowerCase(), word))
    .length;
}
