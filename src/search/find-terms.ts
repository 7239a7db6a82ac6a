import { joinedTermsOf, termsOf } from './terms.ts';

/** A stretch of a text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/** Where a text has any of some sequences of terms, from its start to its end; stretches may overlap. */
export function findTerms(text: string, sequences: readonly (readonly string[])[]): TextRange[] {
  const terms = termsOf(text);
  const byFirst = Map.groupBy(sequences, ([first]) => first);
  const joined = joinedTermsOf(text).filter(({ term }) =>
    byFirst.get(term)?.some((sequence) => sequence.length === 1),
  );
  const apart = terms.flatMap(({ term, start }, at) =>
    (byFirst.get(term) ?? []).flatMap((sequence) => {
      const isThere = sequence.every((wanted, offset) => terms[at + offset]?.term === wanted);
      const last = terms[at + sequence.length - 1];
      return isThere && last !== undefined ? [{ start, end: last.end }] : [];
    }),
  );
  return [...apart, ...joined];
}
