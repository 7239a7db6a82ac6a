import type { TextLengths } from './measure.ts';
import { isNamedAsText } from './part-names.ts';

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

/** An element that a page marks as the text of its article, and whether it marks no other one beside it. */
export interface MarkedBody {
  element: Element;
  isAlone: boolean;
}

/** A marked element with less than this share of the prose of the largest one is passed over: it is a teaser or a comment. */
const LEAST_OF_LARGEST = 1 / 3;

/**
 * The element that a page marks as the text of its article: by a property or a name, or else by being an `article`. Of several
 * beside each other, which are pieces of one text or several texts, the first that is no small one. `measured` is what
 * `measureText` returned for the body.
 */
export function findMarkedBody(
  body: Element,
  measured: ReadonlyMap<Element, TextLengths>,
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
    return { element: innermost, isAlone };
  }
  return undefined;
}
