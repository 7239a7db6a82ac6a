import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The paths of the measured corpora in a folder; all absolute. */
export interface Corpora {
  /** Saved news pages, `ID.html.gz`. */
  news: string;
  /** The article texts that people marked on the news pages. */
  truth: string;
  /** Saved pages with known metadata, one folder each. */
  readability: string;
  /** Scores texts: 4-word shingles, precision and recall averaged over documents, and their F1. */
  scorer: string;
}

/** Finds the corpora below `folder`; `missing` lists those that are not there. */
export function findCorpora(folder: string): { corpora: Corpora; missing: string[] } {
  const extraction = join(folder, 'corpora/extraction');
  const corpora = {
    news: join(extraction, 'html'),
    truth: join(extraction, 'ground-truth.json'),
    readability: join(folder, 'corpora/readability'),
    scorer: join(folder, 'tools/score-extraction.mjs'),
  };
  return { corpora, missing: Object.values(corpora).filter((path) => !existsSync(path)) };
}

/** The saved news pages with a known article text, by id. */
export function* newsPages({ news: folder }: Corpora): Generator<{ id: string; html: string }> {
  for (const file of readdirSync(folder).sort()) {
    const html = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    yield { id: file.replace('.html.gz', ''), html };
  }
}

/** Metadata of a page as expected by the test pages of Readability.js; null or absent if they expect none. */
export interface ExpectedMetadata {
  title?: string | null;
  byline?: string | null;
  lang?: string | null;
  dir?: string | null;
  publishedTime?: string | null;
}

/** The saved pages with known metadata, by the name of their folder. */
export function* metadataPages({
  readability,
}: Corpora): Generator<{ id: string; html: string; expected: ExpectedMetadata }> {
  for (const id of readdirSync(readability).sort()) {
    const html = readFileSync(join(readability, id, 'source.html'), 'utf8');
    const expected = JSON.parse(
      readFileSync(join(readability, id, 'expected-metadata.json'), 'utf8'),
    ) as ExpectedMetadata;
    yield { id, html, expected };
  }
}
