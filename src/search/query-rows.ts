import { isFunctionWord } from './question-words.ts';
import type { QueryStretch } from './query-stretch.ts';
import { tokensOf } from './tokens.ts';

const MOST_IN_ROW = 3;

/** Each word with the next, and the one function word that may stand between them, as in names: "ministry of defense". */
export function neighboursIn(stretches: readonly QueryStretch[]): string[][] {
  return stretches
    .filter(({ isPhrase, isNot, isOr }) => !isPhrase && !isNot && !isOr)
    .flatMap(({ text }) => {
      const tokens = tokensOf(text).map(({ token }) => (token === 'us' ? 'US' : token));
      return tokens.flatMap((_, at) => {
        const next = tokens.findIndex((token, other) => other > at && !isFunctionWord(token));
        const row = next < 0 ? [] : tokens.slice(at, next + 1);
        return row.length < 2 || row.length > MOST_IN_ROW || isFunctionWord(row[0]!) ? [] : [row];
      });
    });
}
