import { readArticle } from '@parallax/saved-article';
import type { createImportWorkers } from '../../../src/importer/import-run.ts';
import { suggestRecords } from '../../../src/importer/suggest/suggest-records.ts';

/**
 * Reads documents in the test's own process: for tests of what an import does with documents once they are read. Tests
 * of limits and of stopping use workers.
 */
export const createInProcess: typeof createImportWorkers = ({ limits, extractor, isExplained }) => ({
  articles: {
    read: async (document) => {
      const result = await readArticle(document, limits, { extractor, isExplained });
      if ('article' in result) return result;
      return { failure: { source: document.source, kind: 'document', ...result.refusal } };
    },
    close: () => Promise.resolve(),
  },
  suggesting: {
    run: ({ article, actors, places }) =>
      Promise.resolve({ output: suggestRecords(article, actors, places) }),
    close: () => Promise.resolve(),
  },
});
