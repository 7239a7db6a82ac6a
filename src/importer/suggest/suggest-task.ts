import type { ExtractedArticle } from '@parallax/saved-article';
import { suggestRecords, type Suggestions } from './suggest-records.ts';
import type { SuggestibleRecord } from './wording.ts';

/** What a worker is given to suggest records for. */
export interface SuggestTaskInput {
  article: Pick<ExtractedArticle, 'blocks' | 'removed'>;
  actors: readonly SuggestibleRecord[];
  places: readonly SuggestibleRecord[];
}

/** Suggests records in a worker, since an article may be made to be slow or large (see `SandboxOptions`). */
export function run({ article, actors, places }: SuggestTaskInput): Suggestions {
  return suggestRecords(article, actors, places);
}
