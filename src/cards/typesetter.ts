import bidiFactory from 'bidi-js';
import { CardFont, cutOf, type FontFile, type PlacedGlyph, type TextStyle } from './card-font.ts';
import type { Pen, Picture } from './picture.ts';

/** The direction of a text: that of its lines, whatever is in them. */
export type TextDirection = 'ltr' | 'rtl';

/** A line that is set: its glyphs, in ems from its left end, and its width in pixels. */
export interface SetLine {
  glyphs: PlacedGlyph[];
  size: number;
  width: number;
}

/** From where to where in a text. */
type Span = readonly [start: number, end: number];

/** A word with its place in a text, and its width in ems. */
interface Word {
  start: number;
  end: number;
  width: number;
}

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** What makes no mark, and so needs no font: joiners, marks of direction. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
/** What belongs to the letter before it. */
const JOINED = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;
/** What stays together on a line: up to a space, or to a hyphen or dash within a word. */
const WORDS = /[^\s\-–—/]+[-–—/]*|[-–—/]+/gu;

/** Sets texts in the fonts of cards, each letter in the first that has it, and draws them. */
export class Typesetter {
  private readonly files: readonly FontFile[];
  private readonly cuts = new Map<string, CardFont[]>();
  /** Widths in ems of words in a cut: names come up again and again. */
  private readonly widths = new Map<string, number>();

  constructor(files: readonly FontFile[]) {
    this.files = files;
  }

  /** Whether the fonts have all letters of a text. */
  canSet(text: string): boolean {
    const fonts = this.fontsOf({ size: 1, weight: 400 });
    return Array.from(text).every(
      (character) => UNSEEN.test(character) || fonts.some((font) => font.has(character)),
    );
  }

  /** A text as one line, at most `width` pixels wide: as many words as fit, and “…” for the rest. */
  line(text: string, style: TextStyle, direction: TextDirection, width = Infinity): SetLine {
    let line = this.part(text, [0, text.length], style, direction);
    for (let left = text; line.width > width && left !== '';) {
      left = left.slice(0, Math.max(0, left.lastIndexOf(' ')));
      const shorter = `${left}…`;
      line = this.part(shorter, [0, shorter.length], style, direction);
    }
    return line;
  }

  /**
   * A text in lines at most `width` pixels wide, in the first style in which there are no more than `mostAt` says, or in the last with
   * as many as that and “…” for the rest. Lines are about as wide as each other. They break at spaces, and within words that are
   * wider than a line.
   */
  lines(
    text: string,
    styles: readonly TextStyle[],
    {
      width,
      direction,
      mostAt,
    }: { width: number; direction: TextDirection; mostAt: (style: TextStyle) => number },
  ): SetLine[] {
    for (const style of styles) {
      const spans = this.spans(text, style, width);
      if (spans.length > mostAt(style) && style !== styles.at(-1)) continue;
      const shown =
        spans.length > mostAt(style) ? this.shortened(text, style, { width, most: mostAt(style) }) : text;
      return this.balancedSpans(shown, style, width).map((span) => this.part(shown, span, style, direction));
    }
    return [];
  }

  /** Draws a line; `x` is its left end and `y` its baseline. Its glyphs stand at whole pixels, which makes files smaller. */
  draw(picture: Picture, { glyphs, size }: SetLine, { x, y, pen }: { x: number; y: number; pen: Pen }): void {
    for (const { font, glyph, ...place } of glyphs)
      picture.stamp(font.coverageOf(glyph, size), {
        x: Math.round(x + place.x * size),
        y: Math.round(y + place.y * size),
        pen,
      });
  }

  private fontsOf(style: TextStyle): CardFont[] {
    const key = cutOf(style);
    const known = this.cuts.get(key) ?? this.files.map((file) => new CardFont(file, style));
    this.cuts.set(key, known);
    return known;
  }

  /** As much of a text as has room on `most` lines, with “…” after it. */
  private shortened(
    text: string,
    style: TextStyle,
    { width, most }: { width: number; most: number },
  ): string {
    let end = this.spans(text, style, width)[Math.max(most, 1) - 1]?.[1] ?? text.length;
    for (;;) {
      const shown = `${text.slice(0, end).trimEnd()}…`;
      const before = text.lastIndexOf(' ', end - 1);
      if (before < 0 || this.spans(shown, style, width).length <= most) return shown;
      end = before;
    }
  }

