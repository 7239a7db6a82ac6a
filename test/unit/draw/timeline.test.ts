import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { WIDTHS, type Screen } from '../../../src/draw/axis.ts';
import { binsBetween, MOST_BINS } from '../../../src/draw/bins.ts';
import { drawCounts, placeOfColumn } from '../../../src/draw/counts-markup.ts';
import { drawLegend } from '../../../src/draw/legend.ts';
import { labelOn } from '../../../src/draw/place-labels.ts';
import { labelRoom, ROW, stretchOf, type Stretch } from '../../../src/draw/stretch.ts';
import { drawTimeline } from '../../../src/draw/timeline-markup.ts';
import { layOutTimeline, MOST_ROWS, type LaidOutLane } from '../../../src/draw/timeline.ts';
import { generatedLanes } from './generated-marks.ts';

/** The widths of each kind of screen at which a drawing is looked at, from the least on. */
const SEEN: Record<Screen, number[]> = {
  narrow: [WIDTHS.narrow, 300, 314, 640],
  wide: [WIDTHS.wide, 600, 700],
  large: [WIDTHS.large, 900, 1100],
};
const SCREENS = Object.keys(SEEN) as Screen[];

/** What stands in each row of a lane at a width: marks with their keys, and labels that are shown. */
function stretchesIn({ marks }: LaidOutLane, screen: Screen, width: number): Map<number, Stretch[]> {
  const all = marks.flatMap(({ mark, extent, placed }) => {
    const row = placed.row[screen];
    const stretch = stretchOf({ extent, key: mark.key }, placed, width);
    const shown = labelOn(placed.labels, screen);
    if (shown === undefined) return [{ row, stretch }];
    const room = labelRoom(shown.text);
    const label =
      shown.side === 'end'
        ? { from: stretch.to, to: stretch.to + room }
        : { from: stretch.from - room, to: stretch.from };
    return [
      { row, stretch },
      { row, stretch: label },
    ];
  });
  return new Map(
    [...Map.groupBy(all, ({ row }) => row)].map(([row, entries]) => [
      row,
      entries.map(({ stretch }) => stretch),
    ]),
  );
}

function overlaps(stretches: readonly Stretch[]): Stretch[] {
  const sorted = [...stretches].sort((a, b) => a.from - b.from);
  return sorted.filter(({ from }, index) => index > 0 && from < (sorted[index - 1]?.to ?? 0));
}

function elements(tree: Nodes, name: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element: Element) => {
    if (element.tagName === name) found.push(element);
  });
  return found;
}

const numberIn = (value: unknown) => Number(String(value).replace('%', ''));

