import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VOCABULARIES } from '../schema/codebook.ts';
import { decodeContent } from './decode.ts';
import { checkDuplicateIds, checkSlug } from './file-name.ts';
import { compareText, FILE_START, issueAt, type Issue } from './issue.ts';
import { quote } from './printable.ts';
import { nearest } from './suggestion.ts';

/** What a content file describes. */
export type ContentKind = 'site' | 'codebook' | 'vocabulary' | 'outlet' | 'actor' | 'place' | 'article';

/** A content file as text: UTF-8, without a byte order mark, at most 1 MB. */
export interface SourceFile {
  kind: ContentKind;
  /** The file's name without its ending. */
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

const FOLDERS: Readonly<Record<string, { kind: ContentKind; ending: '.yaml' | '.md' }>> = {
  actors: { kind: 'actor', ending: '.yaml' },
  articles: { kind: 'article', ending: '.md' },
  codebook: { kind: 'vocabulary', ending: '.yaml' },
  outlets: { kind: 'outlet', ending: '.yaml' },
  places: { kind: 'place', ending: '.yaml' },
};
// Known, but not checked: originals are not ours, codings and dossiers have no schema yet.
const UNCHECKED_FOLDERS = ['codings', 'dossiers'];
const IGNORED = 'originals';
const CODEBOOK_FILES = ['codebook', ...VOCABULARIES];

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
      const read = await readRecords(root, path, folder.kind, folder.ending);
      for (const file of read.files) files.push(file);
      for (const issue of read.issues) issues.push(issue);
    } else if (entry.isFile() && entry.name === 'site.yaml') {
      files.push({ kind: 'site', id: 'site', file: path, text: await readText(root, path, issues) });
    } else if (!entry.isDirectory() || !UNCHECKED_FOLDERS.includes(entry.name)) {
      issues.push(unexpectedIssue(entry, path));
    }
  }
  return { files, issues };
}

async function readRecords(
  root: string,
  folder: string,
  folderKind: ContentKind,
  ending: '.yaml' | '.md',
): Promise<ContentFiles> {
  const files: SourceFile[] = [];
  const issues: Issue[] = [];
  for (const entry of await listFolder(root, folder, issues)) {
    const file = `${folder}/${entry.name}`;
    const isLink = entry.isSymbolicLink();
    if (isLink) issues.push(symlinkIssue(file));
    if (!(entry.isFile() || isLink) || !entry.name.endsWith(ending)) {
      if (!isLink) issues.push(unexpectedInFolderIssue(entry, file, ending));
      continue;
    }
    const id = entry.name.slice(0, -ending.length);
    const kind = folderKind === 'vocabulary' && id === 'codebook' ? 'codebook' : folderKind;
    if (folderKind === 'vocabulary' && !CODEBOOK_FILES.includes(id)) {
      issues.push(unknownVocabularyIssue(id, file));
      continue;
    }
    // A link stands for a record that exists but can't be read: references to it are no further problem.
    files.push({ kind, id, file, text: isLink ? undefined : await readText(root, file, issues) });
  }
  return { files, issues: [...issues, ...files.flatMap(checkSlug), ...checkDuplicateIds(files)] };
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

function unexpectedIssue(entry: Dirent, file: string): Issue {
  const names = [...Object.keys(FOLDERS), ...UNCHECKED_FOLDERS, IGNORED, 'site.yaml'];
  const near = nearest(entry.name, names);
  return issueAt(
    'unexpected-file',
    file,
    FILE_START,
    `The archive has no ${entry.isDirectory() ? 'folder' : 'file'} ${quote(entry.name)} here.`,
    near === undefined || near === entry.name
      ? `content/ holds site.yaml and the folders ${[...Object.keys(FOLDERS), ...UNCHECKED_FOLDERS].join(', ')}.`
      : `Did you mean ${quote(near)}?`,
  );
}

function unexpectedInFolderIssue(entry: Dirent, file: string, ending: string): Issue {
  const dot = entry.name.lastIndexOf('.');
  const stem = dot > 0 ? entry.name.slice(0, dot) : entry.name;
  if (entry.isDirectory()) {
    return issueAt(
      'unexpected-file',
      file,
      FILE_START,
      'A folder of records has no folders in it.',
      'Move its files up.',
    );
  }
  if (!entry.isFile())
    return issueAt('unexpected-file', file, FILE_START, 'This is neither a file nor a folder.');
  return issueAt(
    'unexpected-file',
    file,
    FILE_START,
    `Files here end in ${ending}: this one would be left out.`,
    `Rename it to ${stem}${ending}, or delete it.`,
  );
}

function unknownVocabularyIssue(id: string, file: string): Issue {
  const near = nearest(id, CODEBOOK_FILES);
  return issueAt(
    'unexpected-file',
    file,
    FILE_START,
    `The codebook has no part ${quote(id)}.${near === undefined ? '' : ` Did you mean ${quote(near)}?`}`,
    `The codebook is made of ${CODEBOOK_FILES.map((name) => `${name}.yaml`).join(', ')}.`,
  );
}
