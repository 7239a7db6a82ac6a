import { anyOf } from '../vocabulary/any-of.ts';
import { CLASS_NAMES, TEXT_NAMES, type NameTable, type PagePart } from '../vocabulary/class-names.ts';
import { NAME_ENDINGS, NAME_STATES } from '../vocabulary/name-words.ts';

const PATTERNS = Object.entries(CLASS_NAMES).map(([part, words]) => ({
  part: part as PagePart,
  pattern: wholeName(part as PagePart, words),
}));

/** The attributes beside `class` that may name a part. */
const NAMING = ['id', 'itemprop', 'data-testid', 'data-component', 'data-module', 'data-type'];

/** The most words of a name; longer ones are made of the text of a heading or of a list of topics. */
const MOST_WORDS = 8;

/**
 * Every part of a page that an element's names indicate, the most specific first; empty for most elements. A name counts
 * as a whole: `article-share-bar` names the part `share`, since before it stand words that say where it is, and
 * after it only such as `bar`; `newsletter-post` names a post and `has-comments` a state.
 */
export function pagePartsOf(element: Element): PagePart[] {
  const names = partNamesOf(element);
  if (names.length === 0) return [];
  return PATTERNS.filter(({ pattern }) => names.some((name) => pattern.test(name))).map(({ part }) => part);
}

/** The name of an element around a text, with words before it that say where it is, and after it that it holds something. */
const TEXT_HOLDER = new RegExp(
  String.raw`^(?:[a-z]+ ){0,3}(?:${anyOf(TEXT_NAMES)})(?: (?:area|block|container|inner|main|wrap|wrapper))?$`,
);

/** Whether an element's names say that it holds the text of an article: `entry-content`, `c-article__body`. */
export function isNamedAsText(element: Element): boolean {
  return partNamesOf(element).some((name) => TEXT_HOLDER.test(name));
}

function partNamesOf(element: Element): string[] {
  const written = (element.getAttribute('class') ?? '').slice(0, 600).split(/\s+/);
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    // A value of several words is a text and no name.
    if (value && !/\s/.test(value.trim())) written.push(value);
  }
  if (element.getAttribute('rel') === 'author') written.push('author');
  // The element of a block (BEM) has a name of its own: `player-with-placeholder__caption`.
  const elements = written.flatMap((name) => /^[a-z\d-]+__([a-z\d-]+)$/.exec(name)?.[1] ?? []);
  return [...written, ...elements].map(wordsOfPartName).filter((name) => name !== '');
}

/**
 * A name as lower-case words with single spaces between: `articleShare__bar` gives `article share bar`. Leaves out what
 * says nothing about the part: a modifier after `--` (BEM), words with digits in them, which programs add, and the whole
 * name if it is a utility such as `xl:hidden` or has too many words.
 */
function wordsOfPartName(name: string): string {
  if (name.length > 100 || /[:[\]()/%]/.test(name)) return '';
  const words = name
    .replace(/(.)--.*$/, '$1')
    // The last part of a name of a CSS module is a hash.
    .replace(/__(?=[\w-]*[A-Z\d])[\w-]{5,6}$/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .map((word) => word.replace(/^([a-z]{3,})\d{1,2}$/, '$1'))
    .filter((word) => /^[a-z]+$/.test(word));
  return words.length > MOST_WORDS ? '' : words.join(' ');
}

// What is hidden is named by a class of its own: `overflow-hidden` and `menu-hidden-mobile` say something else.
function wholeName(part: PagePart, words: NameTable): RegExp {
  const named = anyOf(words);
  if (part === 'hidden') return new RegExp(`^(?:(?:is|u|js|usa|govuk|aem|show for) )?(?:${named})$`);
  const before = `(?:(?!(?:${anyOf(NAME_STATES)}) )[a-z]+ ){0,4}`;
  return new RegExp(`^${before}(?:${named})(?: (?:${anyOf(NAME_ENDINGS)})){0,3}$`);
}
