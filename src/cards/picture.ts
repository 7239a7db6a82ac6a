import { coverageOf, type Coverage } from './coverage.ts';
import type { Polygon } from './shape.ts';

/** A colour of a picture as red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** How many steps there are from paper to ink, both with them, and from paper to accent, without paper: 16 colours in all. */
const INK_STEPS = 8;
const ACCENT_STEPS = 8;
const FIRST_ACCENT = INK_STEPS;

/** What something is drawn with: ink, at full strength or thinner, or the accent. */
export interface Pen {
  colour: 'ink' | 'accent';
  /** From 0 to 1. */
  strength: number;
}

/** The colours of a picture, of which it has steps between paper and the others. */
export interface Colours {
  paper: Colour;
  ink: Colour;
  accent: Colour;
}

/**
 * A picture of 16 colours on paper, as PNG keeps few colours: each pixel is the number of a colour of `paletteOf`. So few are enough
 * for smooth edges, since nothing is drawn upon anything else.
 */
export class Picture {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height);
  }

  /** Makes all of it paper again. */
  clear(): void {
    this.pixels.fill(0);
  }

  /** Fills polygons. */
  fill(polygons: readonly Polygon[], pen: Pen): void {
    this.stamp(coverageOf(polygons), { x: 0, y: 0, pen });
  }

  /** Draws what a shape covers, moved by whole pixels. Where the picture has more of the same colour already, that stays. */
  stamp(
    { left, top, width, height, values }: Coverage,
    { x, y, pen }: { x: number; y: number; pen: Pen },
  ): void {
    const steps = pen.colour === 'ink' ? INK_STEPS - 1 : ACCENT_STEPS;
    const first = pen.colour === 'ink' ? 0 : FIRST_ACCENT - 1;
    for (let row = Math.max(0, -y - top); row < Math.min(height, this.height - y - top); row += 1) {
      const from = (y + top + row) * this.width + x + left;
      for (
        let column = Math.max(0, -x - left);
        column < Math.min(width, this.width - x - left);
        column += 1
      ) {
        const step = Math.round(values[row * width + column]! * pen.strength * steps);
        const at = from + column;
        if (step > 0 && first + step > this.pixels[at]!) this.pixels[at] = first + step;
      }
    }
  }
}

/** The colours by their numbers in a picture: paper, steps to ink, steps to the accent. */
export function paletteOf({ paper, ink, accent }: Colours): Colour[] {
  const mix = (to: Colour, share: number) =>
    paper.map((value, at) => Math.round(value + (to[at]! - value) * share)) as [number, number, number];
  return [
    ...Array.from({ length: INK_STEPS }, (_, step) => mix(ink, step / (INK_STEPS - 1))),
    ...Array.from({ length: ACCENT_STEPS }, (_, step) => mix(accent, (step + 1) / ACCENT_STEPS)),
  ];
}
