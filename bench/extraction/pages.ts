import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The paths of the measured corpora in a folder; all absolute. */
export interface Corpora {
  /** Saved article pages of all kinds, `ID.html.gz`. */
  kinds: string;
  /** Their texts, fields and snippets that must and must not be there. */
  kindsTruth: string;
  /** Scores texts and fields: bags of words, F1 averaged over pages. */
  wordScorer: string;
  /** Saved news pages, `ID.html.gz`. */
  news: string;
  /** The article texts that people marked on the news pages. */
  truth: string;
  /** Saved pages with known metadata, one folder each. */
  readability: string;
  /** Scores texts: 4-word shingles, precision and recall averaged over documents, and their F1. */
  scorer: string;
}

/**
 * Finds the corpora in `folder`, or in `corpora/` below it, and the scorers in `tools/` beside them; `missing` lists
 * those that are not there.
 */
export function findCorpora(folder: string): { corpora: Corpora; missing: string[] } {
  const below = existsSync(join(folder, 'corpora')) ? folder : dirname(folder);
  const extraction = join(below, 'corpora/extraction');
  const corpora = {
    kinds: join(below, 'corpora/wcxb/html'),
    kindsTruth: join(below, 'corpora/wcxb/truth.json'),
    wordScorer: join(below, 'tools/score-words.mjs'),
    news: join(extraction, 'html'),
    truth: join(extraction, 'ground-truth.json'),
    readability: join(below, 'corpora/readability'),
    scorer: join(below, 'tools/score-extraction.mjs'),
  };
  return { corpora, missing: Object.values(corpora).filter((path) => !existsSync(path)) };
}

/** The saved pages of a folder with `ID.html.gz`, by id. */
export function* savedPages(folder: string): Generator<{ id: string; html: string }> {
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
