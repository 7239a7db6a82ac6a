import { readArticle, type ArticleResult, type ReadableDocument, type ReadingChoices } from '../article.ts';
// Loaded when the worker starts, so that loading does not count towards a document's time.
import '../page/page.ts';
import '../plain/markdown.ts';
import '../plain/text.ts';

/** The input of a worker that reads a document. */
export interface ArticleTaskInput extends ReadableDocument {
  /** As in `Limits`. */
  nesting: number;
  choices: ReadingChoices;
}

/** Reads a document in a worker (see `SandboxOptions`). */
export function run({ nesting, choices, ...document }: ArticleTaskInput): Promise<ArticleResult> {
  return readArticle(document, { nesting }, choices);
}
