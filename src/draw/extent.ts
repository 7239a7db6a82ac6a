import { boundsOf, isDated, readEdtf, type Edtf, type EdtfIntervalEnd } from '@parallax/edtf';

/**
 * How a mark ends on one side: `sharp` at a day, `about` if the date is approximate or its limit is unknown, `open` if it
 * has no limit.
 */
export type Edge = 'sharp' | 'about' | 'open';

/** An EDTF date as it is drawn: the first and the last day that it may mean, and how it ends on each side. */
export interface Extent {
  /** `YYYY-MM-DD`; if this side has no date, the first or the last day of the other side. */
  from: string;
  to: string;
  start: Edge;
  end: Edge;
  /** Whether the date itself is in doubt (`?` and `%`). */
  isUncertain: boolean;
  /** The sides on which it goes on beyond the drawing; left out if it is within. */
  cut?: { start: boolean; end: boolean };
}

/**
 * How an EDTF date is drawn: `2022-01~` is January with both ends `about`; `2019-12-20/..` is one day with an `open` end.
 * Throws a `RangeError` for text that is not EDTF; the check rejects such text earlier.
 */
export function extentOf(edtf: string): Extent {
  const read = readEdtf(edtf);
  if (!read.ok) throw new RangeError(`"${edtf}" is not an EDTF date: ${read.problem}`);
  const { value } = read;
  const { earliest, latest } = boundsOf(value);
  if (value.kind === 'interval') {
    // At least one side of an interval is a date.
    const from = isDated(value.start) ? earliest : boundsOf(asValue(value.end)).earliest;
    const to = isDated(value.end) ? latest : boundsOf(asValue(value.start)).latest;
    return {
      from,
      to,
      start: edgeOf(value.start),
      end: edgeOf(value.end),
      isUncertain: isInDoubt(value.start) || isInDoubt(value.end),
    };
  }
  const edge = value.kind === 'datetime' ? 'sharp' : edgeOf(value);
  return {
    from: earliest,
    to: latest,
    start: edge,
    end: edge,
    isUncertain: value.kind !== 'datetime' && isInDoubt(value),
  };
}

/** The part of an extent within a period, which ends the day before `before`. A side that goes on beyond it is cut. */
export function extentWithin(extent: Extent, { from, before }: { from: string; before: string }): Extent {
  const cut = { start: extent.from < from, end: extent.to >= before };
  return cut.start || cut.end ? { ...extent, cut } : extent;
}

function asValue(end: EdtfIntervalEnd): Edtf {
  if (!isDated(end)) throw new RangeError('Neither side of the interval is a date.');
  return end;
}

function edgeOf(end: EdtfIntervalEnd): Edge {
  if (end.kind === 'open') return 'open';
  if (end.kind === 'unknown') return 'about';
  return end.qualifier.includes('approximate') ? 'about' : 'sharp';
}

function isInDoubt(end: EdtfIntervalEnd): boolean {
  return isDated(end) && end.qualifier.startsWith('uncertain');
}
