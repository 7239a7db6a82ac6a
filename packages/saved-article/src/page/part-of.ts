import type { PagePart } from '../vocabulary/class-names.ts';
import type { LinkListRule } from './link-lists.ts';
import { isInline, isSilent, type TextLengths } from './measure.ts';
import { pagePartsOf } from './part-names.ts';

/** Why a part of a page is not part of the article; a stable name for programs and, in `removed`, for the editor. */
export type PartRule = PagePart | LinkListRule | 'form' | 'aside' | 'embed';

/** Elements that HTML defines as beside the main text. */
const BY_ELEMENT: Readonly<Record<string, PartRule>> = {
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
const BY_ROLE: Readonly<Record<string, PartRule>> = {
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
 * The most prose of one part by its rule, as `TextLengths` count it: names mislead, and what is longer than such a part
 * ever is, is text. Rules that are not here are bounded by their share of the page alone.
 */
const LONGEST: Partial<Record<PartRule, number>> = {
  byline: 1400,
  newsletter: 800,
  advert: 800,
  caption: 700,
  share: 600,
  standfirst: 700,
  tags: 300,
};

/** A part in whose prose less than this share is linked reads as text, where HTML or a name alone speaks against it. */
const FEW_LINKS = 0.15;

/**
 * The part of a page that an element, its role or its names mark it as, or undefined if it may be of the article. Judges
 * by the text as well: an aside of prose within the text is an inset, and a part longer than its kind is none. `lengths`
 * are of the element, `isWithin` is whether it is within the smallest element that holds nearly all prose.
 */
export function partOf(element: Element, lengths: TextLengths, isWithin: boolean): PartRule | undefined {
  if (isSilent(element)) return undefined;
  const byElement = BY_ELEMENT[element.localName];
  const role = element.getAttribute('role');
  const byRole = role === null ? undefined : BY_ROLE[role];
  if (isHidden(element, lengths)) return 'hidden';
  const named = (byElement ?? byRole) === undefined || isWithin ? pagePartsOf(element) : [];
  const ofHtml = byElement ?? byRole;
  if (ofHtml === 'aside' && isWithin && named.length === 0 && readsAsText(lengths)) return undefined;
  if (ofHtml !== undefined) return ofHtml;
  // A heading or a paragraph named as a part is still a line of text; only some names are specific enough there.
  return named.find(
    (part) =>
      lengths.prose <= (LONGEST[part] ?? Infinity) &&
      (part !== 'related' || !isLine(element) || lengths.linked > 0) &&
      (part !== 'standfirst' || isBeforeProse(element)),
  );
}

function readsAsText({ all, prose, linked }: TextLengths): boolean {
  return prose >= all * 0.8 && linked <= all * FEW_LINKS;
}

/**
 * Whether an inline element stands in running text: beside it, within the same block, is text of the block itself. What
 * stands there is text, whatever it is called.
 */
export function isInRunningText(element: Element): boolean {
  if (!isInline(element) && element.localName !== 'button') return false;
  let inner = element;
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (isTextBeside(inner)) return true;
    if (!isInline(around)) return false;
    inner = around;
  }
  return false;
}

/** How many nodes on each side of an element are looked at. */
const BESIDE = 50;

function isTextBeside(element: Element): boolean {
  let [before, after] = [element.previousSibling, element.nextSibling];
  for (let steps = 0; steps < BESIDE; steps += 1) {
    if ([before, after].some((node) => node !== null && /\p{L}/u.test(bareText(node)))) return true;
    before = isBlock(before) ? null : (before?.previousSibling ?? null);
    after = isBlock(after) ? null : (after?.nextSibling ?? null);
  }
  return false;
}

// What ends the line in which an element stands.
function isBlock(node: Node | null): boolean {
  return node?.nodeType === 1 && ((node as Element).localName === 'br' || !isInline(node as Element));
}

const FORMATTING = new Set(['b', 'strong', 'em', 'i', 'u', 'mark']);

function bareText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  return node.nodeType === 1 && FORMATTING.has((node as Element).localName) ? (node.textContent ?? '') : '';
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

// `aria-hidden` hides from assistive technology alone; themes set it on answers that a click unfolds.
function isHidden(element: Element, lengths: TextLengths): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return lengths.prose === 0;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