  /** The lines of a text that are as full as a width allows. */
  private spans(text: string, style: TextStyle, width: number): Span[] {
    return breakWords(this.words(text, style, width / style.size), width / style.size, this.blank(style));
  }

  /** As many lines, in the least width that they need. */
  private balancedSpans(text: string, style: TextStyle, width: number): Span[] {
    const words = this.words(text, style, width / style.size);
    const spansIn = (ems: number) => breakWords(words, ems, this.blank(style));
    let high = width / style.size;
    const { length } = spansIn(high);
    for (let low = high / 2; high - low > 0.05;) {
      const middle = (low + high) / 2;
      if (spansIn(middle).length > length) low = middle;
      else high = middle;
    }
    return spansIn(high);
  }

  /** The words of a text as they may stand on lines; those wider than a line, in ems, letter by letter. */
  private words(text: string, style: TextStyle, line: number): Word[] {
    const measured = (start: number, part: string): Word => ({
      start,
      end: start + part.length,
      width: this.widthOf(part, style),
    });
    return [...text.matchAll(WORDS)].flatMap(({ index: start, 0: part }): Word[] => {
      const word = measured(start, part);
      return word.width <= line
        ? [word]
        : Array.from(graphemes.segment(part), ({ index, segment }) => measured(start + index, segment));
    });
  }

  private blank(style: TextStyle): number {
    return this.widthOf(' ', style);
  }

  /** The width of a text in ems, which is the same in both directions. */
  private widthOf(text: string, style: TextStyle): number {
    const key = `${cutOf(style)} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    let width = 0;
    for (const run of runsOf(text, () => 0, this.fontsOf(style)))
      width = run.font.set(run.text, /\p{Script=Arabic}/u.test(run.text) ? 'rtl' : 'ltr', width).end;
    this.widths.set(key, width);
    return width;
  }

  /** A part of a text as one line, its words in the order that they have within the whole. */
  private part(text: string, [start, end]: Span, style: TextStyle, direction: TextDirection): SetLine {
    const { levels } = bidi.getEmbeddingLevels(text, direction);
    const runs = runsOf(text.slice(start, end), (at) => levels[start + at]!, this.fontsOf(style));
    const glyphs: PlacedGlyph[] = [];
    let width = 0;
    for (const { font, text: part, level } of inSight(runs)) {
      const set = font.set(part, level % 2 === 1 ? 'rtl' : 'ltr', width);
      glyphs.push(...set.glyphs);
      width = set.end;
    }
    return { glyphs, size: style.size, width: width * style.size };
  }
}

/** A stretch of a text in one font and one level of direction: even levels run from left to right. */
interface TextRun {
  text: string;
  level: number;
  font: CardFont;
}

function runsOf(text: string, levelAt: (at: number) => number, fonts: readonly CardFont[]): TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  for (const character of text) {
    const last = runs.at(-1);
    const level = levelAt(at);
    const font =
      last !== undefined && JOINED.test(character)
        ? last.font
        : (fonts.find((each) => each.has(character)) ?? fonts.at(-1)!);
    if (last?.level === level && last.font === font) last.text += character;
    else runs.push({ text: character, level, font });
    at += character.length;
  }
  return runs;
}

/** Runs as they stand from left to right: those of a level and above turned round, from the highest level down (UAX 9, L2). */
function inSight(runs: readonly TextRun[]): TextRun[] {
  const sorted = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1)
    for (let at = 0; at < sorted.length; at += 1) {
      let end = at;
      while (end < sorted.length && sorted[end]!.level >= level) end += 1;
      sorted.splice(at, end - at, ...sorted.slice(at, end).toReversed());
      at = Math.max(at, end);
    }
  return sorted;
}

/** The lines of words that are as full as a width allows, all in ems. */
function breakWords(words: readonly Word[], width: number, blank: number): Span[] {
  const lines: Word[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const gap = line?.end === word.start ? 0 : blank;
    if (line !== undefined && line.width + gap + word.width <= width) {
      line.end = word.end;
      line.width += gap + word.width;
    } else lines.push({ ...word });
  }
  return lines.map(({ start, end }) => [start, end]);
}
