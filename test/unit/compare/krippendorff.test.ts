import { describe, expect, it } from 'vitest';
import { alpha, setValue, type Unit } from '../../../src/compare/krippendorff.ts';

/** Turns rows, one per coder, with a blank between values and a dot for a missing one, into units. */
function unitsOf(...coders: string[]): Unit<string>[] {
  const rows = coders.map((row) => row.split(' '));
  return (rows[0] ?? []).map((_, index) => rows.map((row) => (row[index] === '.' ? undefined : row[index])));
}

const numbersOf = (...coders: string[]): Unit<number>[] =>
  unitsOf(...coders).map((unit) => unit.map((value) => (value === undefined ? undefined : Number(value))));

/** The examples of Krippendorff 2011. */
const TWO_CODERS_YES_NO = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
const TWO_CODERS_FIVE_VALUES = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
const FOUR_CODERS = numbersOf(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

describe('the published examples of alpha', () => {
  it('has 0.095 for two coders and yes or no', () => {
    expect(alpha(TWO_CODERS_YES_NO, 'nominal').alpha).toBeCloseTo(0.095, 3);
  });

  it('has 0.692 for two coders and five values', () => {
    expect(alpha(TWO_CODERS_FIVE_VALUES, 'nominal').alpha).toBeCloseTo(0.692, 3);
  });

  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('has, for four coders with missing values, %s %d', (metric, published) => {
    expect(alpha(FOUR_CODERS, metric).alpha).toBeCloseTo(published, 3);
  });

  it('leaves out the twelfth unit, which one coder alone has coded', () => {
    expect(alpha(FOUR_CODERS, 'nominal')).toMatchObject({ units: 11, values: 40, agreeing: 8 });
  });
});

describe('alpha', () => {
  it('is 1 when coders agree on everything', () => {
    expect(alpha(unitsOf('a b c', 'a b c'), 'nominal')).toEqual({
      alpha: 1,
      units: 3,
      values: 6,
      agreeing: 3,
    });
  });

  it('is below 0 when coders disagree more than by chance', () => {
    expect(alpha(unitsOf('a b a b', 'b a b a'), 'nominal').alpha).toBeCloseTo(-0.75);
  });

  it('does not mind in which order the coders come', () => {
    const reversed = FOUR_CODERS.map((unit) => [...unit].reverse());
    expect(alpha(reversed, 'ordinal').alpha).toBeCloseTo(alpha(FOUR_CODERS, 'ordinal').alpha ?? NaN, 12);
  });

  it('punishes a wide difference more than a narrow one, unless the metric is nominal', () => {
    const near = numbersOf('-2 0 1 2', '-2 0 1 1');
    const far = numbersOf('-2 0 1 2', '-2 0 1 -2');
    expect(alpha(near, 'interval').alpha).toBeGreaterThan(alpha(far, 'interval').alpha ?? NaN);
    expect(alpha(near, 'ordinal').alpha).toBeGreaterThan(alpha(far, 'ordinal').alpha ?? NaN);
    expect(alpha(near, 'nominal').alpha).toBeCloseTo(alpha(far, 'nominal').alpha ?? NaN, 12);
  });

  it('sees only the order with the ordinal metric, not how far apart the numbers are', () => {
    const small = alpha(numbersOf('1 2 3', '1 3 3'), 'ordinal');
    const large = alpha(numbersOf('1 2 900', '1 900 900'), 'ordinal');
    expect(large).toEqual(small);
  });

  it('is undefined, and says so, when no unit has two values', () => {
    const nothing = { alpha: undefined, because: 'no-pairs', units: 0, values: 0, agreeing: 0 };
    expect(alpha([], 'nominal')).toEqual(nothing);
    expect(alpha(unitsOf('a . b', '. a .'), 'nominal')).toEqual(nothing);
  });

  it('is undefined, and says so, when all values are the same', () => {
    expect(alpha(unitsOf('a a', 'a a'), 'nominal')).toEqual({
      alpha: undefined,
      because: 'no-variation',
      units: 2,
      values: 4,
      agreeing: 2,
    });
  });

  it('does not count a value as variation that is alone in its unit', () => {
    expect(alpha(unitsOf('a a b', 'a a .'), 'nominal')).toMatchObject({ because: 'no-variation', values: 4 });
  });

  it('refuses numbers that have no place in an order', () => {
    expect(() => alpha([[1, NaN]], 'interval')).toThrow(RangeError);
    expect(() => alpha([[1, Infinity]], 'ordinal')).toThrow('ordinal needs finite numbers, not Infinity.');
  });
});

describe('alpha of sets', () => {
  const sets = (...values: string[]) => values.map((value) => setValue(value.split('+')));

  it('takes sets with the same items as one value, in whatever order and however often an item stands there', () => {
    expect(setValue(['b', 'a', 'b'])).toBe(setValue(['a', 'b']));
  });

  it('has the differences of the source: none, a part held, a part shared, nothing shared', () => {
    // {a} and {a, b} share a half, of which two thirds count: their difference is 2/3. What remains is expected: all
    // pairs of the four values, {a} twice, {a, b} and {c} once: 2 × 2/3 + 2 × 1 + 1.
    const held = alpha([sets('a', 'a+b'), sets('a', 'c')], 'masi');
    expect(held.alpha).toBeCloseTo(1 - (3 * (2 / 3 + 1)) / (4 / 3 + 2 + 1));
    // {a, b} and {a, c} share a third, of which a third counts: 8/9.
    const shared = alpha([sets('a+b', 'a+c'), sets('d', 'd')], 'masi');
    expect(shared.alpha).toBeCloseTo(1 - (3 * (8 / 9)) / (8 / 9 + 4));
  });

  it('punishes sets that share an item less than sets that share none', () => {
    const part = alpha([sets('a+b', 'a'), sets('c', 'c'), sets('d', 'd')], 'masi').alpha;
    const none = alpha([sets('a+b', 'd'), sets('c', 'c'), sets('d', 'd')], 'masi').alpha;
    expect(part).toBeGreaterThan(none ?? NaN);
  });
});
