import { densestElement, type TextLengths } from './measure.ts';
import { textLengthOf } from './text.ts';

/** Where the main text is in a page, to tell what belongs to it. */
export interface TextPlace {
  /** The smallest element that holds nearly all prose. */
  core: Element;
  /** The prose in elements after pruning; see `measureText`. */
  measured: ReadonlyMap<Element, TextLengths>;
  /** The elements of the page before pruning, in page order. */
  order: readonly Element[];
}

/** Elements that separate one text of a page from others. */
const APART = new Set(['article', 'section', 'aside', 'li']);

/** The longest text of a part that has only the metadata of the article, without white space: a date and a name or two. */
const LONGEST_METADATA = 60;

/**
 * Whether a part of an article has so little text, and no heading, that it can only be about the article. `around` are its
 * ancestors, or what they were before the page was pruned.
 */
export function isOnlyMetadata(part: Element, around: readonly Element[]): boolean {
  return (
    textLengthOf(part.textContent) <= LONGEST_METADATA &&
    part.querySelector('h1, h2, h3, h4, h5, h6') === null &&
    around.some(({ localName }) => localName === 'article' || localName === 'main')
  );
}

/**
 * Whether an element is around an article, whatever it is called: `has-comments` and `sidebar-right` often name the element
 * around all of a page.
 */
export function isAroundArticle(element: Element): boolean {
  return element.localName === 'body' || element.querySelector('h1, main') !== null;
}

/** How many of these elements around another are checked, innermost first. */
const MOST = 5;

/** Finds the text of a pruned page. `measured` is of the body as it is, `whole` of the body before pruning. */
export function placeText(
  body: Element,
  measured: ReadonlyMap<Element, TextLengths>,
  whole: ReadonlyMap<Element, TextLengths>,
): TextPlace {
  return { core: densestElement(body, measured), measured, order: [...whole.keys()] };
}

/**
 * Whether an element is in an article, section, aside or item other than the main text. `place` is the element with its
 * former ancestors, innermost first. An element with half of the prose, with a main heading
 * or with nothing but metadata in it does not count.
 */
export function isInOtherPart(place: readonly Element[], { core, measured }: TextPlace): boolean {
  const least = proseOf(core, measured) / 2;
  const parts = place.filter((around) => APART.has(around.localName)).slice(0, MOST);
  return parts.some(
    (around) =>
      !around.contains(core) &&
      !isOnlyMetadata(around, place.slice(place.indexOf(around) + 1)) &&
      !(least > 0 && proseOf(around, measured) >= least) &&
      around.getElementsByTagName('h1').length === 0,
  );
}

/** Whether an element is in the text, or above its first paragraph in the same article; `place` as above. */
export function isAtText(place: readonly Element[], { core, measured, order }: TextPlace): boolean {
  if (place.includes(core)) return true;
  let article: Element | undefined;
  for (let around: Element | null = core; around; around = around.parentElement)
    if (around.localName === 'article' || around.localName === 'main') article = around;
  if (article !== undefined && !place.includes(article)) return false;
  return isAbove(place, { core, measured, order });
}

/** Whether an element comes before the first paragraph of the text; `place` as above. */
export function isAbove(place: readonly Element[], { core, measured, order }: TextPlace): boolean {
  const [element] = place;
  return element !== undefined && order.indexOf(element) < order.indexOf(firstProse(core, measured));
}

function firstProse(core: Element, measured: ReadonlyMap<Element, TextLengths>): Element {
  const next = [...core.children].find((child) => proseOf(child, measured) > 0);
  return next === undefined ? core : firstProse(next, measured);
}

function proseOf(element: Element, measured: ReadonlyMap<Element, TextLengths>): number {
  return measured.get(element)?.prose ?? 0;
}
