import { firstMeta, type Survey } from './survey.ts';
import { normaliseText } from './text.ts';

const DESCRIPTIONS = ['og:description', 'description', 'twitter:description'];

/** The shortest word that says what a text is about, in letters, and the fewest of them that are enough to tell. */
const LEAST_LETTERS = 4;
const FEWEST_WORDS = 6;

/** The share of a title's words that its description has at least: descriptions of the site have none. */
const LEAST_OF_TITLE = 0.2;

/** Scripts without blanks between words, whose words are not compared. */
const WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * The share of the words of a page's description that a text has, from 0 to 1. Undefined if the page has none, or one that is
 * short or has nothing in common with the title: that is of the site, or in another language.
 */
export function describedShare(survey: Survey, title: string | undefined, text: string): number | undefined {
  const description = normaliseText(firstMeta(survey, DESCRIPTIONS) ?? '');
  const words = longWords(description);
  if (words.length < FEWEST_WORDS || WITHOUT_BLANKS.test(description)) return undefined;
  const ofTitle = shareOf(longWords(normaliseText(title ?? '')), new Set(words));
  if (ofTitle < LEAST_OF_TITLE) return undefined;
  return shareOf(words, new Set(longWords(normaliseText(text))));
}

function longWords(text: string): string[] {
  return text.match(new RegExp(String.raw`[\p{L}\p{M}]{${LEAST_LETTERS},}`, 'gu')) ?? [];
}

function shareOf(words: readonly string[], among: ReadonlySet<string>): number {
  return words.filter((word) => among.has(word)).length / Math.max(1, words.length);
}
