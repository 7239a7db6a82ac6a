import type { ArticleResult, ReadingChoices, SavedArticle } from '../article.ts';
import type { Failure, SourceDocument } from '../document.ts';
import type { Limits } from '../limits.ts';
import type { ArticleTaskInput } from './article-task.ts';
import { createSandbox } from './sandbox.ts';
import { besideModule } from './beside-module.ts';

/** How many articles are read at once, and with what limits. */
export interface ArticleWorkersOptions {
  limits: Pick<Limits, 'nesting' | 'milliseconds'>;
  /** The most documents read at once. */
  size: number;
  /** Megabytes of heap for each document. */
  memoryMb: number;
  /** What the editor chose for pages. */
  choices?: ReadingChoices | undefined;
}

/** Workers that read articles. */
export interface ArticleWorkers {
  /**
   * Reads a document when a worker is free. Fails with the refusals of `readArticle`, and with `too-slow`,
   * `out-of-memory`, `task-failed`, `worker-failed`, or `stopped` by `signal`.
   */
  read: (
    document: SourceDocument,
    signal?: AbortSignal,
  ) => Promise<{ article: SavedArticle } | { failure: Failure }>;
  /** Stops all workers; unfinished documents fail with `stopped`. */
  close: () => Promise<void>;
}

/**
 * Creates workers that run `readArticle` in processes of their own, with limits on time and memory for each document.
 */
export function createArticleWorkers({
  limits,
  size,
  memoryMb,
  choices = {},
}: ArticleWorkersOptions): ArticleWorkers {
  const { nesting, milliseconds } = limits;
  const sandbox = createSandbox<ArticleTaskInput, ArticleResult>({
    module: besideModule(import.meta.url, 'article-task'),
    size,
    milliseconds,
    memoryMb,
  });
  return {
    read: async ({ source, bytes, format, contentType, contentLanguage, url }, signal) => {
      const input = { bytes, format, contentType, contentLanguage, url, nesting, choices };
      const result = await sandbox.run(input, source, signal);
      if ('failure' in result) return result;
      const { output } = result;
      if ('article' in output) return output;
      return { failure: { source, kind: 'document', ...output.refusal } };
    },
    close: sandbox.close,
  };
}
