import type { ExtractedArticle } from '../document.ts';
import { orderOfText } from '../dates/number-order.ts';
import { assembleArticle } from './assemble.ts';
import { startReading } from './reading.ts';
import { detectLanguage } from '../language.ts';
import { layOut } from './layout.ts';

/**
 * Extracts an article from plain text saved from a browser, a mail or a database: its title, paragraphs and headings,
 * author, outlet, date and address. Leaves out what surrounds an article on a page. Every line that is neither the
 * title nor in `blocks` is in `removed` with the rule that matched. Never throws; a text with nothing in it gives no
 * blocks and the warning `no-text`.
 */
export function extractText(text: string): ExtractedArticle {
  const context = { language: detectLanguage(text), order: orderOfText(text) };
  return assembleArticle(startReading(layOut(text), context));
}
