import type { ExplainedBlock, SavedArticle } from '@parallax/saved-article';
import { printable } from '@parallax/saved-article/printable';
import { countWithNoun } from '../content/printable.ts';

/**
 * Every block of a document, kept or left out. Plain text has no places for what was left out, which comes first.
 */
export function explainArticle({ explained, blocks, removed }: SavedArticle): ExplainedBlock[] {
  if (explained !== undefined) return explained;
  let number = 0;
  const left = removed.map(({ text, why }) => ({
    kind: 'paragraph' as const,
    text,
    isKept: false,
    rule: why,
  }));
  const kept = blocks.map(({ kind, text }) => ({
    kind,
    text,
    isKept: true,
    ...(kind === 'paragraph' ? { number: (number += 1) } : {}),
    rule: 'text',
  }));
  return [...left, ...kept];
}

/** The longest beginning of a block that is shown, in UTF-16 units: a line of a terminal. */
const SHOWN = 72;

/** Says in one line a block what was kept and left out, and by which rule; first, how much each rule left out. */
export function formatExplanation(article: SavedArticle): string[] {
  const explained = explainArticle(article);
  const left = (article.reading?.left ?? []).map(
    ({ rule, words, blocks }) => `${rule} ${words} in ${countWithNoun(blocks, 'block')}`,
  );
  const width = Math.max(...explained.map(({ rule }) => rule.length));
  return [
    ...(left.length === 0 ? [] : [`left out, in words: ${left.join('; ')}`]),
    ...explained.map(({ kind, text, isKept, number, rule }) => {
      const place = number !== undefined ? `¶${number}` : isKept && kind === 'heading' ? 'head' : '';
      const line = printable(text);
      const shown = line.length > SHOWN ? `${line.slice(0, SHOWN - 2)} …` : line;
      return `${isKept ? 'kept' : 'left'} ${place.padEnd(5)} ${rule.padEnd(width)}  ${shown}`;
    }),
  ];
}
