/**
 * How far apart two values are: `nominal` considers only whether they differ, `ordinal` how many given values lie
 * between them, `interval` the size of their difference, `masi` how little two sets share.
 */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'masi';

/** A value that a coder gives to a unit. A set is represented by its `setValue`. */
export type CodedValue = string | number | boolean;

/** The value that represents a set of one-line texts. Equal sets have equal values. */
export function setValue(items: Iterable<string>): string {
  return [...new Set(items)].sort().join('\n');
}

/** A unit: one entry per coder, in any order, `undefined` where a coder gave no value. */
export type Unit<T extends CodedValue> = readonly (T | undefined)[];

/** The counts that alpha is computed from. */
interface Pairable {
  /** The units with two or more values; only these count. */
  units: number;
  /** The values in these units. */
  values: number;
  /** The units among them in which all values are the same. */
  agreeing: number;
}

/**
 * Krippendorff's alpha with the counts behind it: 1 is full agreement, 0 what chance would give, less is worse than
 * chance. It is undefined if no unit has two values (`no-pairs`), or if all values are the same (`no-variation`), so
 * that agreement can't be told from always giving the same value.
 */
export type Reliability = Pairable &
  ({ alpha: number } | { alpha: undefined; because: 'no-pairs' | 'no-variation' });

type Difference<T> = (one: T, other: T) => number;

/**
 * Krippendorff's alpha for any number of coders, with missing values: one minus the ratio of the observed disagreement
 * to the disagreement expected by chance. Throws a RangeError if `ordinal` or `interval` is used on a number that
 * cannot be ordered (NaN, infinity). Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011),
 * sections C and D.
 */
export function alpha(units: readonly Unit<number>[], metric: Metric): Reliability;
export function alpha(units: readonly Unit<string>[], metric: 'masi'): Reliability;
export function alpha(units: readonly Unit<CodedValue>[], metric: 'nominal'): Reliability;
export function alpha(units: readonly Unit<CodedValue>[], metric: Metric): Reliability {
  const pairable = units.map(valuesOf).filter(({ length }) => length > 1);
  const counts = countValues(pairable.flat());
  const values = pairable.reduce((sum, { length }) => sum + length, 0);
  const base: Pairable = {
    units: pairable.length,
    values,
    agreeing: pairable.filter((unit) => new Set(unit).size === 1).length,
  };
  if (values === 0) return { ...base, alpha: undefined, because: 'no-pairs' };
  if (counts.size === 1) return { ...base, alpha: undefined, because: 'no-variation' };

  const difference = differenceOf(metric, counts);
  // A unit of m values has m(m-1)/2 pairs, but its weight is the number of its values.
  const observed = pairable.reduce(
    (sum, unit) => sum + sumPairs(unit, (one, other) => difference(one, other)) / (unit.length - 1),
    0,
  );
  const expected = sumPairs(
    [...counts],
    ([one, timesOne], [other, timesOther]) => timesOne * timesOther * difference(one, other),
  );
  return { ...base, alpha: 1 - ((values - 1) * observed) / expected };
}

function valuesOf(unit: Unit<CodedValue>): CodedValue[] {
  return unit.filter((value) => value !== undefined);
}

function countValues(values: readonly CodedValue[]): Map<CodedValue, number> {
  const counts = new Map<CodedValue, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function sumPairs<T>(items: readonly T[], termOf: (one: T, other: T) => number): number {
  let sum = 0;
  for (const [index, one] of items.entries()) {
    for (const other of items.slice(index + 1)) sum += termOf(one, other);
  }
  return sum;
}

/** The squared difference of two values by a metric, given how often each value occurs. */
function differenceOf(metric: Metric, counts: ReadonlyMap<CodedValue, number>): Difference<CodedValue> {
  if (metric === 'nominal') return (one, other) => (one === other ? 0 : 1);
  if (metric === 'masi') return setDifferences(counts);
  for (const value of counts.keys()) {
    if (!Number.isFinite(value))
      throw new RangeError(`${metric} needs finite numbers, not ${String(value)}.`);
  }
  const placeOf = metric === 'interval' ? Number : rankValues(counts);
  return (one, other) => (placeOf(one) - placeOf(other)) ** 2;
}

/**
 * The mean rank of each value among all given values. The difference of two mean ranks is the number of values between
 * them plus half of those at either end: the ordinal difference of the source.
 */
function rankValues(counts: ReadonlyMap<CodedValue, number>): (value: CodedValue) => number {
  const ranks = new Map<CodedValue, number>();
  let below = 0;
  for (const [value, times] of [...counts].sort(([one], [other]) => Number(one) - Number(other))) {
    ranks.set(value, below + times / 2);
    below += times;
  }
  return (value) => ranks.get(value)!;
}

/**
 * The differences between sets: one minus the share of their items that both contain, which counts in full if the sets
 * are equal, two thirds if one contains the other, and one third if each has items of its own. As in the source, this
 * takes the place of the squared difference.
 * Source: R. Passonneau, "Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation"
 * (LREC 2006).
 */
function setDifferences(counts: ReadonlyMap<CodedValue, number>): Difference<CodedValue> {
  const sets = new Map([...counts.keys()].map((value) => [value, new Set(String(value).split('\n'))]));
  return (one, other) => {
    const [a, b] = [sets.get(one)!, sets.get(other)!];
    const common = [...a].filter((item) => b.has(item)).length;
    const all = a.size + b.size - common;
    if (common === all) return 0;
    const weight = common === a.size || common === b.size ? 2 / 3 : 1 / 3;
    return 1 - (common / all) * weight;
  };
}
