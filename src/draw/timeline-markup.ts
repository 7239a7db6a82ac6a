import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { columnName } from '#words/timeline';
import { LABEL_SIZE, round, WIDTHS, type Axis } from './axis.ts';
import type { Extent } from './extent.ts';
import { fromLeft, type PlacedMark } from './place-marks.ts';
import { FADE, REACH, ROW } from './stretch.ts';
import { textWidth } from './text-width.ts';
import { COLUMNS_HEIGHT, drawColumn } from './columns.ts';
import type { Direction, LaidOutLane, LaidOutTimeline, TimelineColumn, TimelineLane } from './timeline.ts';

/** The width of the border of a hollow band, in CSS pixels. */
const BORDER = 1.5;
/** Half the height of a band, for each kind. */
const HALF = { fact: 4.5, event: 2.5, article: 5 } satisfies Record<TimelineLane['kind'], number>;

/** Draws a timeline: a list of lanes, each with its name and its drawing, between two axes. */
export function drawTimeline({ axis, lanes, fitsNarrow }: LaidOutTimeline, direction: Direction): Element {
  const most = Math.max(...lanes.flatMap(({ lane: { columns = [] } }) => columns.map(({ count }) => count)));
  return h('div', { className: fitsNarrow ? ['lanes'] : ['lanes', 'on-wide'] }, [
    drawAxis(axis, direction),
    h(
      'ol',
      lanes.map((each) =>
        each.lane.columns === undefined
          ? drawLane(each, axis, direction)
          : drawColumns(each.lane, each.lane.columns, { axis, most, direction }),
      ),
    ),
    drawAxis(axis, direction),
  ]);
}

function drawLane({ lane, marks, rows }: LaidOutLane, axis: Axis, direction: Direction) {
  const { kind, heading, tint } = lane;
  return h('li', { className: [kind, ...(tint === undefined ? [] : [`t${tint}`])] }, [
    ...(heading === undefined ? [] : [h('h3', h('a', { href: heading.href }, heading.text))]),
    laneName(lane),
    s(
      'svg',
      {
        className: [`w${rows.wide}`, `l${rows.large}`],
        width: '100%',
        height: rows.narrow * ROW,
        role: 'group',
        ariaLabel: lane.words,
        ...directionAttribute(direction),
      },
      [
        gridOf(axis, direction),
        s(
          'svg',
          { y: '100%', overflow: 'visible' },
          marks.map((mark) => drawMark(lane.kind, mark, direction)),
        ),
      ],
    ),
  ]);
}

/** A lane of counts, drawn as columns on the axis of the marks; `most` is the count of the tallest. */
function drawColumns(
  lane: TimelineLane,
  columns: readonly TimelineColumn[],
  { axis, most, direction }: { axis: Axis; most: number; direction: Direction },
): Element {
  return h(
    'li',
    { className: [lane.kind, 'columns'] },
    columnsOnAxis(
      lane,
      columns.map((column) =>
        drawColumn(
          columnName(lane.name, column.name, column.count),
          column,
          column.count / most,
          { start: axis.start(column.from), end: axis.start(column.before) },
          direction,
        ),
      ),
      { axis, direction },
    ),
  );
}

/** The name of a lane, and its columns before the lines of the axis. */
export function columnsOnAxis(
  lane: Pick<TimelineLane, 'name' | 'letter' | 'href' | 'words'>,
  columns: readonly Element[],
  { axis, direction }: { axis: Pick<Axis, 'lines'>; direction: Direction },
): Element[] {
  const size = { width: '100%', height: COLUMNS_HEIGHT };
  return [
    laneName(lane),
    s('svg', { ...size, role: 'group', ariaLabel: lane.words, ...directionAttribute(direction) }, [
      gridOf(axis, direction),
      ...columns,
    ]),
  ];
}

/** The name of a lane, as a link if the lane has a page, after its letter. */
function laneName({ name, letter, href }: Pick<TimelineLane, 'name' | 'letter' | 'href'>): Element {
  const content = letter === undefined ? name : [h('b', { className: ['letter'] }, letter), ` ${name}`];
  return h('p', href === undefined ? content : h('a', { href }, content));
}