describe('a timeline that draws each item', () => {
  it.each([5, 20, 50])('has no two marks or labels of %i items that overlap, at any width', (count) => {
    for (const seed of [1, 2, 3]) {
      const laidOut = layOutTimeline({ lanes: generatedLanes(count, seed) });
      expect(laidOut).toBeDefined();
      for (const lane of laidOut?.lanes ?? [])
        for (const screen of SCREENS)
          for (const width of SEEN[screen])
            for (const stretches of stretchesIn(lane, screen, width).values())
              expect(overlaps(stretches)).toEqual([]);
    }
  });

  it('draws a span from the start of its first day to the end of its last', () => {
    const mark = { key: '', href: '/', name: 'x', fill: 'hollow' } as const;
    const lane = { kind: 'article', name: 'Post', words: '' } as const;
    const marks = [
      { ...mark, edtf: '2018-01-01/2018-12-31' },
      { ...mark, edtf: '2022-01-01' },
    ];
    const laidOut = layOutTimeline({ lanes: [{ ...lane, marks }] });
    const [span, day] = elements(drawTimeline(laidOut!, 'ltr'), 'a');
    const [, band, ...others] = elements(span!, 'rect');
    expect(numberIn(band?.properties.x)).toBeCloseTo(laidOut!.axis.start('2018-01-01'), 1);
    expect(numberIn(band?.properties.width)).toBeCloseTo(
      laidOut!.axis.end('2018-12-31') - laidOut!.axis.start('2018-01-01'),
      1,
    );
    // Only a point is drawn as a line with wide ends.
    expect([others.length, elements(span!, 'line').length, elements(day!, 'line').length]).toEqual([0, 0, 2]);
  });

  it('has the name of each mark beside it where that is asked for, in further rows', () => {
    const marks = Array.from({ length: 5 }, (_, index) => ({
      edtf: `2018-0${2 * index + 1}-05`,
      key: '~',
      href: '/',
      name: 'x',
      fill: 'solid' as const,
      label: { text: `Outlet number ${index}`, language: 'en', direction: 'ltr' as const },
    }));
    const lane = { kind: 'article', name: 'Blames', words: '', marks } as const;
    const labelled = (isNamed: boolean) =>
      layOutTimeline({ lanes: [lane], isNamed, period: { from: '2018-01-01', before: '2019-01-01' } })!
        .lanes[0]!;
    expect(labelled(false).marks.filter(({ placed }) => placed.labels.length === 0)).not.toEqual([]);
    expect(labelled(true).marks.flatMap(({ placed }) => placed.labels.map(({ on }) => on))).toEqual(
      marks.map(() => 'narrow'),
    );
    for (const screen of SCREENS)
      for (const stretches of stretchesIn(labelled(true), screen, WIDTHS[screen]).values())
        expect(overlaps(stretches)).toEqual([]);
  });

  it('gives each mark the room of a finger and no more rows than the style sheet knows', () => {
    const laidOut = layOutTimeline({ lanes: generatedLanes(50) });
    for (const { marks, rows } of laidOut?.lanes ?? []) {
      expect(rows.wide).toBeLessThanOrEqual(MOST_ROWS.wide);
      for (const { mark, extent, placed } of marks) {
        const { from, to } = stretchOf({ extent, key: mark.key }, placed, WIDTHS.narrow);
        expect(to - from).toBeGreaterThanOrEqual(ROW);
        expect(Math.max(placed.row.narrow, placed.row.wide, placed.row.large)).toBeLessThan(99);
      }
    }
  });

  it('leaves out labels where there is no room, and shows those that fit', () => {
    const few = layOutTimeline({ lanes: generatedLanes(5) })?.lanes.flatMap(({ marks }) => marks) ?? [];
    expect(few.filter(({ placed }) => placed.labels.length > 0).length).toBeGreaterThan(0);
    const many = layOutTimeline({ lanes: generatedLanes(50) })?.lanes.flatMap(({ marks }) => marks) ?? [];
    expect(many.filter(({ placed }) => placed.labels.length === 0).length).toBeGreaterThan(0);
  });

  it('puts a label before its mark where there is no room after it, and cuts it at a word if it must', () => {
    const labelsOf = (edtf: string, text: string) => {
      const [lane] = generatedLanes(5);
      const mark = { ...lane!.marks[0]!, label: { text, language: 'en', direction: 'ltr' as const } };
      const marks = [
        { ...mark, edtf: '2018-01-01', label: undefined },
        { ...mark, edtf },
        { ...mark, edtf: '2022-01-01', label: undefined },
      ];
      return layOutTimeline({ lanes: [{ ...lane!, marks }] })?.lanes[0]?.marks[1]?.placed.labels ?? [];
    };
    expect(labelsOf('2018-04-01', 'A short title of it')).toMatchObject([{ side: 'end', on: 'narrow' }]);
    expect(labelsOf('2021-11-01', 'A short title of it')).toMatchObject([{ side: 'start', on: 'narrow' }]);
    const long =
      'A title that has more words than there is room for on any screen that is not very wide indeed, '.repeat(
        3,
      );
    const cut = labelsOf('2021-11-01', long);
    expect(cut).toMatchObject([{ on: 'wide', isNotOnLarge: true }, { on: 'large' }]);
    for (const { text } of cut) expect(text).toMatch(/^A title that has .+\w…$/);
    // Large screens have more of it.
    expect(cut[1]!.text.length).toBeGreaterThan(cut[0]!.text.length + 20);
  });

  it('draws what goes on beyond its period without an end there', () => {
    const [, lane] = generatedLanes(5);
    const [mark] = lane!.marks;
    const lozenges = (edtf: string) => {
      const laidOut = layOutTimeline({
        lanes: [{ ...lane!, marks: [{ ...mark!, edtf }] }],
        period: { from: '2020-01-01', before: '2021-01-01' },
      });
      return elements(drawTimeline(laidOut!, 'ltr'), 'use').length;
    };
    expect(lozenges('2020-02-01/2020-05-01')).toBe(2);
    expect(lozenges('2019-02-01/2020-05-01')).toBe(1);
    expect(lozenges('2019-02-01/2022-05-01')).toBe(0);
  });

  it('does not draw 500 items one by one, nor many of one day, nor nothing', () => {
    expect(layOutTimeline({ lanes: generatedLanes(500) })).toBeUndefined();
    const [lane] = generatedLanes(200);
    const sameDay = lane!.marks.map((mark) => ({ ...mark, edtf: '2020-01-01' }));
    expect(layOutTimeline({ lanes: [{ ...lane!, marks: sameDay }] })).toBeUndefined();
    expect(layOutTimeline({ lanes: [] })).toBeUndefined();
  });

  it('makes each mark a link with a name, and keeps texts in their language and direction', () => {
    const lanes = generatedLanes(5);
    const tree = drawTimeline(layOutTimeline({ lanes })!, 'ltr');
    const marks = elements(tree, 'a');
    expect(marks.map(({ properties }) => properties.href).sort()).toEqual([
      '/1/',
      '/2/',
      '/3/',
      '/4/',
      '/5/',
    ]);
    for (const mark of marks) expect(elements(mark, 'title')).toHaveLength(1);
    const arabic = elements(tree, 'text').filter(({ properties }) => properties.lang === 'ar');
    expect(arabic.length).toBeGreaterThan(0);
    // After a mark, Arabic ends where the mark is; before it, it begins there.
    for (const { properties } of arabic) {
      expect(properties.direction).toBe('rtl');
      expect(properties.textAnchor).toBe(Number(properties.dx) > 0 ? 'end' : undefined);
    }
  });

  it('is mirrored from right to left', () => {
    const laidOut = layOutTimeline({ lanes: generatedLanes(20) })!;
    const [ltr, rtl] = [drawTimeline(laidOut, 'ltr'), drawTimeline(laidOut, 'rtl')];
    const places = (tree: Nodes) =>
      elements(tree, 'line').flatMap(({ properties }) => [properties.x1, properties.x2].map(numberIn));
    const mirrored = places(rtl);
    for (const [index, x] of places(ltr).entries()) expect(mirrored[index]).toBeCloseTo(100 - x, 5);
    const widths = (tree: Nodes) => elements(tree, 'rect').map(({ properties }) => properties.width);
    expect(widths(rtl)).toEqual(widths(ltr));
  });

  it('fades what is about right, and to the end what is open', () => {
    const draw = (edtf: string) => {
      const [lane] = generatedLanes(5);
      const marks = [
        { ...lane!.marks[0]!, edtf },
        { ...lane!.marks[0]!, edtf: '2018-01-01' },
        { ...lane!.marks[0]!, edtf: '2022-01-01' },
      ];
      const tree = drawTimeline(layOutTimeline({ lanes: [{ ...lane!, marks }] })!, 'ltr');
      return elements(tree, 'rect')
        .map(({ properties }) => properties)
        .filter(({ className }) => Array.isArray(className) && className.includes('fade'));
    };
    expect(draw('2020-01-01')).toEqual([]);
    expect(draw('2020-01-01~').map(({ fill }) => fill)).toEqual(['url(#tl-start)', 'url(#tl-end)']);
    const [open] = draw('2020-01-01/..');
    expect(numberIn(open?.x) + numberIn(open?.width)).toBeCloseTo(100, 1);
  });

  it('explains just the looks that it has', () => {
    const [lane] = generatedLanes(5);
    const saysOf = (marks: NonNullable<typeof lane>['marks'], kind: 'fact' | 'event' | 'article') =>
      elements(drawLegend([{ ...lane!, kind, marks }], 'ltr'), 'li').map((item) => {
        const [last] = item.children.filter(({ type }) => type === 'text');
        return last?.type === 'text' ? last.value.trim() : '';
      });
    const mark = { ...lane!.marks[0]!, edtf: '2020-01-01', fill: 'hollow' as const };
    expect(saysOf([mark], 'event')).toEqual(['alleged by somebody', 'numbers are those of the table']);
    expect(saysOf([{ ...mark, edtf: '2020-01~' }], 'article')).toEqual([
      'inferred (~)',
      'a span of days',
      'about, or with an open end',
      'numbers are those of the table',
    ]);
  });
});

