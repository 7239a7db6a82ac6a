import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { requestedContent } from '../../src/content/content-folder.ts';

/**
 * The path of a part of the folder named by `PARALLAX_CORPORA`: real texts, pages and captures that are not part of the
 * project. Throws an error that says what is missing.
 */
export function corporaPath(part: string): string {
  const folder = process.env['PARALLAX_CORPORA'];
  if (folder === undefined || folder === '')
    throw new Error(
      'These tests read real pages: set PARALLAX_CORPORA to the absolute path of the folder that has them.',
    );
  const path = join(folder, part);
  if (!existsSync(path)) throw new Error(`There is no ${part} in ${folder}, the folder of PARALLAX_CORPORA.`);
  return path;
}

/** A JSON file in that folder. */
export function readCorpus(part: string): unknown {
  return JSON.parse(readFileSync(corporaPath(part), 'utf8'));
}

/** The absolute path of the archive that is tested with its sources: of PARALLAX_CONTENT, or else `content/`. */
export const ARCHIVE = requestedContent(undefined, { cwd: process.cwd(), env: process.env }).path;

/** A file in `sources/` that is the original of an article. */
export interface ArchiveSource {
  /** The name of the file. */
  name: string;
  /** The id of the article. */
  article: string;
}

/** The files in the folder `sources` that are originals of the archive in the folder `content`, by their SHA-256. */
export function sourcesOf(content: string, sources: string): ArchiveSource[] {
  const articles = join(content, 'articles');
  if (!existsSync(articles) || !existsSync(sources)) return [];
  const byHash = new Map(
    readdirSync(articles).flatMap((file) => {
      const sha256 = /^ {2}sha256: "?([0-9a-f]{64})/m.exec(readFileSync(join(articles, file), 'utf8'))?.[1];
      return sha256 === undefined ? [] : [[sha256, file.replace(/\.md$/, '')] as const];
    }),
  );
  return readdirSync(sources, { withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => {
      const bytes = readFileSync(join(sources, name));
      const article = byHash.get(createHash('sha256').update(bytes).digest('hex'));
      return article === undefined ? [] : [{ name, article }];
    });
}

/** The files in `sources/` of PARALLAX_CORPORA that are originals of the archive. */
export function archiveSources(): ArchiveSource[] {
  return sourcesOf(ARCHIVE, corporaPath('sources'));
}

/** Eighty saved pages from many sites, by the name of the file for each. */
export function realPages(): { name: string; bytes: Buffer }[] {
  const readability = corporaPath('corpora/readability');
  const cases = readdirSync(readability)
    .sort()
    .map((name) => ({ name: `${name}.html`, bytes: readFileSync(join(readability, name, 'source.html')) }));
  const extraction = corporaPath('corpora/extraction/html');
  const packed = readdirSync(extraction)
    .sort()
    .slice(0, 80 - cases.length)
    .map((name) => ({
      name: name.replace(/\.gz$/, ''),
      bytes: gunzipSync(readFileSync(join(extraction, name))),
    }));
  return [...cases, ...packed];
}
