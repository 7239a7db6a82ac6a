import { countWords } from './count-words.ts';
import { decodeDocument } from './decode/decode.ts';
import type { Block, DecodedText, ExtractedArticle, Extractor, SourceDocument, Warning } from './document.ts';
import type { Limits } from './limits.ts';
import { measureNesting } from './page/nesting.ts';

/** The article read from a document. Each block is one plain line; the warnings of decoding come first. */
export interface SavedArticle extends ExtractedArticle {
  /** The encoding of the document by its WHATWG name: `utf-8`, `windows-1256`. */
  encoding: string;
  /** What decided the encoding. */
  encodingChosenBy: DecodedText['chosenBy'];
  /** The words of a text (`countWords`); for a page, those of its main text. */
  words: number;
}

/** The article in a document, or why there is none: `too-deep`, `no-text`, or what a page is instead (`otherPage`). */
export type ArticleResult = { article: SavedArticle } | { refusal: { code: string; message: string } };

/** The parts of a document that reading needs. */
export type ReadableDocument = Pick<
  SourceDocument,
  'bytes' | 'format' | 'contentType' | 'contentLanguage' | 'url'
>;

/** What an editor may choose about the reading of a page. */
export interface ReadingChoices {
  /** The way to the text; by default the one that fits the page. A page is then read whatever it seems to be. */
  extractor?: Extractor | undefined;
  /** Whether every block of a page is listed with its rule (`explained`). */
  isExplained?: boolean | undefined;
}

/**
 * Reads an opened document: decodes it, checks how deep its elements nest before it builds a DOM, and extracts the
 * article. A hostile document can be slow or large: `createArticleWorkers` does the same with limits on time and
 * memory. Never rejects because of a document's content.
 */
export async function readArticle(
  document: ReadableDocument,
  { nesting }: Pick<Limits, 'nesting'>,
  choices: ReadingChoices = {},
): Promise<ArticleResult> {
  const { format } = document;
  const { text, encoding, chosenBy, warnings } = decodeDocument(document.bytes, {
    contentType: document.contentType,
    isHtml: format === 'html',
  });
  if (format === 'html' && measureNesting(text, nesting).isBeyond) {
    const message = `The page nests more than ${nesting} elements within each other, which is the limit.`;
    return { refusal: { code: 'too-deep', message } };
  }
  const extracted = await extractArticle(text, document, choices);
  const { otherPage } = extracted;
  if (otherPage !== undefined && choices.extractor === undefined) return { refusal: otherPage };
  const blocks = plainBlocks(extracted.blocks);
  if (!blocks.some(({ kind }) => kind === 'paragraph')) {
    return { refusal: { code: 'no-text', message: 'No paragraph of an article was found in it.' } };
  }
  return {
    article: {
      ...extracted,
      blocks,
      warnings: mergeWarnings([
        ...warnings,
        ...extracted.warnings,
        ...(otherPage === undefined ? [] : [otherPage]),
      ]),
      encoding,
      encodingChosenBy: chosenBy,
      words: countWords(format === 'html' ? blocks.map((block) => block.text).join('\n') : text),
    },
  };
}

// Extractors are loaded when they are first needed: the one for pages loads all of jsdom.
async function extractArticle(
  text: string,
  { format, url, contentLanguage }: ReadableDocument,
  choices: ReadingChoices,
): Promise<ExtractedArticle> {
  if (format === 'html')
    return (await import('./page/page.ts')).extractPage(text, { url, contentLanguage, ...choices });
  return format === 'markdown'
    ? (await import('./plain/markdown.ts')).extractMarkdown(text)
    : (await import('./plain/text.ts')).extractText(text);
}

// Each block must be one line of well-formed text, whatever line ends and lone surrogates an extractor lets through.
function plainBlocks(blocks: readonly Block[]): Block[] {
  return blocks
    .map(({ text, ...rest }) => ({
      ...rest,
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
