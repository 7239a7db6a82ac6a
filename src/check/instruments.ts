import { valuesAt } from './reference-fields.ts';

/** The smallest and the largest value that a measure allows, with its unit. */
export interface MeasureRange {
  min: number;
  max: number;
  /** With a space before it; empty if it has none. */
  unit: string;
}

/** The ids of the answers of each question, in file order; if several questions share an id, the last one counts. */
export type QuestionAnswers = readonly (readonly [question: string, answers: readonly string[]])[];

/** The answers of the questions of a codebook, from the plain data of its file. */
export function readAnswers(data: unknown): QuestionAnswers {
  return valuesAt(data, ['terms', '*']).flatMap(({ value }) =>
    idsAt(value, ['id']).map((id) => [id, idsAt(value, ['answers', '*', 'id'])] as const),
  );
}

/** The ranges of the measures of a codebook, from the plain data of its file; invalid ones are left out. */
export function readRanges(data: unknown): (readonly [measure: string, range: MeasureRange])[] {
  return valuesAt(data, ['terms', '*']).flatMap(({ value }) => {
    if (typeof value !== 'object' || value === null) return [];
    const { id, min, max, unit } = value as Record<string, unknown>;
    if (typeof id !== 'string' || !isFinite(min) || !isFinite(max) || min >= max) return [];
    return [[id, { min, max, unit: typeof unit === 'string' ? ` ${unit}` : '' }] as const];
  });
}

function isFinite(value: unknown): value is number {
  return Number.isFinite(value);
}

function idsAt(data: unknown, path: readonly string[]): string[] {
  return valuesAt(data, path).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}
