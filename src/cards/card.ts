import { stanceMark, type MarkShape } from '../draw/stance-marks.ts';
import { Picture, paletteOf, type Pen } from './picture.ts';
import { encodePng } from './png.ts';
import { circle, strokeOf, type Polygon } from './shape.ts';
import type { TextStyle } from './card-font.ts';
import type { TextDirection, Typesetter } from './typesetter.ts';

/** What a card shows, in the words of the site. */
export interface Card {
  /** The direction of the site; the title has its own. */
  direction: TextDirection;
  archive: string;
  /** What kind of page it is for, such as “Dossier”; left out where the archive itself is meant. */
  kind?: string;
  /** The title, and what to show in its place if the fonts lack letters of it. */
  titles: readonly { text: string; direction: TextDirection }[];
  foot: CardFoot;
}

/** Lines below a title; the last has the mark of a stance (its position in the codebook). */
interface LinesFoot {
  lines: readonly string[];
  stance?: number;
}

/** Large numbers with what they count. */
interface CountsFoot {
  counts: readonly { number: string; words: string }[];
}

/** How many articles give each answer, of `articles`. */
interface AnswersFoot {
  answers: readonly { label: string; count: number; isOpposed: boolean }[];
  articles: number;
  /** Below the answers, or above them if it is the question. */
  line: string;
  isQuestion?: boolean;
  /** Below the answers of a question, what the title counts. */
  below?: string;
}

/** What stands below a title. */
export type CardFoot = LinesFoot | CountsFoot | AnswersFoot;

/** The size that services ask for (Open Graph), in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The light colours of the site (src/styles/base.css). */
const COLOURS = { paper: [0xfb, 0xf9, 0xf4], ink: [0x1d, 0x1b, 0x18], accent: [0x8c, 0x2a, 0x1a] } as const;
const INK: Pen = { colour: 'ink', strength: 1 };
const SOFT: Pen = { colour: 'ink', strength: 0.72 };
const RULE: Pen = { colour: 'ink', strength: 0.3 };
const ACCENT: Pen = { colour: 'accent', strength: 1 };

const MARGIN = 72;
const INNER = CARD_SIZE.width - 2 * MARGIN;
const BOTTOM = CARD_SIZE.height - 58;
/** From a title to the rule above a foot, and on to the foot. */
const FOOT_GAP = 40;
/** The height of a line of a foot and of an answer, and the most that the words of an answer take. */
const [LINE, ANSWER, LABELS] = [44, 42, 560];
const TITLE_TOP = 146;
const TITLE_STYLES = [112, 92, 80, 70, 62, 54, 48, 42].map((size): TextStyle => ({ size, weight: 600 }));
/** In more lines, smaller letters are easier to read. */
const MOST_LINES = 5;
/** How far letters reach below the last line, in ems, beyond its height. */
const DESCENT = 0.16;
const SMALL: TextStyle = { size: 30, weight: 400 };
const NUMBER: TextStyle = { size: 96, weight: 400, hasLiningFigures: true };
const BOLD: TextStyle = { size: 30, weight: 600 };

/** What all cards are drawn on, one after the other: a new one for each would have memory collected every second. */
const canvas = new Picture(CARD_SIZE.width, CARD_SIZE.height);

/** Draws a card as PNG. */
export function drawCard(card: Card, typesetter: Typesetter): Uint8Array<ArrayBuffer> {
  canvas.clear();
  const drawing = new CardDrawing(card, typesetter);
  drawing.head();
  drawing.title(drawing.foot());
  return encodePng(canvas, paletteOf(COLOURS));
}

class CardDrawing {
  private readonly picture = canvas;
  private readonly card: Card;
  private readonly typesetter: Typesetter;

  constructor(card: Card, typesetter: Typesetter) {
    this.card = card;
    this.typesetter = typesetter;
  }

  /** The figure of the archive, its name, and what kind of page it is. */
  head(): void {
    const { archive, kind } = this.card;
    this.figure(MARGIN, 60, 50);
    const kindWidth =
      kind === undefined ? 0 : this.text(kind, { x: MARGIN, y: 100, style: SMALL, pen: SOFT, atEnd: true });
    this.text(archive, { x: MARGIN + 66, y: 100, style: BOLD, pen: INK, width: INNER - kindWidth - 90 });
    this.rule(124, 2, INK);
  }

  /** The title, as large as it fits between the head and `bottom`. */
  title(bottom: number): void {
    const { text = '', direction = 'ltr' } =
      this.card.titles.find((each) => this.typesetter.canSet(each.text)) ?? {};
    // Arabic letters have more above and below them.
    const lineHeight = /\p{Script=Arabic}/u.test(text) ? 1.42 : 1.14;
    const room = bottom - TITLE_TOP;
    const lines = this.typesetter.lines(text, TITLE_STYLES, {
      width: INNER,
      direction,
      mostAt: ({ size }) => Math.min(MOST_LINES, Math.floor((room - DESCENT * size) / (size * lineHeight))),
    });
    let y = TITLE_TOP;
    for (const line of lines) {
      const x = direction === 'rtl' ? CARD_SIZE.width - MARGIN - line.width : MARGIN;
      y += line.size * lineHeight;
      this.typesetter.draw(this.picture, line, { x, y: y - line.size * (lineHeight - 1), pen: INK });
    }
  }

  /** What stands at the foot; returns where it begins. */
  foot(): number {
    const { foot } = this.card;
    if ('counts' in foot) return this.counts(foot);
    return 'answers' in foot ? this.answers(foot) : this.lines(foot);
  }

