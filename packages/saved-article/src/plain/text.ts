import type { ExtractedArticle } from '../document.ts';
import { assembleArticle } from './assemble.ts';
import { startDraft } from './draft.ts';
import { detectLanguage } from '../language.ts';
import { layOut } from './layout.ts';

/**
 * Reads a plain text as somebody saved it: from a browser, a mail, a database. Finds its title, its paragraphs and
 * headings, what it says of author, outlet, date and address, and leaves out what surrounds an article on a page. Every
 * line that is neither title nor in `blocks` is in `removed` with the rule that says so. Never throws; a text with
 * nothing in it gives no blocks and the warning `no-text`.
 */
export function extractText(text: string): ExtractedArticle {
  return assembleArticle(startDraft(layOut(text), detectLanguage(text)));
}
