import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shownPath, type ContentFolder } from '../content/content-folder.ts';
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
  /** As messages show it. */
  file: string;
  /** `undefined` when the file could not be read; an issue says why. */
  text: string | undefined;
}

/** Everything an archive holds, in the order of paths, with what is wrong with the files as files. */
export interface ContentFiles {
  files: SourceFile[];
  issues: Issue[];
}

/** The largest content file, in bytes. */
export const MAX_FILE_BYTES = 1_000_000;

/**
 * Reads the folder of an archive. Links are never followed, dotfiles and `originals` never looked at; whatever else has
 * no place there is an issue. Throws when there is no such folder.
 */
export async function readContent(content: ContentFolder): Promise<ContentFiles> {
  const status = await lstat(content.path);
  if (status.isSymbolicLink()) return { files: [], issues: [symlinkIssue(content.name)] };
  if (!status.isDirectory()) throw new Error(`${content.path} is not a folder.`);

  const files: SourceFile[] = [];
  const issues: Issue[] = [];
  for (const entry of await listFolder(content.path, content.name, issues)) {
    const path = join(content.path, entry.name);
    const file = shownPath(content, entry.name);
    const folder = Object.hasOwn(FOLDERS, entry.name) ? FOLDERS[entry.name] : undefined;
    if (entry.name === IGNORED) continue;
    if (entry.isSymbolicLink()) issues.push(symlinkIssue(file));
    else if (entry.isDirectory() && folder !== undefined) {
      const read = await readRecords(path, file, folder);
      for (const source of read.files) files.push(source);
      for (const issue of read.issues) issues.push(issue);
    } else if (entry.isFile() && entry.name === 'site.yaml') {
      files.push({ kind: 'site', id: 'site', file, text: await readText(path, file, issues) });
    } else {
      issues.push(unexpectedIssue(entry, file));
    }
  }
  return { files, issues };
}

async function readRecords(path: string, shown: string, folder: RecordFolder): Promise<ContentFiles> {
  const { ending } = folder;
  const files: SourceFile[] = [];
  const issues: Issue[] = [];
  for (const entry of await listFolder(path, shown, issues)) {
    const file = `${shown}/${entry.name}`;
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
    files.push({
      kind,
      id,
      file,
      text: isLink ? undefined : await readText(join(path, entry.name), file, issues),
    });
  }
  const slugs = files.flatMap((file) => checkSlug(file, partsOfName(file.kind, file.id)));
  return { files, issues: [...issues, ...slugs, ...checkDuplicateIds(files)] };
}

async function listFolder(path: string, shown: string, issues: Issue[]): Promise<Dirent[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    issues.push(unreadableIssue(shown, error));
    return [];
  }
}

async function readText(path: string, file: string, issues: Issue[]): Promise<string | undefined> {
  try {
    const { size } = await lstat(path);
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
    const { text, issues: found } = decodeContent(await readFile(path), file);
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
