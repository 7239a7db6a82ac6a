import { WIDTHS, type Screen } from './axis.ts';
import { labelRoom, stretchOf, type MarkInput, type MarkSpan, type Stretch } from './stretch.ts';

/** Where the label of a mark stands: after its key or before the mark, and the smallest screen that has room for it. */
export interface PlacedLabel {
  /** The label, cut at a word if there is no room for all of it. */
  text: string;
  side: 'end' | 'start';
  on: Screen;
}

/** From the smallest to the largest. */
const SCREENS = ['narrow', 'wide', 'large'] as const;
const SIDES = ['end', 'start'] as const;
/** The shortest label that still says something after it was cut, in characters. */
const LEAST_CUT = 20;

/** The free space beside a mark on each screen, in CSS pixels. */
type Gaps = Record<Screen, Record<PlacedLabel['side'], number>>;

/**
 * Gives each mark of a lane its label, in their order, where no other mark or label of its row stands. A label is shown on the
 * smallest screen that has room for it and on all larger ones; it is cut if nothing else makes it visible on wide screens.
 */
export function placeLabels(
  marks: readonly MarkInput[],
  placed: readonly (MarkSpan & { row: Record<Screen, number> })[],
): (PlacedLabel | undefined)[] {
  const taken = Object.fromEntries(
    SCREENS.map((screen) => [
      screen,
      marks.map((mark, index) => ({
        row: placed[index]!.row[screen],
        ...stretchOf(mark, placed[index]!, WIDTHS[screen]),
      })),
    ]),
  ) as Record<Screen, (Stretch & { row: number })[]>;
  return marks.map(({ label }, index) => {
    if (label === undefined) return undefined;
    const gaps = Object.fromEntries(
      SCREENS.map((screen) => [screen, gapsBeside(taken[screen], index, WIDTHS[screen])]),
    ) as Gaps;
    const chosen = chooseLabel(label, gaps);
    if (chosen === undefined) return undefined;
    for (const screen of SCREENS.slice(SCREENS.indexOf(chosen.on))) {
      const { row, from, to } = taken[screen][index]!;
      const room = labelRoom(chosen.text);
      taken[screen].push(
        chosen.side === 'end' ? { row, from: to, to: to + room } : { row, from: from - room, to: from },
      );
    }
    return chosen;
  });
}

function gapsBeside(
  taken: readonly (Stretch & { row: number })[],
  index: number,
  width: number,
): Gaps[Screen] {
  const own = taken[index]!;
  const others = taken.filter((each, at) => at !== index && each.row === own.row);
  return {
    end: Math.min(width, ...others.filter(({ from }) => from >= own.to).map(({ from }) => from)) - own.to,
    start: own.from - Math.max(0, ...others.filter(({ to }) => to <= own.from).map(({ to }) => to)),
  };
}

function chooseLabel(label: string, gaps: Gaps): PlacedLabel | undefined {
  const shownOn = (text: string) =>
    SIDES.flatMap((side): PlacedLabel[] => {
      const room = labelRoom(text);
      // It has to fit on all larger screens, too, which may have other rows.
      const lacking = SCREENS.findLastIndex((screen) => gaps[screen][side] < room);
      const on = SCREENS[lacking + 1];
      return on === undefined ? [] : [{ text, side, on }];
    }).sort((a, b) => SCREENS.indexOf(a.on) - SCREENS.indexOf(b.on))[0];
  const whole = shownOn(label);
  if (whole !== undefined && whole.on !== 'large') return whole;
  const cut = cutToRoom(label, Math.max(gaps.wide.end, gaps.wide.start));
  const shortened = cut === undefined ? undefined : shownOn(cut);
  return shortened?.on === 'large' ? whole : (shortened ?? whole);
}

/** The first words of a label that have room, with an ellipsis; `undefined` if they would say too little. */
function cutToRoom(label: string, room: number): string | undefined {
  const words = label.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const text = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s\p{P}]+$/u, '')}…`;
    if (text.length < LEAST_CUT) return undefined;
    if (labelRoom(text) <= room) return text;
  }
  return undefined;
}
