import type { DateContext, ReadDate } from '../dates/date-forms.ts';
import { kindOfLabel, readDateLine } from '../dates/date-line.ts';
import { findDates } from '../dates/find-dates.ts';
import { foundDay } from '../dates/found-day.ts';
import type { FoundDay } from '../document.ts';
import type { RawBlock } from './blocks.ts';
import { readShownDates } from './dates.ts';
import { BYLINE_LABEL } from './labels.ts';

/** What stands between the pieces of a line about an article. */
const BETWEEN_PIECES = /\s*[|•·⋅]\s*/u;

/**
 * The date of publication in lines that were left out above the text, for pages whose lines show only once they are
 * pruned; never the one that is known as that of the last change.
 */
export function dayOfLines(
  lines: readonly string[],
  context: DateContext,
  modified: FoundDay | undefined,
): FoundDay | undefined {
  const dates = lines.flatMap((line) =>
    [line, ...line.split(BETWEEN_PIECES)].flatMap((part) => readDateLine(part, context)?.published ?? []),
  );
  const date = dates.find(({ edtf }) => edtf !== modified?.value) ?? dayOfBylines(lines, context);
  return date && foundDay(date, 'dateline');
}

// "Written by Ada Brandt in Ports on 8 May 2020 at 9 AM. 3 comments."
function dayOfBylines(lines: readonly string[], context: DateContext): ReadDate | undefined {
  return lines.flatMap((line) => {
    const isAbout = BYLINE_LABEL.test(line) || kindOfLabel(line.slice(0, LONGEST_LABEL)) === 'published';
    const { published } = isAbout ? readShownDates(line, context) : {};
    return published ?? [];
  })[0];
}

/** The longest label of a date at the start of a line, in UTF-16 units. */
const LONGEST_LABEL = 20;

/** How much of a piece of a line is searched for the stated day, in UTF-16 units. */
const LONGEST_PIECE = 120;

/** Parts of a page that have days of their own. */
const BESIDE = 'nav, aside, footer, li';

/**
 * The only day that a page has on lines of their own, wherever they stand, for pages that nothing else dates; or the only
 * one within `month`, which is all that the page's address tells.
 */
export function onlyDay(
  lines: readonly RawBlock[],
  context: DateContext,
  modified: FoundDay | undefined,
  month: string | undefined,
): FoundDay | undefined {
  const dates = lines.flatMap(({ kind, text, element }) => {
    const line = readDateLine(text, context);
    const isSure = month !== undefined || (line?.rest === '' && kind !== 'heading' && !isBeside(element));
    return line?.published === undefined || !isSure ? [] : [line.published];
  });
  const exact = dates.filter(({ edtf, either }) => edtf.length >= 10 && either === undefined);
  const near = exact.filter(({ edtf }) => month === undefined || edtf.startsWith(month));
  const [date, ...others] = new Map(near.map((one) => [one.edtf.slice(0, 10), one])).values();
  if (date === undefined || others.length > 0) return undefined;
  return date.edtf.slice(0, 10) === modified?.value.slice(0, 10) ? undefined : foundDay(date, 'dateline');
}

/**
 * The day that a page shows under its headline, on a line or a piece of a line that has nothing else. It is surer than what
 * the page states for machines, which is often when a record was made or imported. Undefined if it may be another day, is
 * that of the last change, or is the stated one. `lines` are those after the headline.
 */
export function dayUnderHeadline(
  lines: readonly string[],
  context: DateContext,
  stated: FoundDay | undefined,
  modified: FoundDay | undefined,
): FoundDay | undefined {
  const dayStated = stated?.value.slice(0, 10);
  for (const piece of lines.flatMap((line) => line.split(BETWEEN_PIECES))) {
    // Beside a name or a number, the stated day is shown all the same; days below it are of other texts.
    if (findDates(piece.slice(0, LONGEST_PIECE), context).some(({ edtf }) => edtf.slice(0, 10) === dayStated))
      return undefined;
    const line = readDateLine(piece, context);
    const isLabelled = kindOfLabel(piece) === 'published';
    const date = line?.rest === '' || isLabelled ? line?.published : undefined;
    if (date === undefined) continue;
    const day = date.edtf.slice(0, 10);
    // A label says that it is no change, though the change may be of the same day.
    const isOther = [stated, isLabelled ? undefined : modified].every(
      (one) => one?.value.slice(0, 10) !== day,
    );
    const isExact = /^\d{4}-\d\d-\d\d$/.test(day) && date.either === undefined;
    return isOther && isExact && stated?.value.slice(0, 10) !== swapped(day)
      ? foundDay(date, 'dateline')
      : undefined;
  }
  return undefined;
}

// The day whose numbers are in the other order.
function swapped(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return [year, date, month].join('-');
}

// A teaser is an article or a section of its own, without the headline.
function isBeside(element: Element): boolean {
  const part = element.closest('article, section');
  return element.closest(BESIDE) !== null || part?.querySelector('h1') === null;
}
