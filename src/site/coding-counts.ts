import { codedItemsInWords, notesByParagraph } from '../compare/paragraph-notes.ts';
import type { CodingCounts } from '../markdown/rehype-coding-counts.ts';
import type { Coding } from '../schema/coding.ts';
import { CODING_OF_ARTICLE } from '../urls/urls.ts';

/** The number of coded items on each paragraph, in words, for the account on the article's page. */
export function codingCounts(coding: Coding): CodingCounts {
  const words = [...notesByParagraph(coding)].map(
    ([number, notes]) => [number, codedItemsInWords(notes)] as const,
  );
  return { words: new Map(words.filter(([, count]) => count !== '')), page: CODING_OF_ARTICLE };
}
