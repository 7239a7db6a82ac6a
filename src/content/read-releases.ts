import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../schema/compare-text.ts';
import { releaseSchema, type Release } from '../schema/release.ts';
import { RELEASES, RELEASE_SUMS } from './content-layout.ts';
import { shownPath, type ContentFolder } from './content-folder.ts';

/** A file of a release; `release` is `undefined` if it is not one, and `problem` then says why. */
export interface ReleaseFile {
  version: string;
  /** As in messages. */
  file: string;
  text: string;
  release: Release | undefined;
  problem?: string;
}

/** The list of the releases' digests, as the file has it. */
export interface ReleaseSums {
  /** As in messages. */
  file: string;
  text: string;
}

/** The list of the digests of an archive's releases; `undefined` if there is none. */
export function readReleaseSums(folder: ContentFolder): ReleaseSums | undefined {
  const path = join(folder.path, RELEASES, RELEASE_SUMS);
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  return { file: shownPath(folder, RELEASES, RELEASE_SUMS), text: readFileSync(path, 'utf8') };
}

/**
 * Reads the releases of an archive, ordered by the names of their files. Empty if there is no folder. They are data that a
 * command writes, of any size, so they are read apart from what editors write.
 */
export function readReleases(folder: ContentFolder): ReleaseFile[] {
  const path = join(folder.path, RELEASES);
  const names = lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(path) : [];
  return names
    .filter((name) => name.endsWith('.json') && lstatSync(join(path, name)).isFile())
    .sort(compareText)
    .map((name) =>
      readRelease(name, shownPath(folder, RELEASES, name), readFileSync(join(path, name), 'utf8')),
    );
}

function readRelease(name: string, file: string, text: string): ReleaseFile {
  const version = name.replace(/\.json$/, '');
  const read = { version, file, text };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ...read, release: undefined, problem: `it is not JSON: ${(error as Error).message}` };
  }
  const parsed = releaseSchema.safeParse(data);
  const [issue] = parsed.error?.issues ?? [];
  if (issue !== undefined)
    return { ...read, release: undefined, problem: `\`${issue.path.join('.')}\`: ${issue.message}` };
  if (parsed.data?.version !== version)
    return { ...read, release: undefined, problem: `\`version\` is not the name of the file` };
  return { ...read, release: parsed.data };
}
