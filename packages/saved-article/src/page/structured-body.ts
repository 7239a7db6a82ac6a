import { readBlocks, type RawBlock } from './blocks.ts';
import { parsePage } from './parse.ts';
import { textLengthOf } from './text.ts';

/** The shortest text of structured data that is considered, by `textLengthOf`: shorter ones are summaries. */
const LEAST_LENGTH = 250;

/** The text of structured data is used if the page shows less than this share of it. */
const LEAST_SHARE = 0.4;

/**
 * The article in the page's structured data (`articleBody` of schema.org), for pages that show little of it because a
 * script writes the text or hides it. Undefined if the page's own text is to be used, which is better: structured data
 * often lacks its paragraphs.
 */
export function readStructuredBody(
  body: string | undefined,
  shown: readonly RawBlock[],
): RawBlock[] | undefined {
  if (body === undefined || textLengthOf(body) < LEAST_LENGTH) return undefined;
  const isMarkup = /<(?:p|br|div)\b/i.test(body);
  const paragraphs = isMarkup ? body : body.split(/\n+/).map(escapeMarkup).join('<br><br>');
  const blocks = readBlocks(parsePage(paragraphs).body);
  const totalLength = (list: readonly RawBlock[]) => list.reduce((sum, block) => sum + block.textLength, 0);
  return totalLength(shown) < totalLength(blocks) * LEAST_SHARE ? blocks : undefined;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('<', '&lt;');
}
