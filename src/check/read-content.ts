import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  FOLDERS,
  IGNORED,
  kindOfFile,
  misnamedIssue,
  partsOfName,
  unexpectedInFolderIssue,
  unexpectedIssue,
  type ContentKind,
  type RecordFolder,
} from './content-layout.ts';
import { decodeContent } from './decode.ts';
import { checkDuplicateIds, checkSlug } from './file-name.ts';
import { compareText, FILE_START, issueAt, type Issue } from './issue.ts';

/** A content file as text: UTF-8, without a byte order mark, at most 1 MB. */
export interface SourceFile {
  kind: ContentKind;
  /** The file's name without its ending; of a coding `article.coder`. */
  id: string;
  /** POSIX path from the project root. */
  file: string;
  /** `undefined` when the file could not be read; an issue says why. */
  text: string | undefined;
}

/** Everything `content/` holds, in the order of paths, with what is wrong with the files as files. */
export interface ContentFiles {
  files: SourceFile[];
  issues: Issue[];
}

/** The largest content file, in bytes. */
export const MAX_FILE_BYTES = 1_000_000;

/**
 * Reads `content/` under the project folder `root`. Links are never followed, dotfiles and `content/originals` never
 * looked at; whatever else has no place there is an issue. Throws when there is no folder `content`.
 */
export async function readContent(root: string): Promise<ContentFiles> {
  const status = await lstat(join(root, 'content'));
  if (status.isSymbolicLink()) return { files: [], issues: [symlinkIssue('content')] };
  if (!status.isDirectory()) throw new Error(`${join(root, 'content')} is not a folder.`);

  const files: SourceFile[] = [];
  const issues: Issue[] = [];
  for (const entry of await listFolder(root, 'content', issues)) {
    const path = `content/${entry.name}`;
    const folder = Object.hasOwn(FOLDERS, entry.name) ? FOLDERS[entry.name] : undefined;
    if (entry.name === IGNORED) continue;
    if (entry.isSymbolicLink()) issues.push(symlinkIssue(path));
    else if (entry.isDirectory() && folder !== undefined) {
      const read = await readRecords(root, path, folder);
      for (const file of read.files) files.push(file);
      for (const issue of read.issues) issues.push(issue);
    } else if (entry.isFile() && entry.name === 'site.yaml') {
      files.push({ kind: 'site', id: 'site', file: path, text: await readText(root, path, issues) });
    } else {
      issues.push(unexpectedIssue(entry, path));
    }
  }
  return { files, issues };
}

async function readRecords(root: string, path: string, folder: RecordFolder): Promise<ContentFiles> {
  const { ending } = folder;
  const files: SourceFile[] = [];
  const issues: Issue[] = [];
  for (const entry of await listFolder(root, path, issues)) {
    const file = `${path}/${entry.name}`;
    const isLink = entry.isSymbolicLink();
    if (isLink) issues.push(symlinkIssue(file));
    if (!(entry.isFile() || isLink) || !entry.name.endsWith(ending)) {
      if (!isLink) issues.push(unexpectedInFolderIssue(entry, file, ending));
      continue;
    }
    const id = entry.name.slice(0, -ending.length);
    const misnamed = misnamedIssue(folder, id, file);
    if (misnamed !== undefined) {
      issues.push(misnamed);
      continue;
    }
    const kind = kindOfFile(folder, id);
    // A link stands for a record that exists but can't be read: references to it are no further problem.
    files.push({ kind, id, file, text: isLink ? undefined : await readText(root, file, issues) });
  }
  const slugs = files.flatMap((file) => checkSlug(file, partsOfName(file.kind, file.id)));
  return { files, issues: [...issues, ...slugs, ...checkDuplicateIds(files)] };
}

async function listFolder(root: string, folder: string, issues: Issue[]): Promise<Dirent[]> {
  try {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    issues.push(unreadableIssue(folder, error));
    return [];
  }
}

async function readText(root: string, file: string, issues: Issue[]): Promise<string | undefined> {
  try {
    const { size } = await lstat(join(root, file));
    if (size > MAX_FILE_BYTES) {
      issues.push(
        issueAt(
          'file-too-large',
          file,
          FILE_START,
          `The file has ${size.toLocaleString('en')} bytes and was not read.`,
        ),
      );
      return undefined;
    }
    const { text, issues: found } = decodeContent(await readFile(join(root, file)), file);
    for (const issue of found) issues.push(issue);
    return text;
  } catch (error) {
    issues.push(unreadableIssue(file, error));
    return undefined;
  }
}

function symlinkIssue(file: string): Issue {
  return issueAt('symlink', file, FILE_START, 'This is a symbolic link.');
}

function unreadableIssue(file: string, error: unknown): Issue {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return issueAt('unreadable-file', file, FILE_START, `It can't be read (${code}).`);
}
