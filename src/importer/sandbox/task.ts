import { countWords } from '../../originals/original-file.ts';
import { decodeDocument } from '../decode.ts';
import type { Block, DecodedText, DocumentFormat, ExtractedArticle, ImportWarning } from '../document.ts';
import { extractPage } from '../extract/page.ts';
import { measureNesting } from '../nesting.ts';
import { readMarkdown } from '../readers/markdown.ts';
import { readText } from '../readers/text.ts';
import { suggestRecords, type Suggestions } from '../suggest/suggest-records.ts';
import type { SuggestibleRecord } from '../suggest/wording.ts';

/** What the worker is given of a document. */
export interface TaskInput {
  bytes: Uint8Array;
  format: DocumentFormat;
  contentType?: string | undefined;
  url?: string | undefined;
  /** The depth of elements that a page may have. */
  nesting: number;
  actors: readonly SuggestibleRecord[];
  places: readonly SuggestibleRecord[];
}

/** What it makes of it: an article with what it suggests, or why there is none. */
export type TaskOutput = { read: ReadDocument } | { refusal: { code: string; message: string } };

/** A document that has been read. */
export interface ReadDocument {
  encoding: string;
  chosenBy: DecodedText['chosenBy'];
  /** Words of a text as `wc -w` counts them; of a page, those of its main text. */
  words: number;
  /** With blocks of one plain line each, and the warnings of decoding first. */
  article: ExtractedArticle;
  suggestions: Suggestions;
}

/**
 * Reads a document: decodes it, counts how deep it nests before any DOM is built, finds its main text and suggests
 * records for it. It runs in a worker, since what it reads may be made to be slow or large.
 */
export function run(input: TaskInput): TaskOutput {
  const { bytes, format, contentType, url, nesting } = input;
  const { text, encoding, chosenBy, warnings } = decodeDocument(bytes, {
    contentType,
    isHtml: format === 'html',
  });
  if (format === 'html' && measureNesting(text, nesting).isBeyond) {
    const message = `The page nests more than ${nesting} elements within each other; --max-nesting allows more.`;
    return { refusal: { code: 'too-deep', message } };
  }
  const extracted = extract(text, format, url);
  const blocks = plainBlocks(extracted.blocks);
  const article = { ...extracted, blocks, warnings: mergeWarnings([...warnings, ...extracted.warnings]) };
  if (!blocks.some(({ kind }) => kind === 'paragraph')) {
    return { refusal: { code: 'no-text', message: 'No paragraph of an article was found in it.' } };
  }
  return {
    read: {
      encoding,
      chosenBy,
      words: countWords(format === 'html' ? blocks.map((block) => block.text).join('\n') : text),
      article,
      suggestions: suggestRecords(article, input.actors, input.places),
    },
  };
}

function extract(text: string, format: DocumentFormat, url: string | undefined): ExtractedArticle {
  if (format === 'html') return extractPage(text, { url });
  return format === 'markdown' ? readMarkdown(text) : readText(text);
}

// An original's file holds a block a line, whatever line ends and halves of characters a reader lets through.
function plainBlocks(blocks: readonly Block[]): Block[] {
  return blocks
    .map(({ kind, text }) => ({
      kind,
      text: text
        .toWellFormed()
        .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim(),
    }))
    .filter(({ text }) => text !== '');
}

function mergeWarnings(warnings: readonly ImportWarning[]): ImportWarning[] {
  return [...new Map(warnings.map((warning) => [`${warning.code} ${warning.message}`, warning])).values()];
}
