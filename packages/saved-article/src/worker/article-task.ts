import { readArticle, type ArticleResult, type ReadableDocument } from '../article.ts';
// Loaded at the start of the worker, which is not counted in the time of a document.
import '../page/page.ts';
import '../plain/markdown.ts';
import '../plain/text.ts';

/** What a worker is given of a document. */
export interface ArticleTaskInput extends ReadableDocument {
  /** As in `Limits`. */
  nesting: number;
}

/** Reads a document in a worker (see `SandboxOptions`). */
export function run({ nesting, ...document }: ArticleTaskInput): Promise<ArticleResult> {
  return readArticle(document, { nesting });
}
