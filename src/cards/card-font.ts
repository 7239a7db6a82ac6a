import { Blob, Buffer as Run, Direction, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';
import { coverageOf, type Coverage } from './coverage.ts';
import { polygonsOf } from './shape.ts';

/** A font file for cards (OpenType). */
export interface FontFile {
  bytes: Uint8Array;
  /** Its variable axes. */
  axes: readonly string[];
  /** How much larger than the size of a text it is set, so that its letters look as large as those of other fonts. */
  scale: number;
}

/** How a text is set: its size in pixels, its weight, and whether its figures stand on the line, as in tables. */
export interface TextStyle {
  size: number;
  weight: number;
  hasLiningFigures?: boolean;
}

/** Larger texts have the letters of headlines, which are finer. */
const LARGE = 40;
const OPTICAL_SIZES = { text: 20, headline: 48 };

/** The fonts of a style that are alike but for their size have one key. */
export function cutOf({ size, weight, hasLiningFigures = false }: TextStyle): string {
  return `${weight} ${size > LARGE ? 'headline' : 'text'} ${hasLiningFigures}`;
}

/** A glyph and where it stands on its line, in ems: `x` from the left, `y` downwards. */
export interface PlacedGlyph {
  font: CardFont;
  glyph: number;
  x: number;
  y: number;
}

/** One buffer for all texts: HarfBuzz has it outside of what is collected. */
const run = new Run();

/** A font in one cut: it sets text by HarfBuzz, and knows what its glyphs cover. */
export class CardFont {
  private readonly coverages = new Map<string, Coverage>();
  private readonly features: Feature[];
  private readonly font: Font;
  /** Ems in a unit of the font. */
  private readonly unit: number;

  constructor({ bytes, axes, scale }: FontFile, { size, weight, hasLiningFigures }: TextStyle) {
    const face = new Face(new Blob(bytes));
    this.font = new Font(face);
    const values: Record<string, number> = {
      wght: weight,
      opsz: size > LARGE ? OPTICAL_SIZES.headline : OPTICAL_SIZES.text,
    };
    this.font.setVariations(axes.map((axis) => new Variation(axis, values[axis])));
    this.features = hasLiningFigures ? [] : [new Feature('onum')];
    this.unit = scale / face.upem;
  }

  /** Whether it has a glyph for a character. */
  has(character: string): boolean {
    return (this.font.nominalGlyph(character.codePointAt(0)!) ?? 0) !== 0;
  }

  /** Sets a text of one direction from `x` on, in ems; returns its glyphs from left to right, and where it ends. */
  set(text: string, direction: 'ltr' | 'rtl', x: number): { glyphs: PlacedGlyph[]; end: number } {
    run.reset();
    run.addText(text);
    run.guessSegmentProperties();
    run.setDirection(direction === 'rtl' ? Direction.RTL : Direction.LTR);
    shape(this.font, run, this.features);
    let end = x;
    const glyphs = run
      .getGlyphInfosAndPositions()
      .map(({ codepoint: glyph, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
        const placed = { font: this, glyph, x: end + xOffset * this.unit, y: -yOffset * this.unit };
        end += xAdvance * this.unit;
        return placed;
      });
    return { glyphs, end };
  }

  /** What a glyph covers in a size, in pixels, from where it stands on its line. */
  coverageOf(glyph: number, size: number): Coverage {
    const key = `${glyph} ${size}`;
    const scale = this.unit * size;
    const coverage =
      this.coverages.get(key) ??
      coverageOf(polygonsOf(this.font.glyphToJson(glyph), (x, y) => [x * scale, -y * scale]));
    this.coverages.set(key, coverage);
    return coverage;
  }
}
