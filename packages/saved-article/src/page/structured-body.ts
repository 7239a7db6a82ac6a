import { readBlocks, type RawBlock } from './blocks.ts';
import { parsePage } from './parse.ts';
import { textLengthOf } from './text.ts';

/** The shortest text of structured data that is considered, by `textLengthOf`: shorter ones are summaries. */
const LEAST_LENGTH = 250;

/** The text of structured data is used if the page shows less than this share of it. */
const LEAST_SHARE = 0.4;

/**
 * The article in the page's structured data (`articleBody` of schema.org); undefined if there is none that is longer than
 * a summary.
 */
export function readStructuredBody(body: string | undefined): RawBlock[] | undefined {
  if (body === undefined || textLengthOf(body) < LEAST_LENGTH) return undefined;
  const isMarkup = /<(?:p|br|div)\b/i.test(body);
  const paragraphs = isMarkup ? body : body.split(/\n+/).map(escapeMarkup).join('<br><br>');
  return readBlocks(parsePage(paragraphs).body);
}

/**
 * Whether a page shows so little of the text in its structured data that a script must write the text or hide it.
 * Otherwise the page's own text is better: structured data often lacks its paragraphs.
 */
export function isFarLonger(structured: readonly RawBlock[], shown: readonly RawBlock[]): boolean {
  const totalLength = (list: readonly RawBlock[]) => list.reduce((sum, block) => sum + block.textLength, 0);
  return totalLength(shown) < totalLength(structured) * LEAST_SHARE;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('<', '&lt;');
}
