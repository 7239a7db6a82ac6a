import type { Suggest } from './correct.ts';
import { SearchEngine } from './engine.ts';
import { IndexReader } from './index-files/index-reader.ts';
import { suggestionsFor } from './spelling/suggestions.ts';

/** The search over an index that is being read. */
export interface OpenSearch {
  reader: IndexReader;
  engine: SearchEngine;
}

/** The service worker's answer where the site is of another version than the page. */
const OF_ANOTHER_VERSION = 409;

/**
 * Opens the search over the index in a folder, whose files are asked for in a version of the site. `noteOutdated` is called where the site
 * was found to be of another version. Rejects if the first file cannot be loaded.
 */
export async function openSearch(
  { index, version }: { index: string; version: string },
  noteOutdated: () => void,
): Promise<OpenSearch> {
  const reader = await IndexReader.open(async (path) => {
    const response = await fetch(`${index}${path}${version}`);
    if (response.status === OF_ANOTHER_VERSION) noteOutdated();
    if (!response.ok) throw new Error(`${response.url} gave ${response.status}.`);
    return response.text();
  });
  // Without the files of the spelling, nothing is suggested.
  const suggest: Suggest = (word) => suggestionsFor(word, reader.spelling).catch(() => []);
  return { reader, engine: new SearchEngine(reader, suggest) };
}
