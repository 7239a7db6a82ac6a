import type { DateContext, ReadDate } from '../dates/date-forms.ts';
import { kindOfLabel, readDateLine, type LabelledDates } from '../dates/date-line.ts';
import { foundDay } from '../dates/found-day.ts';
import type { FoundDay } from '../document.ts';
import { anyOf } from '../vocabulary/any-of.ts';
import {
  BESIDE_NAMES,
  DATED_BESIDE_NAMES,
  MODIFIED_NAME_PARTS,
  PUBLISHED_NAME_PARTS,
  SIDEBAR_NAMES,
} from '../vocabulary/class-names.ts';
import type { RawBlock } from './blocks.ts';
import { writtenAs } from './hints.ts';
import { PROSE_LENGTH } from './measure.ts';
import { readableText } from './text.ts';
import { isAroundArticle, isOnlyMetadata } from './text-place.ts';

/** A date in a page before it is known whether it belongs to the article. */
export interface DateCandidate {
  day: FoundDay;
  /** The element with the date and its ancestors, innermost first; undefined if it is not in the body. */
  place?: readonly Element[] | undefined;
  /**
   * What says that it is the article's: a name, an attribute or a label, its place in a line of its own, or only its place
   * in the page.
   */
  by: 'mark' | 'line' | 'place';
  /** Whether it is a line before all prose of its own element. */
  isOpening?: boolean | undefined;
}

/** The dates that a text says, before it is known where it stands. */
export interface ShownDates {
  published?: ReadDate | undefined;
  modified?: ReadDate | undefined;
}

/** Reads the dates of a text. */
export type ReadDates = (text: string | undefined | null) => ShownDates;

/** The candidates that one element or line gives. */
export type ShownCandidates = Partial<Record<keyof LabelledDates, DateCandidate>>;

/** An element and its ancestors, innermost first. */
export function withAncestors(element: Element): Element[] {
  const place: Element[] = [];
  for (let around: Element | null = element; around; around = around.parentElement) place.push(around);
  return place;
}

const PUBLISHED_IN_NAME = new RegExp(anyOf(PUBLISHED_NAME_PARTS), 'i');
const MODIFIED_IN_NAME = new RegExp(anyOf(MODIFIED_NAME_PARTS), 'i');

/** The dates of `<time>` elements; one that is marked as the article's comes first. */
export function datesOfTimes(times: readonly Element[], read: ReadDates): ShownCandidates[] {
  const dated = times.flatMap((time): ShownCandidates[] => {
    if (isBeside(time, labelOf(time) === 'published')) return [];
    const text = readableText(time.textContent.slice(0, 200));
    const [shown] = [read(time.getAttribute('datetime')), read(text)].filter(
      ({ published, modified }) => published !== undefined || modified !== undefined,
    );
    const date = shown?.published ?? shown?.modified;
    if (date === undefined) return [];
    const name = time.getAttribute('class') ?? '';
    const label = MODIFIED_IN_NAME.test(name) ? 'modified' : (kindOfLabel(text) ?? labelOf(time));
    const isMarked = label !== undefined || time.hasAttribute('pubdate') || PUBLISHED_IN_NAME.test(name);
    const candidate: DateCandidate = {
      day: foundDay(date, 'time'),
      place: withAncestors(time),
      by: isMarked ? 'mark' : 'place',
    };
    return [{ [label ?? 'published']: candidate }];
  });
  const isMarked = ({ published }: ShownCandidates): boolean => published?.by === 'mark';
  return [...dated.filter(isMarked), ...dated.filter((one) => !isMarked(one))];
}

/** The most characters before a date in which its label is looked for. */
const LABEL_REACH = 60;

// The label stands before the date, in the element around both, or in one more: "<b>Updated:</b> <span><time>".
function labelOf(element: Element): keyof LabelledDates | undefined {
  let before = '';
  let at: Element = element;
  for (let level = 0; level < 2 && before.trim() === ''; level += 1) {
    for (let node = at.previousSibling; node && before.length < LABEL_REACH; node = node.previousSibling)
      before = (node.textContent ?? '').slice(-LABEL_REACH) + before;
    if (at.parentElement === null) break;
    at = at.parentElement;
  }
  // A date in between has the label for itself.
  const words = readableText(before.slice(-LABEL_REACH));
  return /\p{N}/u.test(words) ? undefined : kindOfLabel(words);
}

