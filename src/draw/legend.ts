import { columnsCount, looks, numbersOfTable } from '#words/timeline';
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { extentOf } from './extent.ts';
import { drawBand, drawFades } from './timeline-markup.ts';
import type { Direction, TimelineLane } from './timeline.ts';

/** A look that marks of a timeline can have, and the mark that shows it in the legend. */
interface Look {
  words: string;
  kind: TimelineLane['kind'];
  fill: 'solid' | 'hollow';
  edtf: string;
  isMeant: (mark: TimelineLane['marks'][number], kind: TimelineLane['kind']) => boolean;
}

const isBand = (edtf: string) => {
  const { from, to } = extentOf(edtf);
  return from !== to;
};

const LOOKS: readonly Look[] = [
  {
    words: looks.stated,
    kind: 'article',
    fill: 'solid',
    edtf: '2020-01-01',
    isMeant: ({ fill }, kind) => kind === 'article' && fill === 'solid',
  },
  {
    words: looks.inferred,
    kind: 'article',
    fill: 'hollow',
    edtf: '2020-01-01',
    isMeant: ({ fill }, kind) => kind === 'article' && fill === 'hollow',
  },
  {
    words: looks.span,
    kind: 'fact',
    fill: 'solid',
    edtf: '2020-01-01/2020-01-02',
    isMeant: ({ edtf }) => isBand(edtf),
  },
  {
    words: looks.about,
    kind: 'fact',
    fill: 'solid',
    edtf: '2020-01-01~',
    isMeant: ({ edtf }) => {
      const { start, end } = extentOf(edtf);
      return start !== 'sharp' || end !== 'sharp';
    },
  },
  {
    words: looks.uncertain,
    kind: 'fact',
    fill: 'solid',
    edtf: '2020-01-01?',
    isMeant: ({ edtf }) => extentOf(edtf).isUncertain,
  },
  {
    words: looks.reported,
    kind: 'event',
    fill: 'solid',
    edtf: '2020-01-01',
    isMeant: ({ fill }, kind) => kind === 'event' && fill === 'solid',
  },
  {
    words: looks.alleged,
    kind: 'event',
    fill: 'hollow',
    edtf: '2020-01-01',
    isMeant: ({ fill }, kind) => kind === 'event' && fill === 'hollow',
  },
];

/** Draws the legend of a timeline: one line that explains only the looks that its marks have. */
export function drawLegend(lanes: readonly TimelineLane[], direction: Direction): Element {
  const used = LOOKS.filter(({ isMeant }) =>
    lanes.some(({ kind, marks }) => marks.some((mark) => isMeant(mark, kind))),
  );
  return h('ul', { className: ['looks'] }, [
    ...used.map((look) => h('li', [sample(look, direction), ` ${look.words}`])),
    ...(lanes.some(({ columns }) => columns !== undefined) ? [h('li', columnsCount)] : []),
    h('li', numbersOfTable),
  ]);
}

function sample({ kind, fill, edtf }: Look, direction: Direction): Element {
  const extent = extentOf(edtf);
  const isPoint = extent.from === extent.to;
  const band = isPoint ? ([50, 50] as const) : ([25, 75] as const);
  return s(
    'svg',
    {
      className: [kind],
      width: isPoint && extent.start === 'sharp' ? 14 : 48,
      height: 14,
      ariaHidden: 'true',
    },
    [
      s('svg', { className: extent.isUncertain ? ['unsure'] : [], y: 7, overflow: 'visible' }, [
        ...drawFades(kind, extent, { x1: band[0], x2: band[1], band }, direction),
        ...drawBand(kind, fill, band, direction),
      ]),
    ],
  );
}
