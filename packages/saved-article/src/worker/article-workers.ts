import type { ArticleResult, SavedArticle } from '../article.ts';
import type { Failure, SourceDocument } from '../document.ts';
import type { Limits } from '../limits.ts';
import type { ArticleTaskInput } from './article-task.ts';
import { createSandbox } from './sandbox.ts';
import { besideModule } from './beside-module.ts';

/** How far articles are read at once, and with how much memory. */
export interface ArticleWorkersOptions {
  limits: Pick<Limits, 'nesting' | 'milliseconds'>;
  /** How many documents are read at once at most. */
  size: number;
  /** Megabytes of heap for a document. */
  memoryMb: number;
}

/** Workers that read articles. */
export interface ArticleWorkers {
  /**
   * Reads a document when a worker is free. Fails as `readArticle` refuses, and with `too-slow`, `out-of-memory`,
   * `task-failed`, `worker-failed`, or `stopped` by `signal`.
   */
  read: (
    document: SourceDocument,
    signal?: AbortSignal,
  ) => Promise<{ article: SavedArticle } | { failure: Failure }>;
  /** Stops all workers; documents that are not done fail with `stopped`. */
  close: () => Promise<void>;
}

/** Makes workers that do what `readArticle` does in processes of their own, each document with a limit of time and memory. */
export function createArticleWorkers({ limits, size, memoryMb }: ArticleWorkersOptions): ArticleWorkers {
  const { nesting, milliseconds } = limits;
  const sandbox = createSandbox<ArticleTaskInput, ArticleResult>({
    module: besideModule(import.meta.url, 'article-task'),
    size,
    milliseconds,
    memoryMb,
  });
  return {
    read: async ({ source, bytes, format, contentType, contentLanguage, url }, signal) => {
      const input = { bytes, format, contentType, contentLanguage, url, nesting };
      const result = await sandbox.run(input, source, signal);
      if ('failure' in result) return result;
      const { output } = result;
      if ('article' in output) return output;
      return { failure: { source, kind: 'document', ...output.refusal } };
    },
    close: sandbox.close,
  };
}
