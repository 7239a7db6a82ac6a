import { itemsIn, textOf, type Item } from '../coding-entry.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Content, Entry } from '../../content/load-content.ts';
import { quote } from '../../content/printable.ts';
import { namedCodebook, valuesAt } from '../reference-fields.ts';

/** The least and the most that a measure allows, in its unit. */
interface MeasureRange {
  min: number;
  max: number;
  unit: string;
}

/** Every figure of every coding: that it lies in the range of its measure. */
export function checkFigures(content: Content): Issue[] {
  const { measures } = content.codebooks;
  const ranges = new Map([...measures.values()].map((entry) => [entry.id, readRanges(entry)]));
  return [...content.codings.values()].flatMap((coding) => {
    const known = ranges.get(namedCodebook(coding) ?? '');
    if (known === undefined) return [];
    return itemsIn(coding, 'figures').flatMap((figure) => checkFigure(coding, figure, known));
  });
}

function readRanges({ yaml }: Entry<unknown>): Map<string, MeasureRange> {
  const ranges = new Map<string, MeasureRange>();
  for (const { value } of valuesAt(yaml.data, ['terms', '*'])) {
    if (typeof value !== 'object' || value === null) continue;
    const { id, min, max, unit } = value as Record<string, unknown>;
    if (typeof id !== 'string' || typeof min !== 'number' || typeof max !== 'number' || min >= max) continue;
    ranges.set(id, { min, max, unit: typeof unit === 'string' ? ` ${unit}` : '' });
  }
  return ranges;
}

function checkFigure(
  { yaml, file }: Entry<unknown>,
  figure: Item,
  ranges: ReadonlyMap<string, MeasureRange>,
): Issue[] {
  const measure = textOf(figure, 'measure') ?? '';
  const range = ranges.get(measure);
  if (range === undefined) return [];
  const { min, max, unit } = range;
  return ['value', 'from', 'to'].flatMap((key) => {
    const value = figure.fields[key];
    if (typeof value !== 'number' || (value >= min && value <= max)) return [];
    const message = `${value} is outside the range of the measure ${quote(measure)}: ${min} to ${max}${unit}.`;
    return [issueAt('out-of-range', file, yaml.positionOf([...figure.path, key]), message)];
  });
}