describe('a timeline that counts items', () => {
  const bins = binsBetween('2014-01-01', '2025-12-31');
  const lanes = [
    {
      kind: 'article' as const,
      name: 'Outlet',
      words: 'Outlet: 500 articles',
      counts: bins.map((_, index) =>
        index === 3 ? undefined : { count: index * 400 + 1, href: `/${index}/` },
      ),
    },
  ];

  it('has columns beside each other, each as wide as a finger on the narrowest screen', () => {
    for (const count of Array.from({ length: MOST_BINS }, (_, index) => index + 1))
      for (let index = 0; index < count; index += 1) {
        const { start, end } = placeOfColumn(index, count);
        expect(((end - start) / 100) * 288).toBeGreaterThan(ROW - 0.1);
        expect(placeOfColumn(index + 1, count).start).toBe(end);
      }
  });

  it('links each column with its count to what it counts, and has none where there is nothing', () => {
    const tree = drawCounts(bins, lanes, 'ltr');
    const links = elements(tree, 'a').filter(({ properties }) => properties.href !== undefined);
    expect(links).toHaveLength(bins.length - 1);
    const [title] = elements(links[1]!, 'title');
    expect(title?.children).toEqual([{ type: 'text', value: 'Outlet, 2015: 401' }]);
    const texts = links.map((link) => elements(link, 'text')[0]?.children[0]);
    expect(texts.at(-1)).toEqual({ type: 'text', value: '4.4k' });
  });

  it('says above and below its lanes what time each column is of', () => {
    const [first, , last] = drawCounts(bins, lanes, 'ltr').children;
    expect(first).toEqual(last);
    const axis = elements({ type: 'root', children: first === undefined ? [] : [first] }, 'text');
    expect(axis[0]?.children).toEqual([{ type: 'text', value: '2014' }]);
  });
});