/** The lines of an axis, as one path that is stretched over the drawing. */
function gridOf({ lines }: Pick<Axis, 'lines'>, direction: Direction): Element {
  const stretched = { viewBox: '0 0 100 1', preserveAspectRatio: 'none', width: '100%', height: '100%' };
  return s('svg', { className: ['grid'], ...stretched }, [
    s('path', { d: lines.map((x) => `M${fromLeft(x, direction)} 0V1`).join('') }),
  ]);
}

/** The axis with its years, months or days. Screen readers skip it, since the table has the dates in words. */
export function drawAxis({ ticks, lines }: Pick<Axis, 'ticks' | 'lines'>, direction: Direction): Element {
  const attributes = { className: ['axis'], width: '100%', height: 20, ariaHidden: 'true' };
  return s('svg', { ...attributes, ...directionAttribute(direction) }, [
    gridOf({ lines }, direction),
    ...ticks.map(({ x, label, shownOn }) =>
      s(
        'text',
        {
          className: shownOn === 'all' ? [] : [shownOn],
          x: `${fromLeft(x, direction)}%`,
          dx: direction === 'ltr' ? 4 : -4,
          y: 15,
        },
        label,
      ),
    ),
  ]);
}

/** The attribute with which text in a right-to-left drawing starts at its right end. */
function directionAttribute(direction: Direction): { direction?: 'rtl' } {
  return direction === 'rtl' ? { direction } : {};
}

/** Definitions that marks share: `tl-start` fades in toward a date, `tl-end` fades out after it, `tl-lozenge` is an end of an event. */
export function drawShared(direction: Direction): Element {
  const isMirrored = direction === 'rtl';
  const gradient = (id: string, isRising: boolean) =>
    s('linearGradient', { id }, [
      s('stop', { offset: 0, stopOpacity: isRising ? 0 : 1 }),
      s('stop', { offset: 1, stopOpacity: isRising ? 1 : 0 }),
    ]);
  return s('svg', { className: ['vh'], ariaHidden: 'true' }, [
    s('defs', [
      gradient('tl-start', !isMirrored),
      gradient('tl-end', isMirrored),
      s('path', { id: 'tl-lozenge', d: 'M-5 0 0-5 5 0 0 5Z' }),
    ]),
  ]);
}

function drawMark(
  kind: TimelineLane['kind'],
  { mark, extent, placed }: LaidOutLane['marks'][number],
  direction: Direction,
): Element {
  const { key, href, name, fill } = mark;
  const { row, x2 } = placed;
  const side = direction === 'ltr' ? 1 : -1;
  const end = `${fromLeft(x2, direction)}%`;
  const toKey = REACH + (extent.end === 'about' ? FADE : 0);
  const keyWidth = textWidth(key, LABEL_SIZE);
  const target = Math.max(ROW, REACH + toKey + keyWidth);
  return s(
    'a',
    {
      href,
      className: [`w${row.wide}`, `l${row.large}`, ...(extent.isUncertain ? ['unsure'] : [])],
      transform: `translate(0,${-ROW / 2 - row.narrow * ROW})`,
    },
    [
      s('title', name),
      s('rect', {
        x: end,
        y: -ROW / 2,
        width: target,
        height: ROW,
        transform: `translate(${direction === 'ltr' ? -REACH : REACH - target})`,
      }),
      ...drawFades(kind, extent, placed, direction),
      ...drawBand(kind, fill, placed.band, direction, extent.cut),
      ...(key === '' ? [] : [s('text', { x: end, dx: toKey * side, y: 4 }, key)]),
      ...drawLabels({ mark, extent, placed }, direction, toKey + keyWidth + (key === '' ? 0 : 6)),
    ],
  );
}

