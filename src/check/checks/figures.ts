import { itemsIn, fieldText, type Item } from '../coding-entry.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import type { MeasureRange } from '../instruments.ts';
import { namedCodebook } from '../reference-fields.ts';
import type { Surroundings } from '../surroundings.ts';

/** Checks that every figure of a coding is within the range of its measure. */
export function checkFigures(coding: Entry<unknown>, archive: Surroundings): Issue[] {
  const ranges = new Map(archive.ranges(namedCodebook(coding) ?? ''));
  return ranges.size === 0
    ? []
    : itemsIn(coding, 'figures').flatMap((figure) => checkFigure(coding, figure, ranges));
}

function checkFigure(
  { yaml, file }: Entry<unknown>,
  figure: Item,
  ranges: ReadonlyMap<string, MeasureRange>,
): Issue[] {
  const measure = fieldText(figure, 'measure') ?? '';
  const range = ranges.get(measure);
  if (range === undefined) return [];
  const { min, max, unit } = range;
  return ['value', 'from', 'to'].flatMap((key) => {
    const value = figure.fields[key];
    if (typeof value !== 'number' || (value >= min && value <= max)) return [];
    const message = `${value} is outside the range of the measure ${quote(measure)}: ${min} to ${max}${unit}.`;
    return [issueAt('out-of-range', file, yaml.locationOf([...figure.path, key]), message)];
  });
}