  private lines({ lines, stance }: LinesFoot): number {
    const top = this.footOf(lines.length * LINE);
    lines.forEach((line, at) => {
      const mark = at > 0 && at === lines.length - 1 ? stance : undefined;
      const y = top + 34 + at * LINE;
      if (mark !== undefined) this.mark(mark, MARGIN, y - 23, 26);
      this.text(line, {
        x: MARGIN + (mark === undefined ? 0 : 40),
        y,
        style: at === 0 ? BOLD : SMALL,
        pen: at === 0 ? INK : SOFT,
      });
    });
    return top - FOOT_GAP;
  }

  private counts({ counts }: CountsFoot): number {
    const top = this.footOf(122);
    let x = MARGIN;
    for (const { number, words } of counts) {
      const numberWidth = this.text(number, { x, y: top + 74, style: NUMBER, pen: ACCENT });
      const wordsWidth = this.text(words, { x, y: BOTTOM, style: SMALL, pen: SOFT });
      x += Math.max(numberWidth, wordsWidth) + 64;
    }
    return top - FOOT_GAP;
  }

  /** A row for each answer, with a box for each article that gives it, and a line below or above them, or both. */
  private answers({ answers, articles, line, isQuestion = false, below }: AnswersFoot): number {
    const room = below === undefined ? 0 : LINE + 12;
    const top = this.footOf(LINE + answers.length * ANSWER + room);
    const boxes = MARGIN + LABELS + 30;
    const unit = (INNER - LABELS - 90) / Math.max(articles, 4);
    answers.forEach(({ label, count, isOpposed }, at) => {
      const y = isQuestion ? BOTTOM - room - (answers.length - 1 - at) * ANSWER : top + 26 + at * ANSWER;
      this.text(label, { x: MARGIN, y, style: SMALL, pen: INK, width: LABELS });
      for (let each = 0; each < count; each += 1)
        this.box(boxes + each * unit, y - 21, unit > 14 ? unit - 5 : unit, 24, isOpposed ? ACCENT : SOFT);
      this.text(String(count), { x: boxes + count * unit + 10, y, style: SMALL, pen: SOFT });
    });
    this.text(line, { x: MARGIN, y: isQuestion ? top + 26 : BOTTOM, style: BOLD, pen: INK });
    if (below !== undefined) this.text(below, { x: MARGIN, y: BOTTOM, style: SMALL, pen: SOFT });
    return top - FOOT_GAP;
  }

  /** Draws the rule above a foot of a height; returns where the foot begins. */
  private footOf(height: number): number {
    const top = BOTTOM - height + 8;
    this.rule(top - 26, 2, RULE);
    return top;
  }

  /** Writes a line from `x` on, or up to it at the end of the card; returns its width. */
  private text(
    text: string,
    {
      x,
      y,
      style,
      pen,
      width = CARD_SIZE.width - MARGIN - x,
      atEnd = false,
    }: { x: number; y: number; style: TextStyle; pen: Pen; width?: number; atEnd?: boolean },
  ): number {
    if (!this.typesetter.canSet(text)) return 0;
    const line = this.typesetter.line(text, style, this.card.direction, width);
    const left = atEnd ? CARD_SIZE.width - x - line.width : x;
    this.typesetter.draw(this.picture, line, { x: this.mirrored(left, line.width), y, pen });
    return line.width;
  }

  private rule(y: number, height: number, pen: Pen): void {
    this.box(MARGIN, y, INNER, height, pen);
  }

  private box(x: number, y: number, width: number, height: number, pen: Pen): void {
    const left = this.mirrored(x, width);
    this.picture.fill([[left, y, left + width, y, left + width, y + height, left, y + height]], pen);
  }

  /** The figure of the site (public/favicon.svg): one point, seen from two sides. */
  private figure(x: number, y: number, size: number): void {
    const unit = size / 32;
    const left = this.mirrored(x, size);
    const at = (...points: number[]) =>
      points.map((value, index) => (index % 2 === 0 ? left : y) + value * unit);
    for (const line of [at(16, 13, 6, 27), at(16, 13, 26, 27), at(3, 27, 29, 27)])
      this.picture.fill(strokeOf(line, 2 * unit, { isClosed: false }), INK);
    const [middleX, middleY] = at(16, 9) as [number, number];
    this.picture.fill([circle(middleX, middleY, 4 * unit)], ACCENT);
  }

  /** The mark of a stance, as on pages. */
  private mark(stance: number, x: number, y: number, size: number): void {
    const { outline, fill, hatch = [] } = stanceMark(stance);
    const unit = size / 16;
    const left = this.mirrored(x, size);
    const place = (shape: MarkShape): Polygon =>
      'circle' in shape
        ? circle(left + shape.circle[0] * unit, y + shape.circle[1] * unit, shape.circle[2] * unit)
        : shape.corners.map((value, at) => (at % 2 === 0 ? left : y) + value * unit);
    this.picture.fill(strokeOf(place(outline), 1.5 * unit), INK);
    for (const line of hatch)
      this.picture.fill(strokeOf(place({ corners: line }), 1.2 * unit, { isClosed: false }), INK);
    if (fill !== undefined) this.picture.fill([place(fill)], INK);
  }

  /** The left end of what is `width` wide and `x` from where lines of the site begin. */
  private mirrored(x: number, width: number): number {
    return this.card.direction === 'rtl' ? CARD_SIZE.width - x - width : x;
  }
}
