import { isFunctionWord } from './question-words.ts';
import { joinedTermsOf, termsOf } from './terms.ts';

/** A word, a phrase or a number that a query asks for. */
export interface AskedPart {
  kind: 'word' | 'phrase' | 'number';
  /** As it was written, without quotation marks. */
  written: string;
  /** What meets it: any of these rows of terms that stand one after the other. The first is as it was written. */
  terms: string[][];
}

/** What a query asks for once: any of these parts. */
export type AskedGroup = AskedPart[];

/** What a query asks for: all groups, and nothing of `without`. */
export interface Asked {
  groups: AskedGroup[];
  without: AskedPart[];
  /** Words that hold a sentence together and were not looked for. */
  passedOver: string[];
}

const CHUNKS = /([-−–]?)["“”„«]([^"“”„«»]*)["“”»«]|[()|]|([-−–](?=[\p{L}\p{N}]))?([^\s()|"“”„«»]+)/gu;

/**
 * Reads a query: words, “phrases”, `OR` or `|` between what may stand in place of each other, `-` or `NOT` before what
 * must not stand there. Words that hold a sentence together are passed over, unless there is nothing else.
 */
export function readAsked(text: string): Asked {
  const asked: Asked = { groups: [], without: [], passedOver: [] };
  let isNot = false;
  let isOr = false;
  for (const [whole, minus = '', phrase, dash, word] of text.matchAll(CHUNKS)) {
    if (whole === 'OR' || whole === '|') isOr = true;
    else if (whole === 'NOT') isNot = true;
    else if (whole !== 'AND' && whole !== '(' && whole !== ')') {
      for (const part of phrase === undefined ? wordsIn(word ?? '') : phraseIn(phrase)) {
        if (isNot || minus !== '' || dash !== undefined) asked.without.push(part);
        else if (isOr && asked.groups.length > 0) asked.groups.at(-1)?.push(part);
        else if (
          part.kind === 'word' &&
          part.terms.every(([term = '', more]) => more === undefined && isFunctionWord(term))
        )
          asked.passedOver.push(part.written);
        else asked.groups.push([part]);
        isOr = false;
      }
      isNot = false;
    }
  }
  if (asked.groups.length > 0 || asked.passedOver.length === 0) return asked;
  const groups = asked.passedOver.flatMap((word) => wordsIn(word)).map((part) => [part]);
  return { ...asked, groups, passedOver: [] };
}

function phraseIn(written: string): AskedPart[] {
  const terms = termsOf(written).map(({ term }) => term);
  return terms.length === 0 ? [] : [{ kind: 'phrase', written: written.trim(), terms: [terms] }];
}

function wordsIn(written: string): AskedPart[] {
  const terms = termsOf(written);
  const [first] = terms;
  if (first === undefined) return [];
  const joined = joinedTermsOf(written).map(({ term }) => [term]);
  const sequence = terms.map(({ term }) => term);
  return [{ kind: /^\d/.test(first.term) ? 'number' : 'word', written, terms: [sequence, ...joined] }];
}
