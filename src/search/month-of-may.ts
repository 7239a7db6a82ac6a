import type { AskedPart } from './asked-part.ts';

/** The month that is a function word, too. */
const MAY = 'may';

/** "13 May", "May 2020" and "in May" ask for the month, which otherwise is a function word. */
export function withMay(parts: readonly AskedPart[]): AskedPart[] {
  return parts.map((part, at) => {
    if (!isWord(part, MAY)) return part;
    const [before, after] = [parts[at - 1], parts[at + 1]];
    if (before?.kind === 'number') return dateOf(before, `${before.written} ${part.written}`);
    if (after?.kind === 'number') return dateOf(after, `${part.written} ${after.written}`);
    if (!isWord(before, 'in')) return part;
    return { kind: 'phrase', written: `${before.written} ${part.written}`, tokens: [['in', MAY]] };
  });
}

function isWord(part: AskedPart | undefined, word: string): part is AskedPart {
  return part?.tokens[0]?.join(' ') === word;
}

/** A day or a year with the month, in either order. */
function dateOf(number: AskedPart, written: string): AskedPart {
  return {
    kind: 'number',
    written,
    tokens: number.tokens.flatMap((row) => [
      [...row, MAY],
      [MAY, ...row],
    ]),
  };
}
