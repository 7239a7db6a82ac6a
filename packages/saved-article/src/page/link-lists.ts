import type { TextLengths } from './measure.ts';

/** Why a list of links is not part of the article: it leads through the page, or to other articles of the site. */
export type LinkListRule = 'contents' | 'teasers';

/** The share of a list's text that must be links to places of the page, or in teasers. */
const MOST_OF = 0.7;

/** The most text of a teaser, and of a line that leads to a place of the page, without white space. */
const LONGEST_TEASER = 420;
const LONGEST_CONTENTS = 4000;

/**
 * Why an element is a list of links beside the article, by its structure alone: a table of contents is made of links to
 * places of the page, and a list of teasers of two or more siblings that each have a heading or a picture with a link to
 * one other page of the site and little text. Undefined for other elements. `measured` are the lengths of all elements.
 */
export function linkListRule(
  element: Element,
  lengths: TextLengths,
  measured: ReadonlyMap<Element, TextLengths>,
): LinkListRule | undefined {
  if (isContents(element, lengths)) return 'contents';
  return isTeaserList(element, lengths, measured) ? 'teasers' : undefined;
}

function isContents(element: Element, { all, inPage }: TextLengths): boolean {
  if (inPage === 0 || inPage < all * MOST_OF || all > LONGEST_CONTENTS) return false;
  if (/^(?:h[1-6]|a|span|sup)$/.test(element.localName)) return false;
  // A heading may lead to itself.
  return element.querySelector('h1 a, h2 a, h3 a, h4 a, h5 a, h6 a, a h1, a h2, a h3, a h4, a h5') === null;
}

function isTeaserList(
  element: Element,
  lengths: TextLengths,
  measured: ReadonlyMap<Element, TextLengths>,
): boolean {
  if (element.childElementCount < 2 || lengths.linked === 0) return false;
  let teasers = 0;
  let inTeasers = 0;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const inner = measured.get(child);
    if (inner === undefined || inner.all === 0) continue;
    if (isTeaser(child, inner)) {
      teasers += 1;
      inTeasers += inner.all;
    } else if (inner.all > LONGEST_TEASER) return false;
  }
  return teasers >= 2 && inTeasers >= lengths.all * MOST_OF;
}

function isTeaser(element: Element, { all, linked }: TextLengths): boolean {
  if (all < 12 || all > LONGEST_TEASER || linked < 8) return false;
  const links = element.localName === 'a' ? [element] : [...element.querySelectorAll('a[href]')];
  if (links.length === 0 || links.length > 5) return false;
  const targets = new Set(links.map(targetOf));
  if (targets.has(undefined) || targets.size > 3) return false;
  return element.querySelector('h1, h2, h3, h4, h5, h6, img, picture, figure') !== null;
}

// The address without query and fragment; undefined for a place of the page and for what is no page.
function targetOf(link: Element): string | undefined {
  const href = (link.getAttribute('href') ?? '').trim().slice(0, 1000);
  const address = /^[^?#]*/.exec(href)?.[0] ?? '';
  return address === '' || /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(address) ? undefined : address;
}
