import { WIDTHS, type Screen } from './axis.ts';
import { labelRoom, stretchOf, type MarkInput, type MarkSpan, type Stretch } from './stretch.ts';

/** Where a label of a mark stands: after its key or before the mark, and the smallest screen that shows it. */
export interface PlacedLabel {
  /** The label, cut at a word if there is no room for all of it. */
  text: string;
  side: 'end' | 'start';
  on: Screen;
  /** Whether large screens leave it out: they have a longer one, or no room. */
  isNotOnLarge?: boolean;
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
 * smallest screen that has room for it and on all larger ones; where that is no narrow and no wide screen, it is cut for wide
 * ones, and large ones have a longer one: a mark has none, one or two.
 */
export function placeLabels(
  marks: readonly MarkInput[],
  placed: readonly (MarkSpan & { row: Record<Screen, number> })[],
): PlacedLabel[][] {
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
    if (label === undefined) return [];
    const gaps = Object.fromEntries(
      SCREENS.map((screen) => [screen, gapsBeside(taken[screen], index, WIDTHS[screen])]),
    ) as Gaps;
    const chosen = chooseLabels(label, gaps);
    for (const screen of SCREENS) {
      const shown = labelOn(chosen, screen);
      if (shown === undefined) continue;
      const { row, from, to } = taken[screen][index]!;
      const room = labelRoom(shown.text);
      taken[screen].push(
        shown.side === 'end' ? { row, from: to, to: to + room } : { row, from: from - room, to: from },
      );
    }
    return chosen;
  });
}

/** The one of a mark's labels that a screen shows, if it shows one. */
export function labelOn(labels: readonly PlacedLabel[], screen: Screen): PlacedLabel | undefined {
  return labels.find(
    ({ on, isNotOnLarge }) =>
      SCREENS.indexOf(on) <= SCREENS.indexOf(screen) && !(isNotOnLarge === true && screen === 'large'),
  );
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

function chooseLabels(label: string, gaps: Gaps): PlacedLabel[] {
  const whole = shownOn(label, gaps);
  if (whole !== undefined && whole.on !== 'large') return [whole];
  const large = longestWithin(label, gaps.large);
  const wide = longestWithin(label, gaps.wide);
  if (wide === undefined) return large === undefined ? [] : [{ ...large, on: 'large' }];
  const on = gaps.narrow[wide.side] >= labelRoom(wide.text) ? 'narrow' : 'wide';
  if (large === undefined) return [{ ...wide, on, isNotOnLarge: true }];
  if (large.text === wide.text && large.side === wide.side) return [{ ...wide, on }];
  return [
    { ...wide, on, isNotOnLarge: true },
    { ...large, on: 'large' },
  ];
}

/** The label as a whole: on the smallest screen that has room for it, as all larger ones have, which may have other rows. */
function shownOn(text: string, gaps: Gaps): PlacedLabel | undefined {
  return SIDES.flatMap((side): PlacedLabel[] => {
    const lacking = SCREENS.findLastIndex((screen) => gaps[screen][side] < labelRoom(text));
    const on = SCREENS[lacking + 1];
    return on === undefined ? [] : [{ text, side, on }];
  }).sort((a, b) => SCREENS.indexOf(a.on) - SCREENS.indexOf(b.on))[0];
}

/** As many words of a label as have room on one side, and the side; `undefined` if they would say too little. */
function longestWithin(
  label: string,
  room: Record<PlacedLabel['side'], number>,
): Pick<PlacedLabel, 'text' | 'side'> | undefined {
  const words = label.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const text = count === words.length ? label : cutAfter(words.slice(0, count));
    if (count < words.length && text.length < LEAST_CUT) return undefined;
    const side = SIDES.find((each) => labelRoom(text) <= room[each]);
    if (side !== undefined) return { text, side };
  }
  return undefined;
}

/** Words of a label with an ellipsis in place of those that follow. */
function cutAfter(words: readonly string[]): string {
  return `${words.join(' ').replace(/[\s\p{P}]+$/u, '')}…`;
}
