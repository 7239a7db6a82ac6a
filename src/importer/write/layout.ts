import { basename, dirname, join } from 'node:path';
import { shownPath, type ContentFolder } from '../../content/content-folder.ts';

/** A file to be added to the archive. */
export interface NewFile {
  /** As messages show it: `content/articles/bridge.md`. */
  path: string;
  text: string;
}

/** What an import adds: always the original; for a new article its entry, and a scaffold for its coding. */
export interface ImportFiles {
  original: NewFile;
  entry?: NewFile | undefined;
  scaffold?: NewFile | undefined;
}

/** The folders of the archive that the importer writes to, in the order in which their files appear. */
export const WRITTEN_FOLDERS = ['originals', 'articles', 'codings'] as const;

/** Where the original of an article lies, as messages show it. */
export const originalPath = (content: ContentFolder, id: string): string =>
  shownPath(content, 'originals', `${id}.md`);
/** Where the entry of an article lies. */
export const entryPath = (content: ContentFolder, id: string): string =>
  shownPath(content, 'articles', `${id}.md`);
/** Where the coding of an article by a coder lies. */
export const codingPath = (content: ContentFolder, id: string, coder: string): string =>
  shownPath(content, 'codings', `${id}.${coder}.yaml`);

/** Whether a staged file is still being written (`part`) or whole (`ready`). */
export type Stage = 'part' | 'ready';

/**
 * The name that a file has until it is placed: beside its final name, so on the same file system, and with a dot before
 * it, so that the check, the site and Git's users never see it.
 */
export function stagedPath(path: string, stage: Stage): string {
  return join(dirname(path), `.${basename(path)}.${stage}`);
}

/** The final name of a staged file and how far it is; `undefined` for any other file. */
export function readStagedName(name: string): { name: string; stage: Stage } | undefined {
  const { final, stage } =
    /^\.(?<final>[a-z0-9.-]+\.(?:md|yaml))\.(?<stage>part|ready)$/.exec(name)?.groups ?? {};
  return final === undefined || stage === undefined ? undefined : { name: final, stage: stage as Stage };
}
