import { densestElement, isSilent, type TextLengths } from './measure.ts';
import { isInRunningText, partOf, type PartRule } from './part-of.ts';
import { linkListRule } from './link-lists.ts';
import { readableText } from './text.ts';

/** An element that was removed from the page, with the part it was taken for. */
export interface Pruned {
  element: Element;
  why: PartRule;
  /** How its text begins, for an editor to check; empty for parts far from the text, such as sidebars and footers. */
  text: string;
}

/** Elements that never hold text of the article. */
export const DROPPED: ReadonlySet<string> = new Set(
  'script style noscript template svg iframe object embed audio video canvas button input select textarea map link meta dialog'.split(
    ' ',
  ),
);

/**
 * The largest share of a page's prose that a removed part may hold. Names mislead: a theme calls the whole article
 * `meta` or wraps it in a form, so nothing that holds much of the prose is removed. Comments may be longer than the
 * article.
 */
const MOST: Partial<Record<PartRule, number>> = {
  comments: 0.97,
  hidden: 0.4,
  related: 0.35,
  teasers: 0.35,
};
const MOST_OTHERWISE = 0.25;

/** The largest share of the prose of the smallest element with nearly all of it that one rule may remove altogether. */
const MOST_TOGETHER: Partial<Record<PartRule, number>> = {
  comments: 0.97,
  hidden: 0.4,
  related: 0.5,
  teasers: 0.6,
  caption: 0.5,
};

/** The least prose that must remain after a removal. */
const LEAST_LEFT = 250;

/** A part that a rule would remove. */
interface Planned {
  element: Element;
  lengths: TextLengths;
  why: PartRule;
  /** Whether it is within the smallest element that holds nearly all prose. */
  isNear: boolean;
}

/**
 * Removes from a document what its elements, roles and names mark as not part of the article: whole parts, each rule
 * within bounds, and nothing from the middle of running text. `measured` must be of the document as it is. Returns what
 * was removed, in page order.
 */
export function prunePage(body: Element, measured: ReadonlyMap<Element, TextLengths>): Pruned[] {
  const densest = densestElement(body, measured);
  const most = textLengthsOf(densest, measured).prose;
  const spared = new Set<PartRule>();
  let planned = planParts(body, densest, measured, spared);
  for (let rule = exceeding(planned, most); rule !== undefined; rule = exceeding(planned, most)) {
    spared.add(rule);
    planned = planParts(body, densest, measured, spared);
  }
  const pruned: Pruned[] = [];
  for (const { element, why, isNear } of planned) {
    pruned.push({ element, why, text: isNear ? beginningOf(element) : '' });
    element.remove();
  }
  dropSilent(body);
  plainNames(densest);
  return pruned;
}

function dropSilent(parent: Element): void {
  for (let child = parent.firstElementChild; child;) {
    const next = child.nextElementSibling;
    if (!DROPPED.has(child.localName)) dropSilent(child);
    else if (child.localName === 'button' && isInRunningText(child)) unwrap(child);
    else child.remove();
    child = next;
  }
}

/** Words anywhere in a name by which Readability.js leaves an element out. */
const MISTAKEN =
  /-ad-|banner|combx|comment|community|disqus|extra|popup|related|remark|social|sponsor|supplemental/i;

// What is left near the text has been judged; Readability.js would remove it by words within its names, and asides.
function plainNames(densest: Element): void {
  for (const element of [...densest.querySelectorAll('[class], [id], aside')]) {
    for (const name of ['class', 'id']) {
      if (MISTAKEN.test(element.getAttribute(name) ?? '')) element.removeAttribute(name);
    }
    if (element.localName === 'aside') unwrap(element);
  }
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

// Parts in page order; what is within a part that goes is not looked at.
function planParts(
  body: Element,
  densest: Element,
  measured: ReadonlyMap<Element, TextLengths>,
  sparedRules: ReadonlySet<PartRule>,
): Planned[] {
  const whole = textLengthsOf(body, measured);
  const planned: Planned[] = [];
  let left = whole.prose;
  const visit = (parent: Element, isNear: boolean): void => {
    const parts = partsWithin(parent, measured, isNear);
    const misnamed = misnamedRules(parts, whole);
    for (const { element, lengths, why } of parts) {
      const isSpared =
        why === undefined || misnamed.has(why) || (isNear && lengths.prose > 0 && sparedRules.has(why));
      if (isSpared || !mayGo(why, lengths, whole, left) || (why !== 'hidden' && isInRunningText(element))) {
        visit(element, isNear || element === densest);
        continue;
      }
      left -= lengths.prose;
      planned.push({ element, lengths, why, isNear });
    }
  };
  visit(body, body === densest);
  return planned;
}

function exceeding(planned: readonly Planned[], most: number): PartRule | undefined {
  const together = new Map<PartRule, number>();
  for (const { why, lengths, isNear } of planned)
    if (isNear) together.set(why, (together.get(why) ?? 0) + lengths.prose);
  const [rule] =
    [...together].find(([why, prose]) => prose > most * (MOST_TOGETHER[why] ?? MOST_OTHERWISE)) ?? [];
  return rule;
}

interface NamedPart {
  element: Element;
  lengths: TextLengths;
  why: PartRule | undefined;
}

function partsWithin(
  parent: Element,
  measured: ReadonlyMap<Element, TextLengths>,
  isNear: boolean,
): NamedPart[] {
  return [...parent.children]
    .filter(({ localName }) => !DROPPED.has(localName))
    .map((element) => {
      const lengths = textLengthsOf(element, measured);
      const why = partOf(element, lengths, isNear) ?? linkListRule(element, lengths, measured);
      return { element, lengths, why };
    });
}

// If siblings with the same name hold most of the page's prose, they are its paragraphs, wrapped for advertisements or
// misnamed by a theme.
function misnamedRules(parts: readonly NamedPart[], whole: TextLengths): Set<PartRule> {
  const proseOf = new Map<PartRule, number>();
  for (const { why, lengths } of parts) {
    if (why !== undefined && why !== 'comments') proseOf.set(why, (proseOf.get(why) ?? 0) + lengths.prose);
  }
  return new Set([...proseOf].filter(([, prose]) => prose > whole.prose * 0.6).map(([why]) => why));
}

function textLengthsOf(element: Element, measured: ReadonlyMap<Element, TextLengths>): TextLengths {
  return measured.get(element) ?? { all: 0, linked: 0, inPage: 0, prose: 0 };
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

function mayGo(why: PartRule, lengths: TextLengths, whole: TextLengths, left: number): boolean {
  // A page of short lines has no prose; then a part with half of the text belongs to the article.
  if (lengths.prose === 0) return why === 'navigation' || why === 'comments' || lengths.all * 2 <= whole.all;
  return lengths.prose <= whole.prose * (MOST[why] ?? MOST_OTHERWISE) && left - lengths.prose >= LEAST_LEFT;
}
