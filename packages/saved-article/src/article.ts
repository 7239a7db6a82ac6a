import { countWords } from './count-words.ts';
import { decodeDocument } from './decode/decode.ts';
import type { Block, DecodedText, ExtractedArticle, SourceDocument, Warning } from './document.ts';
import type { Limits } from './limits.ts';
import { measureNesting } from './page/nesting.ts';

/** An article as a document holds it: with blocks of one plain line each, and the warnings of decoding first. */
export interface SavedArticle extends ExtractedArticle {
  /** The encoding of the document by its WHATWG name: `utf-8`, `windows-1256`. */
  encoding: string;
  /** What the encoding was chosen by. */
  encodingChosenBy: DecodedText['chosenBy'];
  /** Words of a text as `wc -w` counts them; of a page, those of its main text. */
  words: number;
}

/** What a document is read as, or why there is no article in it: `too-deep` or `no-text`. */
export type ArticleResult = { article: SavedArticle } | { refusal: { code: string; message: string } };

/** What is read of a document. */
export type ReadableDocument = Pick<
  SourceDocument,
  'bytes' | 'format' | 'contentType' | 'contentLanguage' | 'url'
>;

/**
 * Reads a document that was opened: decodes it, counts how deep its elements nest before any DOM is built, and extracts
 * the article. What is read may be made to be slow or large: `createArticleWorkers` does the same with a limit of time
 * and memory. Never rejects for what stands in a document.
 */
export async function readArticle(
  document: ReadableDocument,
  { nesting }: Pick<Limits, 'nesting'>,
): Promise<ArticleResult> {
  const { format } = document;
  const { text, encoding, chosenBy, warnings } = decodeDocument(document.bytes, {
    contentType: document.contentType,
    isHtml: format === 'html',
  });
  if (format === 'html' && measureNesting(text, nesting).isBeyond) {
    const message = `The page nests more than ${nesting} elements within each other; --max-nesting allows more.`;
    return { refusal: { code: 'too-deep', message } };
  }
  const extracted = await extractArticle(text, document);
  const blocks = plainBlocks(extracted.blocks);
  if (!blocks.some(({ kind }) => kind === 'paragraph')) {
    return { refusal: { code: 'no-text', message: 'No paragraph of an article was found in it.' } };
  }
  return {
    article: {
      ...extracted,
      blocks,
      warnings: mergeWarnings([...warnings, ...extracted.warnings]),
      encoding,
      encodingChosenBy: chosenBy,
      words: countWords(format === 'html' ? blocks.map((block) => block.text).join('\n') : text),
    },
  };
}

// An extractor is loaded when the first document of its format comes: that of pages alone brings all of jsdom.
async function extractArticle(
  text: string,
  { format, url, contentLanguage }: ReadableDocument,
): Promise<ExtractedArticle> {
  if (format === 'html') return (await import('./page/page.ts')).extractPage(text, { url, contentLanguage });
  return format === 'markdown'
    ? (await import('./plain/markdown.ts')).extractMarkdown(text)
    : (await import('./plain/text.ts')).extractText(text);
}

// An original's file holds a block a line, whatever line ends and halves of characters an extractor lets through.
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

function mergeWarnings(warnings: readonly Warning[]): Warning[] {
  return [...new Map(warnings.map((warning) => [`${warning.code} ${warning.message}`, warning])).values()];
}
