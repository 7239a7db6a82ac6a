import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The folder of material that is shared beside the project and no part of it. */
export const shared = join(import.meta.dirname, '../../../shared');

const extraction = join(shared, 'corpora/extraction');
const readability = join(shared, 'corpora/readability');

/** The shared scorer: 4-word shingles, precision and recall averaged over documents, F1 of the two. */
export const scorer = join(shared, 'tools/score-extraction.mjs');

/** The article texts that people marked on the pages of `newsPages`. */
export const truth = join(extraction, 'ground-truth.json');

/** Whether the corpora are there. */
export function hasCorpora(): boolean {
  return existsSync(truth) && existsSync(readability) && existsSync(scorer);
}

/** The 61 saved news pages with a known article text, by id. */
export function* newsPages(): Generator<{ id: string; html: string }> {
  const folder = join(extraction, 'html');
  for (const file of readdirSync(folder).sort()) {
    const html = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    yield { id: file.replace('.html.gz', ''), html };
  }
}

/** Metadata of a page as the test pages of Readability.js expect them; null or absent where they expect none. */
export interface ExpectedMetadata {
  title?: string | null;
  byline?: string | null;
  lang?: string | null;
  dir?: string | null;
  publishedTime?: string | null;
}

/** The 22 saved pages with known metadata, by the name of their folder. */
export function* metadataPages(): Generator<{ id: string; html: string; expected: ExpectedMetadata }> {
  for (const id of readdirSync(readability).sort()) {
    const html = readFileSync(join(readability, id, 'source.html'), 'utf8');
    const expected = JSON.parse(
      readFileSync(join(readability, id, 'expected-metadata.json'), 'utf8'),
    ) as ExpectedMetadata;
    yield { id, html, expected };
  }
}
