import { countWords, type Extractor, type SavedArticle } from '@parallax/saved-article';
import { printable } from '@parallax/saved-article/printable';
import { countWithNoun } from '../../content/printable.ts';
import { paragraphTexts } from './paragraph-texts.ts';

/** The other reading of a page of which it is not sure what the article is, beside the one that was taken. */
export interface OtherReading {
  extractor: Extractor;
  paragraphs: number;
  words: number;
  /** The numbers of the paragraphs that it does not have. */
  without: number[];
  /** The paragraphs that it alone has. */
  more: string[];
}

/** Compares the other reading of an article with the one that was taken; undefined if the reading is sure. */
export function compareReadings({
  blocks,
  reading,
}: Pick<SavedArticle, 'blocks' | 'reading'>): OtherReading | undefined {
  const other = reading?.other;
  if (other === undefined) return undefined;
  const [own, others] = [paragraphTexts(blocks), paragraphTexts(other.blocks)];
  const [inOwn, inOther] = [new Set(own), new Set(others)];
  return {
    extractor: other.extractor,
    paragraphs: others.length,
    words: countWords(other.blocks.map(({ text }) => text).join('\n')),
    without: own.flatMap((text, index) => (inOther.has(text) ? [] : [index + 1])),
    more: others.filter((text) => !inOwn.has(text)),
  };
}

/** How many paragraphs of another reading are named, and how many words of each. */
const NAMED = 5;
const FIRST_WORDS = 6;

/**
 * Says in lines how another reading differs and how to choose it. Quotes the first words of paragraphs alone, so that a draft
 * may hold it. `path` is the file to import again.
 */
export function formatOtherReading(other: OtherReading, path: string): string[] {
  const { extractor, paragraphs, words, without, more } = other;
  const lines = [
    `The extractor ${extractor} finds ${countWithNoun(paragraphs, 'paragraph')}, ${countWithNoun(words, 'word')}:`,
  ];
  if (without.length > 0) {
    const named = without.slice(0, 12).map((number) => `¶${number}`);
    lines.push(`without ${named.join(', ')}${without.length > named.length ? ' …' : ''} of this one;`);
  }
  for (const text of more.slice(0, NAMED))
    lines.push(`with “${firstWords(text)}” (${countWithNoun(countWords(text), 'word')});`);
  if (more.length > NAMED) lines.push(`with ${more.length - NAMED} more.`);
  lines.push(
    `To take it: npm run import -- --extractor ${extractor} ${printable(path)} (first delete what was written).`,
  );
  return lines;
}

function firstWords(text: string): string {
  const words = text.split(/\s+/u);
  // Scripts without blanks have long runs; a few letters tell a paragraph.
  const short = words.slice(0, FIRST_WORDS).join(' ').slice(0, 60);
  return `${printable(short)}${short.length < text.length ? ' …' : ''}`;
}
