import type { ExtractedArticle } from '@parallax/saved-article';
import { suggestRecords, type Suggestions } from './suggest-records.ts';
import type { SuggestibleRecord } from './wording.ts';

/** The input of a worker that suggests records. */
export interface SuggestTaskInput {
  article: Pick<ExtractedArticle, 'blocks' | 'removed'>;
  actors: readonly SuggestibleRecord[];
  places: readonly SuggestibleRecord[];
}

/** Suggests records in a worker, since a hostile article can be slow or large (see `SandboxOptions`). */
export function run({ article, actors, places }: SuggestTaskInput): Suggestions {
  return suggestRecords(article, actors, places);
}