/** Draws the labels of a mark: after its key, which ends at `afterKey`, or before the mark. */
function drawLabels(
  { mark: { label }, extent, placed }: LaidOutLane['marks'][number],
  direction: Direction,
  afterKey: number,
): Element[] {
  if (label === undefined) return [];
  const sign = direction === 'ltr' ? 1 : -1;
  const before = REACH + (extent.start === 'about' ? FADE : 0);
  return placed.labels.map(({ text, side, on, isNotOnLarge }) => {
    const isAfter = side === 'end';
    // `start` and `end` of an anchor are those of the text's own direction.
    const anchorsAtEnd = isAfter !== (label.direction === direction);
    return s(
      'text',
      {
        className: ['said', ...(on === 'narrow' ? [] : [on]), ...(isNotOnLarge === true ? ['cut'] : [])],
        x: `${fromLeft(isAfter ? placed.x2 : placed.x1, direction)}%`,
        dx: (isAfter ? afterKey : -before) * sign,
        y: 4,
        lang: label.language,
        ...(label.direction === direction ? {} : { direction: label.direction }),
        ...(anchorsAtEnd ? { textAnchor: 'end' } : {}),
      },
      text,
    );
  });
}

/** A band that may be narrower than a point has one behind it, on whose middle it stands, in per cent of a drawing. */
const SHORT = (10 / WIDTHS.narrow) * 100;

/**
 * Draws a date as a point or a band; an event has a lozenge at each end that is in the drawing. A hollow mark is filled with the
 * colour of the paper. A band ends where its time does: only a point is wider than the time that it stands for.
 */
export function drawBand(
  kind: TimelineLane['kind'],
  fill: 'solid' | 'hollow',
  [from, to]: readonly [number, number],
  direction: Direction,
  cut: NonNullable<Extent['cut']> = { start: false, end: false },
): Element[] {
  const [x1, x2] = [`${fromLeft(from, direction)}%`, `${fromLeft(to, direction)}%`];
  const line = (className: string) => s('line', { className: [className], x1, x2 });
  if (kind !== 'event') {
    const middle = `${fromLeft(round((from + to) / 2), direction)}%`;
    const point = (className: string) => s('line', { className: [className], x1: middle, x2: middle });
    const isHollow = fill === 'hollow';
    if (from === to) return isHollow ? [point('c'), point('i')] : [point('c')];
    const inset = isHollow ? BORDER / 2 : 0;
    const band = s('rect', {
      className: isHollow ? ['b', 'n'] : ['b'],
      x: direction === 'ltr' ? x1 : x2,
      y: inset - HALF[kind],
      width: `${round(to - from)}%`,
      height: 2 * (HALF[kind] - inset),
    });
    if (to - from > SHORT) return [band];
    return isHollow ? [point('c'), band, point('i')] : [point('c'), band];
  }
  const lozenge = (x: string) => s('use', { className: [fill], href: '#tl-lozenge', x });
  if (from === to) return [lozenge(x1)];
  return [line('c'), ...(cut.start ? [] : [lozenge(x1)]), ...(cut.end ? [] : [lozenge(x2)])];
}

/** Draws the approximate ends of a date beside its band, and an open end from its band to the edge of the drawing. */
export function drawFades(
  kind: TimelineLane['kind'],
  extent: Extent,
  { x1, x2, band: [from, to] }: Pick<PlacedMark, 'x1' | 'x2' | 'band'>,
  direction: Direction,
): Element[] {
  const half = HALF[kind];
  const fade = (side: 'start' | 'end', x: number, width: number | string, shift: number) =>
    s('rect', {
      className: ['fade'],
      fill: `url(#tl-${side})`,
      x: `${fromLeft(x, direction)}%`,
      y: -half,
      width,
      height: 2 * half,
      ...(shift === 0 ? {} : { transform: `translate(${shift})` }),
    });
  // `x` is the left side of a rectangle in mirrored drawings, too. The fade starts underneath the mark.
  const beside = (side: 'start' | 'end', x: number, isBefore: boolean) =>
    fade(side, x, FADE + half, isBefore === (direction === 'ltr') ? -FADE - half : 0);
  const across = (side: 'start' | 'end', start: number, end: number) =>
    fade(side, direction === 'ltr' ? start : end, `${Math.round((end - start) * 100) / 100}%`, 0);
  return [
    ...(extent.start === 'about' ? [beside('start', from, true)] : []),
    ...(extent.end === 'about' ? [beside('end', to, false)] : []),
    ...(extent.start === 'open' ? [across('start', x1, from)] : []),
    ...(extent.end === 'open' ? [across('end', to, x2)] : []),
  ];
}
