import { basename, dirname, join } from 'node:path';
import { shownPath, type ContentFolder } from '../../content/content-folder.ts';

/** A file to add to the archive. */
export interface NewFile {
  /** As messages show it: `content/articles/bridge.md`. */
  path: string;
  text: string;
}

/** The files of an import: always the original; for a new article also its entry, and a scaffold for its coding. */
export interface ImportFiles {
  original: NewFile;
  entry?: NewFile | undefined;
  scaffold?: NewFile | undefined;
}

/** The folders that the importer writes to, in the order in which it places their files. */
export const WRITTEN_FOLDERS = ['originals', 'articles', 'codings'] as const;

/** The path of an article's original, as messages show it. */
export const originalPath = (content: ContentFolder, id: string): string =>
  shownPath(content, 'originals', `${id}.md`);
/** The path of an article's entry, as messages show it. */
export const entryPath = (content: ContentFolder, id: string): string =>
  shownPath(content, 'articles', `${id}.md`);
/** The path of a coder's coding of an article, as messages show it. */
export const codingPath = (content: ContentFolder, id: string, coder: string): string =>
  shownPath(content, 'codings', `${id}.${coder}.yaml`);

/** Whether a staged file is still being written (`part`) or complete (`ready`). */
export type Stage = 'part' | 'ready';

/**
 * The name of a file until it is placed: beside its final name, so on the same file system, and with a dot before it,
 * so that the check, the site and Git's users never see it.
 */
export function stagedPath(path: string, stage: Stage): string {
  return join(dirname(path), `.${basename(path)}.${stage}`);
}

/** The final name and the stage of a staged file; `undefined` for any other file. */
export function readStagedName(name: string): { name: string; stage: Stage } | undefined {
  const { final, stage } =
    /^\.(?<final>[a-z0-9.-]+\.(?:md|yaml))\.(?<stage>part|ready)$/.exec(name)?.groups ?? {};
  return final === undefined || stage === undefined ? undefined : { name: final, stage: stage as Stage };
}