/** The dates of elements that are named as dates. */
export function datesOfNamed(elements: readonly Element[], read: ReadDates): ShownCandidates[] {
  return elements.flatMap((element): ShownCandidates[] => {
    const text = readableText(element.textContent.slice(0, 400));
    const label = labelOf(element);
    if (text.length > 120 || isBeside(element, label === 'published')) return [];
    const { published, modified } = read(text);
    const place = withAncestors(element);
    return [asCandidates(byName(element, text, label, { published, modified }), place, 'mark')];
  });
}

/** The dates of lines that only date an article, those with a label first. `lines` are the blocks of the whole body. */
export function datesOfLines(lines: readonly RawBlock[], context: DateContext): ShownCandidates[] {
  const withProse = new Set<Element>();
  const isTitle = (line: RawBlock | undefined): boolean => line?.element.localName === 'h1';
  const dated = lines.flatMap(({ text, textLength, element, kind }, at): ShownCandidates[] => {
    const isOpening = !withProse.has(element);
    if (textLength >= PROSE_LENGTH) withProse.add(element);
    // Headings within a text may be the days that it tells of; beside the title, they date it.
    const isUnder = isTitle(lines[at - 1]) || (isTitle(lines[at - 2]) && lines[at - 1]?.kind === 'heading');
    if (kind === 'heading' && !isUnder && !isTitle(lines[at + 1])) return [];
    if (text.length > 160 || !/\p{N}|年/u.test(text)) return [];
    const line = readDateLine(text, context);
    if (line === undefined || isBeside(element)) return [];
    const by = kindOfLabel(text) === undefined ? 'line' : 'mark';
    const shown = byName(element, text, undefined, line);
    return [asCandidates(shown, withAncestors(element), by, isOpening)];
  });
  const isMarked = ({ published, modified }: ShownCandidates): boolean =>
    (published ?? modified)?.by === 'mark';
  return [...dated.filter(isMarked), ...dated.filter((one) => !isMarked(one))];
}

// A date without a label of its own is that of the change if its element, or a label before that, says so.
function byName(
  element: Element,
  text: string,
  label: keyof LabelledDates | undefined,
  { published, modified }: ShownDates,
): ShownDates {
  const isChange =
    (label === 'modified' || MODIFIED_IN_NAME.test(element.getAttribute('class') ?? '')) &&
    modified === undefined &&
    kindOfLabel(text) === undefined;
  return isChange ? { modified: published } : { published, modified };
}

function asCandidates(
  { published, modified }: ShownDates,
  place: readonly Element[],
  by: DateCandidate['by'],
  isOpening = false,
): ShownCandidates {
  const day = (date: ReadDate) => foundDay(date, 'dateline');
  const candidate = (date: ReadDate): DateCandidate => ({ day: day(date), place, by, isOpening });
  return {
    ...(published === undefined ? {} : { published: candidate(published) }),
    ...(modified === undefined ? {} : { modified: candidate(modified) }),
  };
}

const BESIDE = writtenAs(BESIDE_NAMES, SIDEBAR_NAMES);
const BESIDE_LABELLED = writtenAs(BESIDE_NAMES);
const DATED_BESIDE = writtenAs(DATED_BESIDE_NAMES);

// Comments, and teasers of other articles, have dates too. A date that is labelled as that of publication may be in a bar at
// the side.
function isBeside(element: Element, isLabelled = false): boolean {
  const pattern = isLabelled ? BESIDE_LABELLED : BESIDE;
  const place = withAncestors(element);
  for (const [level, around] of place.entries()) {
    if (around.localName === 'nav') return true;
    // An item of a list without a link is no teaser.
    const isPart =
      ['aside', 'footer'].includes(around.localName) ||
      (around.localName === 'li' && around.querySelector('a[href]') !== null);
    if (isPart && !isLabelled && !isOnlyMetadata(around, place.slice(level + 1))) return true;
    const name = `${around.getAttribute('class')?.slice(0, 300) ?? ''} ${around.id}`;
    if (around.localName === 'body') return false;
    // What stands beside the title is the head of the article, and not that of the site.
    const isBesideTitle = around.parentElement?.querySelector(':scope > h1') != null;
    if (pattern.test(name) && !isAroundArticle(around)) return true;
    if (DATED_BESIDE.test(name) && !isBesideTitle) return true;
  }
  return false;
}
