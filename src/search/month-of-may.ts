import type { AskedPart } from './asked-part.ts';

/** The month that is a function word, too. */
const MAY = 'may';

/** "13 May", "May 2020" and "in May" ask for the month, which otherwise is a function word. */
export function withMay(parts: readonly AskedPart[]): AskedPart[] {
  const read: AskedPart[] = [];
  const isMay = (part: AskedPart | undefined) => part?.tokens[0]?.join(' ') === MAY;
  parts.forEach((part, at) => {
    const [before, after] = [read.at(-1), parts[at + 1]];
    const beside = isMay(part) ? [before, after].find((other) => other?.kind === 'number') : undefined;
    if (isMay(part) && beside !== undefined) {
      const tokens = beside.tokens.flatMap((row) => [
        [...row, MAY],
        [MAY, ...row],
      ]);
      read.push({ kind: 'number', written: dateOf(part, beside, before), tokens });
    } else if (isMay(part) && before?.tokens[0]?.join(' ') === 'in')
      read.push({ kind: 'word', written: `${before.written} ${part.written}`, tokens: [['in', MAY]] });
    else read.push(part);
  });
  return read;
}

const dateOf = (may: AskedPart, beside: AskedPart, before: AskedPart | undefined): string =>
  beside === before ? `${beside.written} ${may.written}` : `${may.written} ${beside.written}`;
