import { isSilent } from './measure.ts';
import { textLengthOf } from './text.ts';

/** The fewest items of a list, the most text of one on average, and the shortest text of its link, without white space. */
const LEAST_ITEMS = 8;
const MOST_OF_ITEM = 450;
const SHORTEST_LINK = 11;

/** The share of a row of siblings of one name that must have such a link. */
const LINKED_ITEMS = 0.7;

/** Elements that stand beside each other in any text. */
const OF_TEXT = new Set('p h1 h2 h3 h4 h5 h6 br hr pre blockquote figure'.split(' '));

/** A row of items beside each other. */
export interface ItemRow {
  /** The element around them. */
  around: Element;
  /** Their text, without white space; see `textLengthOf`. */
  text: number;
}

/**
 * The siblings of one name with the most text that each have a link with a text: the items of a list of articles, goods or
 * threads, whatever it is called. Undefined if no element has eight of them that are short. Parts beside the page's text do not
 * count.
 */
export function longestRow(body: Element): ItemRow | undefined {
  let longest: ItemRow | undefined;
  const visit = (parent: Element): void => {
    const text = parent.childElementCount >= LEAST_ITEMS ? textInRow(parent) : 0;
    if (text > (longest?.text ?? 0)) longest = { around: parent, text };
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
      if (!/^(?:nav|footer|aside)$/.test(child.localName) && !isSilent(child)) visit(child);
  };
  visit(body);
  return longest;
}

function textInRow(parent: Element): number {
  const rows = Map.groupBy(
    [...parent.children].filter(({ localName }) => !OF_TEXT.has(localName)),
    nameOf,
  );
  const texts = [...rows.values()].map((row) => {
    const items = row.filter(hasLink);
    if (items.length < LEAST_ITEMS || items.length < row.length * LINKED_ITEMS) return 0;
    const text = items.reduce((sum, { textContent }) => sum + textLengthOf(textContent), 0);
    return text <= items.length * MOST_OF_ITEM ? text : 0;
  });
  return Math.max(0, ...texts);
}

// The element with its first class without numbers, which count the items.
function nameOf(element: Element): string {
  const [name = ''] = (element.getAttribute('class') ?? '').slice(0, 100).trim().split(/\s+/);
  return `${element.localName}.${name.replaceAll(/\d+/g, '')}`;
}

function hasLink(item: Element): boolean {
  return [...item.querySelectorAll('a[href]')].some(
    ({ textContent }) => textLengthOf(textContent.slice(0, 200)) >= SHORTEST_LINK,
  );
}
