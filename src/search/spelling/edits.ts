/** The cost of replacing one character with another, or of adding or removing one (`''`). */
export type EditCost = (from: string, to: string) => number;

const VOWELS = 'AEIUY';
/** Sounds that romanisations use interchangeably. */
const NEAR: Readonly<Record<string, number>> = Object.fromEntries(
  'AE3 EI3 AI7 EU8 IY5 UY5 EY5 AY7 Jg5 gk5 dz5 sz3 tz7 st7 JS7 fv3 bp5 hk5 Uv5 Uw2 Iy2'
    .split(' ')
    .map((row) => [row.slice(0, 2), Number(row[2]) / 10]),
);

/** Every edit of a letter costs 1. */
export const letterCost: EditCost = () => 1;

/** Edits of sounds (`soundOf`), weighted by how often romanisations of the same name differ in them. */
export const soundCost: EditCost = (from, to) => {
  if (from === '' || to === '') return `${VOWELS}hvwy`.includes(from + to) ? 0.5 : 1;
  return NEAR[from < to ? from + to : to + from] ?? 1;
};

/**
 * Edits from the sounds of Latin letters to those of Arabic letters, which leave out short vowels and have one letter
 * for several long ones, but include everything else that Latin letters do.
 */
export const crossCost: EditCost = (from, to) => {
  if (!/^[AEIUY]+$/.test(from + to)) return soundCost(from, to);
  if (from === '') return 0.4;
  return to === '' ? 0.1 : soundCost(from, to) / 2;
};

/**
 * The cost of turning one text into another by adding, removing and replacing characters, or by swapping two neighbours
 * at a cost of 1 (optimal string alignment). `Infinity` if it exceeds `limit`.
 */
export function editsBetween(from: string, to: string, limit: number, cost: EditCost): number {
  const rows: number[][] = [[0]];
  for (let at = 1; at <= to.length; at += 1) rows[0]![at] = rows[0]![at - 1]! + cost('', to[at - 1]!);
  for (let row = 1; row <= from.length; row += 1) {
    const sign = from[row - 1]!;
    const above = rows[row - 1]!;
    const line = [above[0]! + cost(sign, '')];
    for (let at = 1; at <= to.length; at += 1) {
      const other = to[at - 1]!;
      let least = Math.min(
        above[at - 1]! + (sign === other ? 0 : cost(sign, other)),
        above[at]! + cost(sign, ''),
        line[at - 1]! + cost('', other),
      );
      if (row > 1 && at > 1 && sign === to[at - 2] && from[row - 2] === other)
        least = Math.min(least, rows[row - 2]![at - 2]! + 1);
      line[at] = least;
    }
    if (Math.min(...line) > limit) return Infinity;
    rows[row] = line;
  }
  const edits = rows[from.length]![to.length]!;
  return edits > limit ? Infinity : edits;
}
