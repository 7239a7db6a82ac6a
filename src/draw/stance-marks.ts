/** A circle by its middle and radius, or a polygon by x and y of its corners in turn, in a square of 16. */
export type MarkShape =
  | { circle: readonly [x: number, y: number, radius: number] }
  | { corners: readonly number[] };

/** The mark of a stance: its outline, what is filled, and lines across it, each by x and y of its two ends. */
export interface StanceMark {
  outline: MarkShape;
  fill?: MarkShape;
  hatch?: readonly (readonly [number, number, number, number])[];
}

const disc = { circle: [8, 8, 6] } as const;
const point = { corners: [1.5, 2.5, 14.5, 2.5, 8, 14] } as const;

/** The marks of stances in the order of the codebook; after the last they start again. */
const MARKS: readonly StanceMark[] = [
  { outline: disc, fill: disc },
  {
    outline: { corners: [2.5, 2.5, 13.5, 2.5, 13.5, 13.5, 2.5, 13.5] },
    hatch: [
      [2.5, 8, 8, 2.5],
      [2.5, 13.5, 13.5, 2.5],
      [8, 13.5, 13.5, 8],
    ],
  },
  {
    outline: { corners: [8, 2, 14.5, 13.5, 1.5, 13.5] },
    hatch: [
      [5, 8.5, 11, 8.5],
      [3.2, 11.2, 12.8, 11.2],
    ],
  },
  { outline: { corners: [8, 1, 15, 8, 8, 15, 1, 8] }, fill: { corners: [8, 1, 8, 15, 1, 8] } },
  { outline: disc, fill: { circle: [8, 8, 2] } },
  {
    outline: { corners: [4.5, 2, 11.5, 2, 15, 8, 11.5, 14, 4.5, 14, 1, 8] },
    hatch: [
      [5.5, 2, 5.5, 14],
      [8, 2, 8, 14],
      [10.5, 2, 10.5, 14],
    ],
  },
  { outline: point, fill: point },
  {
    outline: {
      corners: [
        6, 1.5, 10, 1.5, 10, 6, 14.5, 6, 14.5, 10, 10, 10, 10, 14.5, 6, 14.5, 6, 10, 1.5, 10, 1.5, 6, 6, 6,
      ],
    },
  },
];

/** The mark of a stance by its position in the codebook, from 0. */
export function stanceMark(index: number): StanceMark {
  return MARKS[index % MARKS.length]!;
}
