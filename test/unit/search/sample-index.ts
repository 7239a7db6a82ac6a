import type { SearchDocument, SearchPassage } from '../../../src/search/document.ts';
import { SearchEngine } from '../../../src/search/engine.ts';
import { analyse } from '../../../src/search/index-files/analyse.ts';
import { IndexReader } from '../../../src/search/index-files/index-reader.ts';
import { writeIndex } from '../../../src/search/index-files/write-index.ts';
import { suggestionsFor } from '../../../src/search/spelling/suggestions.ts';

/** A document for tests: by default an article with one paragraph. */
export function document(id: string, text: string, changes: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id,
    kind: 'article',
    url: `articles/${id}/`,
    title: '',
    summary: '',
    passages: [paragraph(1, text)],
    records: [],
    facets: {},
    ...changes,
  };
}

/** A numbered paragraph of an account. */
export function paragraph(number: number, text: string): SearchPassage {
  return { at: `#p${number}`, label: `¶${number}`, text, field: 'text' };
}

/** A claim of a coding. */
export function claimPassage(text: string): SearchPassage {
  return { at: 'coding/#q-why', label: 'claim', text, field: 'coding' };
}

/** The files of an index, by path. */
export function sampleFiles(documents: readonly SearchDocument[]): Map<string, string> {
  return new Map([...writeIndex(documents.map(analyse))].map(({ path, content }) => [path, content]));
}

/** The files of the index of a list of documents, which several tests open. */
const written = new WeakMap<readonly SearchDocument[], Map<string, string>>();

/** An index read from memory, with the paths that were loaded, in order. Those that `lost` matches cannot be loaded. */
export async function openIndex(documents: readonly SearchDocument[], lost = /^$/) {
  const files = written.get(documents) ?? sampleFiles(documents);
  written.set(documents, files);
  const loaded: string[] = [];
  const reader = await IndexReader.open((path) => {
    loaded.push(path);
    const content = lost.test(path) ? undefined : files.get(path);
    return content === undefined ? Promise.reject(new Error(`404 ${path}`)) : Promise.resolve(content);
  });
  const engine = new SearchEngine(reader, (word) => suggestionsFor(word, reader.spelling));
  return { reader, engine, loaded };
}
