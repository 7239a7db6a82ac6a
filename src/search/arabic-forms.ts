import { SINGULAR_OF, WHOLE_ENDINGS, WHOLE_WORDS, IRREGULAR_PLURALS } from './arabic-irregular.ts';
import { isFunctionWord } from './question-words.ts';

/** Letters that endings and joined words are made of, in Arabic and Persian. */
const LAST_LETTERS = /[اتهيونمكشگ]+$/u;
const FIRST_LETTERS = /^[وفبكلا]+/u;
/** Particles that Arabic writes together with the following word, and how many letters must follow. */
const PREFIXES: readonly (readonly [prefix: string, least: number])[] = [
  ['و', 3],
  ...['ف', 'ب', 'ك', 'ل', 'وب', 'ول', 'وك', 'فب', 'فل'].map((prefix): [string, number] => [prefix, 4]),
];
/** What the others may stand before, but never before "and": so such a word begins with a و of its own. */
const BEFORE_WAW = ['ب', 'ل', 'ك'];
/** Pronouns, and what Persian adds to plurals: they follow a word of three letters. */
const PRONOUNS = 'ها|هم|هن|هما|كم|نا|هاي|هايي|هايش|هايشان|شان';
/** Plurals and one-letter endings, which follow a word of four. */
const PLURALS = 'ون|ين|ات|ان|ه|(?<!ي)ا|وا|ش';
const ENDINGS: readonly RegExp[] = [
  new RegExp(`^(.{3,}?)(?:${PRONOUNS})$`, 'u'),
  new RegExp(`^(.{4,}?)(?:${PLURALS}|ات(?:${PRONOUNS}|ه)|ي(?:${PRONOUNS}))$`, 'u'),
  // عراقيون, عراقية; نيروي, نيرويي
  /^(.{2,}ي)(?:ون|ين|ان|ه)$/u,
  /^(.{2,}[او])يي?$/u,
];
/** A ta marbuta (which tokens have as ه) before an ending, or the plural in its place: مدينتها, قوات, مليشيات (of مليشيا). */
const FEMININE = new RegExp(`^(.{2,}?)(?:ات(?:${PRONOUNS}|ه)?|ت(?:${PRONOUNS}|ه|ان|ين))$`, 'u');
const PERSIAN_PEOPLE = /^(.{3,})گان$/u;
const PLURALS_BEFORE_YA = ['ون', 'ين', 'هاي', 'هايي'];
const LEAST_BASE = 3;

const familyOfCore = familiesOfIrregulars();

/**
 * What all forms of a word in Arabic letters share, as tokens: the word without the letters that anything written together with it
 * can have, at either end. It is only a key; which words are forms of each other `arabicFormsIn` tells.
 */
export function arabicFamilyOf(token: string): string {
  return rootOf(familyOfCore, coreOf(token));
}

/**
 * The other forms of a word in Arabic letters among words of an index: with or without "and", "in", "to" or "like" before it,
 * pronouns, plurals and the feminine after it, and Persian plurals. `words` are those of its family. What could be a form is one
 * only if the words bear it out: وليد is not "and ليد", unless there is a ليد.
 */
export function arabicFormsIn(words: ReadonlySet<string>, asked: string): string[] {
  const known = (word: string) => word === asked || words.has(word);
  const bases = new Set(basesOf(asked, words, known));
  return [...words].filter(
    (word) => word !== asked && basesOf(word, words, known).some((base) => bases.has(base)),
  );
}

/** The words that a word may be a form of, itself among them. */
function basesOf(word: string, words: ReadonlySet<string>, known: (word: string) => boolean): string[] {
  const own = withoutEndings(word, words);
  if (own.some((base) => WHOLE_WORDS.has(base)) || BEFORE_WAW.some((prefix) => words.has(prefix + word)))
    return own;
  const others = PREFIXES.flatMap(([prefix, least]) => {
    const rest = word.slice(prefix.length);
    if (!word.startsWith(prefix) || rest.length < least) return [];
    const bases = withoutEndings(rest, words);
    // A word of three letters has to be there itself, a longer one in any form; a word that is not there may be anything.
    const isBorneOut = !words.has(word) || (rest.length > 3 ? bases.some(known) : words.has(rest));
    return isBorneOut ? bases : [];
  });
  return [...own, ...others];
}

function withoutEndings(word: string, words: ReadonlySet<string>): string[] {
  const bases = new Set([word]);
  if (!WHOLE_ENDINGS.has(word)) {
    for (const ending of ENDINGS) {
      const base = ending.exec(word)?.[1];
      if (base !== undefined && !isFunctionWord(base) && base !== 'علي') bases.add(base);
    }
    const feminine = FEMININE.exec(word)?.[1];
    if (feminine !== undefined) bases.add(`${feminine}ه`).add(`${feminine}ا`);
    const person = PERSIAN_PEOPLE.exec(word)?.[1];
    if (person !== undefined) bases.add(`${person}ه`);
    // Fighters of, and in Persian one of: it is written like the ending of عراقي, so only words that are there with a plural have it.
    const one = /^(.{4,})ي$/u.exec(word)?.[1];
    if (one !== undefined && PLURALS_BEFORE_YA.some((plural) => words.has(one + plural))) bases.add(one);
  }
  for (const base of bases) {
    const singular = SINGULAR_OF.get(base);
    if (singular !== undefined) bases.add(singular);
  }
  return [...bases].filter((base) => base.length >= LEAST_BASE || base === word || SINGULAR_OF.has(word));
}

function coreOf(token: string): string {
  return token.replace(LAST_LETTERS, '').replace(FIRST_LETTERS, '');
}

/** Joins the families of irregular plurals to those of their singulars. */
function familiesOfIrregulars(): Map<string, string> {
  const families = new Map<string, string>();
  for (const [singular = '', ...plurals] of IRREGULAR_PLURALS) {
    const family = rootOf(families, coreOf(singular));
    for (const plural of plurals) {
      const other = rootOf(families, coreOf(plural));
      if (other !== family) families.set(other, family);
    }
  }
  return families;
}

function rootOf(families: ReadonlyMap<string, string>, core: string): string {
  let root = core;
  for (let next = families.get(root); next !== undefined; next = families.get(root)) root = next;
  return root;
}
