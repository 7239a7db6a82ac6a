import { joinedTermsOf, termsOf } from './terms.ts';

/** A range of a text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/** What is searched for: sequences of terms, one term for a word, several for a phrase. */
export type Wanted = readonly (readonly string[])[];

/** A range with what it contains: one of the sequences that were searched for. */
export interface FoundRow extends TextRange {
  row: readonly string[];
}

/** Where a text contains any of the sequences of terms, in text order; ranges may overlap. */
export function findTerms(text: string, wanted: Wanted): FoundRow[] {
  const byFirst = Map.groupBy(wanted, ([first]) => first);
  const terms = termsOf(text);
  const apart = terms.flatMap(({ term, start }, at) =>
    (byFirst.get(term) ?? []).flatMap((row) => {
      const isThere = row.every((one, offset) => terms[at + offset]?.term === one);
      const last = terms[at + row.length - 1];
      return isThere && last !== undefined ? [{ start, end: last.end, row }] : [];
    }),
  );
  const joined = joinedTermsOf(text).flatMap(({ term, start, end }) =>
    (byFirst.get(term) ?? []).flatMap((row) => (row.length === 1 ? [{ start, end, row }] : [])),
  );
  return [...apart, ...joined].sort((a, b) => a.start - b.start);
}
