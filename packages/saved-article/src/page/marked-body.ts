import type { TextLengths } from './measure.ts';
import { isNamedAsText } from './part-names.ts';
import { normaliseText } from './text.ts';

/** The least prose of an element that is marked as the text of an article. */
const LEAST_PROSE = 250;

/** The share of its prose that another marked element within it must hold to be the text instead. */
const NEARLY_ALL = 0.7;

/** Elements that may hold a whole text; a paragraph of such a name is a paragraph. */
const HOLDERS = 'article, div, main, section, td';

const MARKS: readonly ((element: Element) => boolean)[] = [
  (element) => /articlebody/i.test(element.getAttribute('itemprop') ?? '') || isNamedAsText(element),
  (element) => element.localName === 'article',
];

/** An element that a page marks as the text of its article. */
export interface MarkedBody {
  element: Element;
  /** Whether the page marks no other one beside it. */
  isAlone: boolean;
  /** Whether those beside it are articles of their own. */
  isOfStories: boolean;
}

/** A marked element with less than this share of the prose of the largest one is passed over: it is a teaser or a comment. */
const LEAST_OF_LARGEST = 1 / 3;

/**
 * The element that a page marks as the text of its article: by a property or a name, or else by being an `article`. Of several
 * beside each other, which are pieces of one text or several texts, the first that is no small one. `measured` is what
 * `measureText` returned for the body, `title` is the page's, normalised, and `dated` has each element with a date in it,
 * before parts of the page were removed.
 */
export function findMarkedBody(
  body: Element,
  measured: ReadonlyMap<Element, TextLengths>,
  title: string,
  dated: ReadonlySet<Element>,
): MarkedBody | undefined {
  const proseIn = (element: Element) => measured.get(element)?.prose ?? 0;
  const holders = [...body.querySelectorAll(HOLDERS)].filter((element) => proseIn(element) >= LEAST_PROSE);
  for (const isMarked of MARKS) {
    const marked = holders.filter(isMarked);
    const most = Math.max(...marked.map(proseIn));
    const first = marked.find((element) => proseIn(element) >= most * LEAST_OF_LARGEST);
    if (first === undefined) continue;
    const isAlone = marked.every((element) => first.contains(element) || element.contains(first));
    let innermost = first;
    for (const element of marked)
      if (innermost.contains(element) && proseIn(element) >= proseIn(first) * NEARLY_ALL) innermost = element;
    if (isAlone || marked.length > MOST_MARKED) return { element: innermost, isAlone, isOfStories: false };
    const outermost = marked.filter(
      (element) => !marked.some((one) => one !== element && one.contains(element)),
    );
    return {
      element: innermost,
      isAlone,
      isOfStories: areStories(outermost, first, title, dated),
    };
  }
  return undefined;
}

/** The headings of an article that may be its headline, and the shortest headline in UTF-16 units. */
const HEADLINES = 'h1, h2, h3';
const SHORTEST_HEADLINE = 8;

/** The most marked elements of a page that are compared with each other. */
const MOST_MARKED = 100;

// Pieces of one text share a headline and a day; articles beside each other have their own, each in an element around both.
function areStories(
  marked: readonly Element[],
  first: Element,
  title: string,
  dated: ReadonlySet<Element>,
): boolean {
  const start = marked.findIndex((element) => element.contains(first));
  const around = marked.slice(Math.max(0, start));
  const [own, ...others] = branchesOf(around);
  if (own === undefined || others.length === 0 || title === '') return false;
  const isTitle = (heading: Element): boolean => {
    const text = normaliseText(heading.textContent.slice(0, 300));
    return text.length >= SHORTEST_HEADLINE && (title.includes(text) || text.includes(title));
  };
  if (![...own.querySelectorAll(HEADLINES)].some(isTitle)) return false;
  return others.every((other) => {
    const heading = other.querySelector(HEADLINES);
    return heading !== null && !isTitle(heading) && dated.has(other);
  });
}

// What each of the elements stands in, below the element around all of them; nothing if two stand in the same.
function branchesOf(elements: readonly Element[]): Element[] {
  let common = elements[0]?.parentElement ?? null;
  while (common !== null && !elements.every((element) => common?.contains(element)))
    common = common.parentElement;
  const branches = elements.flatMap((element) => {
    let branch = element;
    while (branch.parentElement !== null && branch.parentElement !== common) branch = branch.parentElement;
    return [branch];
  });
  return new Set(branches).size === branches.length ? branches : [];
}
