import { readBlocks, type RawBlock } from './blocks.ts';
import { parsePage } from './parse.ts';
import { textLengthOf } from './text.ts';

/** A text of the structured data is looked at from this `textLengthOf` on: shorter ones are summaries. */
const LEAST_LENGTH = 250;

/** The text of the structured data is taken where the page shows less than this share of it. */
const LEAST_SHARE = 0.4;

/**
 * The article as the page's structured data (`articleBody` of schema.org) tell it, where the page itself shows little of
 * it: pages that are written by a script, or that fold the text away. Undefined where the page's own text is to be used,
 * which is the better one: that of the structured data often lacks its paragraphs.
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
