/** The colour of scores toward actors, from −2 to 2. */
const SCORES = ['#a50026', '#e08214', '#8c8c8c', '#4393c3', '#053061'];

/** The angle between two hues that follow each other: the golden angle, so that neighbours are far apart. */
const GOLDEN_ANGLE = 137.508;

/** The colour of the `index`-th term of a list, from 0, as `#rrggbb`: dark enough for white letters. */
export function termColour(index: number): string {
  const hue = (index * GOLDEN_ANGLE) % 360;
  const channel = (offset: number) => {
    const at = (offset + hue / 30) % 12;
    const level = 0.42 - 0.42 * 0.6 * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(level * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/** The colour of a score from −2 to 2. */
export function scoreColour(score: number): string {
  return SCORES[score + 2] ?? '#8c8c8c';
}
