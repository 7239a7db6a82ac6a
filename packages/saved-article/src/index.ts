/**
 * From the bytes of a saved page, text or capture to an article, in stages:
 *
 * - **expand**: arguments to the paths of files (`expandInputs`);
 * - **open**: a file to its documents, each as bytes with what its container says about it (`openInput`);
 * - **decode**: a document's bytes to text (`decodeDocument` within);
 * - **extract**: text to an article (`extractPage`, `extractMarkdown`, `extractText` within).
 *
 * `readArticle` decodes and extracts. `createArticleWorkers` (`@parallax/saved-article/worker`) does so in processes
 * that can be stopped.
 */
export {
  readArticle,
  type ArticleResult,
  type ReadableDocument,
  type ReadingChoices,
  type SavedArticle,
} from './article.ts';
export { countWords } from './count-words.ts';
export type {
  Block,
  DocumentFormat,
  ExplainedBlock,
  ExtractedArticle,
  Extractor,
  Failure,
  Found,
  FoundDay,
  FoundIn,
  PageReading,
  SourceDocument,
  SourceKind,
  Warning,
} from './document.ts';
export { DEFAULT_LIMITS, type Limits } from './limits.ts';
export { expandInputs, type ExpandedInputs } from './open/expand.ts';
export { listInput, openInput, type OpenOptions } from './open/inputs.ts';
export type { OpenedItem, RecordSummary } from './open/warc.ts';
export { SharedRevisits } from './open/warc-revisits.ts';
