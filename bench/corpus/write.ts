import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { corpusFiles, type CorpusStyle, type CorpusTerms } from './archive.ts';

/** The vocabularies of the fixture archive, used by every corpus. */
const VOCABULARIES = join(import.meta.dirname, '../../test/fixtures/archive/vocabularies');

/** The size of an archive, and the seed that determines everything in it. */
export interface CorpusSize extends CorpusStyle {
  articles: number;
  seed: string;
}

/**
 * Writes a generated archive into a folder, which is created if necessary. Returns the number of its files and bytes.
 */
export function writeCorpus(
  folder: string,
  { articles, seed, ...style }: CorpusSize,
): { files: number; bytes: number } {
  const made = new Set<string>();
  let files = 0;
  let bytes = 0;
  cpSync(VOCABULARIES, join(folder, 'vocabularies'), { recursive: true });
  for (const { path, text } of corpusFiles(articles, seed, readTerms(), style)) {
    const file = join(folder, path);
    const above = dirname(file);
    if (!made.has(above)) mkdirSync(above, { recursive: true });
    made.add(above);
    const content = Buffer.from(text);
    writeFileSync(file, content);
    files += 1;
    bytes += content.length;
  }
  return { files, bytes };
}

/** The ids of the terms in the vocabularies of a corpus. */
export function readTerms(): CorpusTerms {
  const idsOf = (name: string) => {
    const { terms } = parse(readFileSync(join(VOCABULARIES, `${name}.yaml`), 'utf8')) as {
      terms: { id: string }[];
    };
    return terms.map(({ id }) => id);
  };
  return {
    actorKinds: idsOf('actor-kinds'),
    placeKinds: idsOf('place-kinds'),
    outletKinds: idsOf('outlet-kinds'),
    precisions: idsOf('precisions'),
    genres: idsOf('genres'),
    speakerClasses: idsOf('speaker-classes'),
  };
}
