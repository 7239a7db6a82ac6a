import { ABBREVIATIONS, ABBREVIATIONS_AFTER_WORDS } from '../vocabulary/abbreviations.ts';
import { anyOf } from '../vocabulary/any-of.ts';

/** Quotation marks, brackets and spaces that may follow the end of a sentence. */
const closing = /[\s"'“”‘’«»›)\]）」』*]+$/u;
const abbreviation = new RegExp(
  String.raw`(?:^|[\s(])(?:${anyOf(ABBREVIATIONS)}|[A-Z])\.$|[\p{L}\p{N},]\s(?:${anyOf(ABBREVIATIONS_AFTER_WORDS)})\.$`,
  'u',
);
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Whether a text ends a sentence, ignoring quotation marks and brackets; `Dr.` and an initial do not. */
export function endsSentence(text: string): boolean {
  const bare = text.slice(-40).replace(closing, '');
  return /[.!?…؟۔。！？।]$/u.test(bare) && !abbreviation.test(bare);
}

/** Whether a text ends with a question mark of any script. */
export function endsWithQuestion(text: string): boolean {
  return /[?؟？]$/u.test(text.slice(-40).replace(closing, ''));
}

/** Whether one sentence ends inside a text and another begins. */
export function hasSeveralSentences(text: string): boolean {
  return /(?:[\p{L}\p{N}]{2}[.?!؟]["”’»)]*\s+["“‘«(]?[^\p{Ll}\s])|[。！？][^」』”）]/u.test(text);
}

/** The number of words in a text; in scripts without spaces, two characters count as a word. */
export function estimateWords(text: string): number {
  const signs = text.match(han)?.length ?? 0;
  return (text.replace(han, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0) + Math.ceil(signs / 2);
}

/** Whether a text starts with a small letter, so continues another. */
export function startsSmall(text: string): boolean {
  return /^["'“‘(«[]?\p{Ll}/u.test(text);
}

/** Whether a text is in a script without capitals, such as Arabic or Chinese. */
export function isUncased(text: string): boolean {
  return !/[\p{Lu}\p{Ll}]/u.test(text) || (text.match(/\p{Lo}/gu)?.length ?? 0) * 2 > text.length;
}

/** The letters and digits of a text in lower case, so that lines can be compared. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
