import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

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

/** The names of the plain texts on which this archive's entries are based, in `sources/`. */
export function sourceNames(): string[] {
  return readdirSync(corporaPath('sources'))
    .filter((name) => name.endsWith('.txt'))
    .sort();
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
