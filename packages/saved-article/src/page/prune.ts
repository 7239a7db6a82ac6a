import type { PagePart } from '../vocabulary/class-names.ts';
import { pagePartsOf } from './hints.ts';
import { densestElement, isSilent, type TextLengths } from './measure.ts';
import { readableText } from './text.ts';

/** An element that was removed from the page, with the part it was taken for. */
export interface Pruned {
  text: string;
  why: PagePart | 'form' | 'aside' | 'embed';
}

/** Elements that never hold text of the article. */
const DROPPED = new Set(
  'script style noscript template svg iframe object embed audio video canvas button input select textarea map link meta dialog'.split(
    ' ',
  ),
);

/** Elements that HTML defines as beside the main text. */
const BY_ELEMENT: Readonly<Record<string, Pruned['why']>> = {
  nav: 'navigation',
  menu: 'navigation',
  footer: 'navigation',
  aside: 'aside',
  form: 'form',
  figcaption: 'caption',
  // AMP components over the text or beside it.
  'amp-sidebar': 'navigation',
  'amp-consent': 'notice',
  'amp-user-notification': 'notice',
  'amp-lightbox': 'notice',
  'amp-ad': 'advert',
  'amp-embed': 'advert',
  'amp-sticky-ad': 'advert',
};

/** WAI-ARIA 1.2 landmarks and widgets beside the text. */
const BY_ROLE: Readonly<Record<string, Pruned['why']>> = {
  navigation: 'navigation',
  search: 'navigation',
  banner: 'navigation',
  contentinfo: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'share',
  complementary: 'aside',
  dialog: 'notice',
  alertdialog: 'notice',
  tooltip: 'notice',
};

/**
 * The largest share of a page's prose that a removed part may hold. Names mislead: a theme calls the whole article
 * `meta` or wraps it in a form, so nothing that holds much of the prose is removed. Comments may be longer than the
 * article.
 */
const MOST: Partial<Record<Pruned['why'], number>> = { comments: 0.85, hidden: 0.4, related: 0.35 };
const MOST_OTHERWISE = 0.25;

/** The least prose that must remain after a removal. */
const LEAST_LEFT = 250;

/**
 * Removes from a document what its elements, roles and names mark as not part of the article. `measured` must be of the
 * document as it is. Returns what was removed from the part of the page that holds its prose, in page order; an editor
 * need not check sidebars and footers.
 */
export function prunePage(body: Element, measured: ReadonlyMap<Element, TextLengths>): Pruned[] {
  const whole = textLengthsOf(body, measured);
  const densest = densestElement(body, measured);
  const pruned: Pruned[] = [];
  let left = whole.prose;
  const visit = (parent: Element, isNear: boolean): void => {
    const parts = partsWithin(parent, measured);
    const spared = textParts(parts, whole);
    for (const { element, lengths, why } of parts) {
      const isSpared = why !== undefined && spared.has(why);
      if (why === undefined || isSpared || !mayGo(why, lengths, whole, left)) {
        visit(element, isNear || element === densest);
        continue;
      }
      left -= lengths.prose;
      const text = isNear ? beginningOf(element) : '';
      if (text !== '') pruned.push({ text, why });
      element.remove();
    }
  };
  visit(body, body === densest);
  return pruned;
}

interface NamedPart {
  element: Element;
  lengths: TextLengths;
  why: Pruned['why'] | undefined;
}

function partsWithin(parent: Element, measured: ReadonlyMap<Element, TextLengths>): NamedPart[] {
  const parts: NamedPart[] = [];
  for (let child = parent.firstElementChild; child;) {
    const next = child.nextElementSibling;
    if (DROPPED.has(child.localName)) child.remove();
    else {
      const lengths = textLengthsOf(child, measured);
      parts.push({ element: child, lengths, why: partOf(child, lengths) });
    }
    child = next;
  }
  return parts;
}

// If siblings with the same name hold most of the page's prose, they are its paragraphs, wrapped for advertisements or
// misnamed by a theme.
function textParts(parts: readonly NamedPart[], whole: TextLengths): Set<Pruned['why']> {
  const proseOf = new Map<Pruned['why'], number>();
  for (const { why, lengths } of parts) {
    if (why !== undefined && why !== 'comments') proseOf.set(why, (proseOf.get(why) ?? 0) + lengths.prose);
  }
  return new Set([...proseOf].filter(([, prose]) => prose > whole.prose * 0.6).map(([why]) => why));
}

function textLengthsOf(element: Element, measured: ReadonlyMap<Element, TextLengths>): TextLengths {
  return measured.get(element) ?? { all: 0, linked: 0, prose: 0 };
}

/** How much of a removed part is shown, in UTF-16 units: enough to recognise it. */
const SHOWN = 300;

function beginningOf(element: Element): string {
  let text = '';
  const visit = (parent: Element): void => {
    for (let child = parent.firstChild; child && text.length < SHOWN; child = child.nextSibling) {
      if (child.nodeType === 3) text += child.nodeValue ?? '';
      else if (child.nodeType === 1 && !isSilent(child as Element)) {
        visit(child as Element);
        text += ' ';
      }
    }
  };
  visit(element);
  return readableText(text).slice(0, SHOWN);
}

function mayGo(why: Pruned['why'], lengths: TextLengths, whole: TextLengths, left: number): boolean {
  // A page of short lines has no prose; then a part with half of the text belongs to the article.
  if (lengths.prose === 0) return why === 'navigation' || why === 'comments' || lengths.all * 2 <= whole.all;
  return lengths.prose <= whole.prose * (MOST[why] ?? MOST_OTHERWISE) && left - lengths.prose >= LEAST_LEFT;
}

function partOf(element: Element, lengths: TextLengths): Pruned['why'] | undefined {
  if (isSilent(element)) return undefined;
  const byElement = BY_ELEMENT[element.localName];
  if (byElement !== undefined) return byElement;
  const role = element.getAttribute('role');
  const byRole = role === null ? undefined : BY_ROLE[role];
  if (byRole !== undefined) return byRole;
  if (isHidden(element)) return 'hidden';
  const parts = pagePartsOf(element);
  // A heading or a paragraph named as a part is still a line of text; only some names are specific enough there.
  return parts.find(
    (part) =>
      (part !== 'related' || !isLine(element) || lengths.linked > 0) &&
      (part !== 'standfirst' || isBeforeProse(element)),
  );
}

// An element between paragraphs that is named as a subtitle is a section heading.
function isBeforeProse(element: Element): boolean {
  for (let before = element.previousElementSibling, steps = 0; before && steps < 20; steps += 1) {
    if (before.localName === 'p' && before.textContent.length > 120) return false;
    before = before.previousElementSibling;
  }
  return true;
}

function isLine(element: Element): boolean {
  return element.localName === 'p' || /^h[1-6]$/.test(element.localName);
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
