import { ANY_DAY } from './placed-token.ts';
import { joinedPartsOf, joinedTokensOf, tokensOf } from './tokens.ts';

/** A range of a text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/** Sequences of tokens to search for: one token for a word, several for a phrase. */
export type Wanted = readonly (readonly string[])[];

/** A range with what it contains: one of the sequences that were searched for. */
export interface FoundRow extends TextRange {
  row: readonly string[];
}

/** Where a text contains any of the sequences of tokens, in text order; ranges may overlap. */
export function findTokens(text: string, wanted: Wanted): FoundRow[] {
  const byFirst = Map.groupBy(wanted, ([first]) => first);
  const tokens = tokensOf(text);
  const apart = tokens.flatMap(({ token, start }, at) =>
    (byFirst.get(token) ?? []).flatMap((row) => {
      const isThere = row.every((one, offset) => one === ANY_DAY || tokens[at + offset]?.token === one);
      const last = tokens[at + row.length - 1];
      return isThere && last !== undefined ? [{ start, end: last.end, row }] : [];
    }),
  );
  const joined = [...joinedTokensOf(text), ...joinedPartsOf(text)].flatMap(({ token, start, end }) =>
    (byFirst.get(token) ?? []).flatMap((row) => (row.length === 1 ? [{ start, end, row }] : [])),
  );
  return [...apart, ...joined].sort((a, b) => a.start - b.start);
}
