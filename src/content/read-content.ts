import { lstatSync, readFileSync, type Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../schema/compare-text.ts';
import { shownPath, type ContentFolder } from './content-folder.ts';
import {
  CODEBOOK_FILES,
  CODEBOOKS,
  FOLDERS,
  IGNORED,
  RELEASES,
  kindOfFile,
  misnamedIssue,
  noCodebookFolderIssue,
  partsOfName,
  unexpectedInFolderIssue,
  unexpectedIssue,
  unknownPartIssue,
  type ContentKind,
  type RecordFolder,
} from './content-layout.ts';
import { decodeContent, type Decoded } from './decode.ts';
import { checkDuplicateIds, checkSlug } from './file-name.ts';
import { FILE_START, issueAt, type Issue } from './issue.ts';

/** A content file as text: UTF-8, without a byte order mark, at most 1 MB. */
export interface SourceFile {
  kind: ContentKind;
  /** The file name without its ending (`article.coder` for a coding), or the codebook's id for a file of a codebook. */
  id: string;
  /** As in messages. */
  file: string;
  /** `undefined` if the file could not be read; an issue says why. */
  text: string | undefined;
}

/** The files of an archive, ordered by path, with their problems as files. */
export interface ContentFiles {
  files: SourceFile[];
  issues: Issue[];
}

/** The result of the previous reading. */
export interface ReadFiles {
  /** The text of each file, with its problems, by the path in messages. */
  texts: Map<string, Decoded>;
  /** The files of each folder of the archive, by its name. */
  folders: Map<string, ContentFiles>;
}

/** The state before anything is read. */
export function nothingRead(): ReadFiles {
  return { texts: new Map(), folders: new Map() };
}

/** The maximum size of a content file, in bytes. */
export const MAX_FILE_BYTES = 1_000_000;

/**
 * Reads the folder of an archive. Links are never followed, dotfiles and `originals` are skipped; anything else that
 * does not belong there is reported. Files and folders in `known` are not read again, and newly read ones are added
 * there. Throws if there is no such folder.
 */
export async function readContent(
  content: ContentFolder,
  known: ReadFiles = nothingRead(),
): Promise<ContentFiles> {
  const status = await lstat(content.path);
  if (status.isSymbolicLink()) return { files: [], issues: [symlinkIssue(content.name)] };
  if (!status.isDirectory()) throw new Error(`${content.path} is not a folder.`);

  const files: SourceFile[] = [];
  const issues: Issue[] = [];
  for (const entry of await listFolder(content.path, content.name, issues)) {
    const path = join(content.path, entry.name);
    const file = shownPath(content, entry.name);
    const folder = Object.hasOwn(FOLDERS, entry.name) ? FOLDERS[entry.name] : undefined;
    if (entry.name === IGNORED || (entry.name === RELEASES && entry.isDirectory())) continue;
    if (entry.isSymbolicLink()) issues.push(symlinkIssue(file));
    else if (entry.isDirectory() && (folder !== undefined || entry.name === CODEBOOKS)) {
      const read =
        known.folders.get(entry.name) ??
        (folder === undefined
          ? await readCodebooks(path, file, known)
          : await readRecords(path, file, folder, known));
      known.folders.set(entry.name, read);
      for (const source of read.files) files.push(source);
      for (const issue of read.issues) issues.push(issue);
    } else if (entry.isFile() && entry.name === 'site.yaml') {
      files.push({ kind: 'site', id: 'site', file, text: readText(path, file, known, issues) });
    } else {
      issues.push(unexpectedIssue(entry, file));
    }
  }
  return { files, issues };
}

async function readRecords(
  path: string,
  shown: string,
  folder: RecordFolder,
  known: ReadFiles,
): Promise<ContentFiles> {
  const { ending } = folder;
  const files: SourceFile[] = [];
  const issues: Issue[] = [];
  for (const { id, file, isLink, at } of await filesIn(path, shown, ending, issues)) {
    const misnamed = misnamedIssue(folder, id, file);
    if (misnamed !== undefined) {
      issues.push(misnamed);
      continue;
    }
    const kind = kindOfFile(folder, id);
    // A link stands in for a record that exists but can't be read, so references to it are not reported as well.
    files.push({
      kind,
      id,
      file,
      text: isLink ? undefined : readText(at, file, known, issues),
    });
  }
  const slugs = files.flatMap((file) => checkSlug(file, partsOfName(file.kind, file.id)));
  return { files, issues: [...issues, ...slugs, ...checkDuplicateIds(files)] };
}

/** Reads the folders of codebooks; each contains files with fixed names. */
async function readCodebooks(path: string, shown: string, known: ReadFiles): Promise<ContentFiles> {
  const files: SourceFile[] = [];
  const issues: Issue[] = [];
  for (const entry of await listFolder(path, shown, issues)) {
    const folder = `${shown}/${entry.name}`;
    if (entry.isSymbolicLink()) issues.push(symlinkIssue(folder));
    else if (!entry.isDirectory()) issues.push(noCodebookFolderIssue(folder));
    else {
      issues.push(...checkSlug({ id: entry.name, file: folder }, [entry.name]));
      const read = await readCodebook(join(path, entry.name), folder, entry.name, known);
      files.push(...read.files);
      issues.push(...read.issues);
    }
  }
  return { files, issues };
}

async function readCodebook(
  path: string,
  shown: string,
  codebook: string,
  known: ReadFiles,
): Promise<ContentFiles> {
  const files: SourceFile[] = [];
  const issues: Issue[] = [];
  for (const { id: name, file, isLink, at } of await filesIn(path, shown, '.yaml', issues)) {
    const kind = CODEBOOK_FILES.find((part) => part === name);
    if (kind === undefined) {
      if (!isLink) issues.push(unknownPartIssue(name, file));
      continue;
    }
    const text = isLink ? undefined : readText(at, file, known, issues);
    files.push({ kind, id: codebook, file, text });
  }
  return { files, issues };
}

/** A file in a folder: its name without the ending, and whether it is a link, which is never followed. */
interface FoundFile {
  id: string;
  /** Its path as in messages, and for reading. */
  file: string;
  at: string;
  isLink: boolean;
}

/** The files and links in a folder that have the ending; anything else there is reported, and so is a link. */
async function filesIn(path: string, shown: string, ending: string, issues: Issue[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const entry of await listFolder(path, shown, issues)) {
    const file = `${shown}/${entry.name}`;
    const isLink = entry.isSymbolicLink();
    if (isLink) issues.push(symlinkIssue(file));
    if ((entry.isFile() || isLink) && entry.name.endsWith(ending))
      found.push({ id: entry.name.slice(0, -ending.length), file, at: join(path, entry.name), isLink });
    else if (!isLink) issues.push(unexpectedInFolderIssue(entry, file, ending));
  }
  return found;
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

function readText(path: string, file: string, known: ReadFiles, issues: Issue[]): string | undefined {
  const reading = known.texts.get(file) ?? readFileAt(path, file);
  known.texts.set(file, reading);
  for (const issue of reading.issues) issues.push(issue);
  return reading.text;
}

// Synchronous: for thousands of small files, asynchronous reading takes several times as long.
function readFileAt(path: string, file: string): Decoded {
  try {
    const { size } = lstatSync(path);
    if (size <= MAX_FILE_BYTES) return decodeContent(readFileSync(path), file);
    const message = `The file has ${size.toLocaleString('en')} bytes and was not read.`;
    return { text: undefined, issues: [issueAt('file-too-large', file, FILE_START, message)] };
  } catch (error) {
    return { text: undefined, issues: [unreadableIssue(file, error)] };
  }
}

function symlinkIssue(file: string): Issue {
  return issueAt('symlink', file, FILE_START, 'This is a symbolic link.');
}

function unreadableIssue(file: string, error: unknown): Issue {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return issueAt('unreadable-file', file, FILE_START, `It can't be read (${code}).`);
}
