import { compareText } from '../schema/compare-text.ts';
import { MAX_ID_LENGTH } from '../schema/id.ts';
import { FILE_START, issueAt, type Issue } from './issue.ts';
import { quote } from './printable.ts';

/** A file whose name (without its ending) is an id. */
export interface NamedFile {
  id: string;
  file: string;
}

/**
 * The id that a text most likely means: without diacritics and in lower case, everything else as single hyphens, at
 * most 80 characters. Empty if nothing in `[a-z0-9]` is left.
 */
export function toSlug(text: string): string {
  return text
    .slice(0, 1000)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼʿʾ]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_ID_LENGTH)
    .replace(/^-|-$/g, '');
}

/**
 * The problems of a file's name as an id, with the correct id. A name made of several ids is given as its parts, joined
 * by dots in the name.
 */
export function checkSlug({ id, file }: NamedFile, parts: readonly string[] = [id]): Issue[] {
  const bad = parts.find((part) => !isSlug(part));
  if (bad === undefined) return [];
  const slugs = parts.map((part) => (isSlug(part) ? part : toSlug(part)));
  const dot = file.lastIndexOf('.');
  // A folder has no ending.
  const ending = dot > file.lastIndexOf('/') ? file.slice(dot) : '';
  const what =
    bad.length > MAX_ID_LENGTH
      ? `The id ${quote(bad)} has ${bad.length} characters, more than ${MAX_ID_LENGTH}.`
      : `The id ${quote(bad)} has characters outside a-z, 0-9 and the hyphen.`;
  return [
    slugs.includes('')
      ? issueAt('bad-slug', file, FILE_START, what)
      : issueAt('bad-slug', file, FILE_START, what, `Rename the file to ${slugs.join('.')}${ending}.`),
  ];
}

function isSlug(id: string): boolean {
  return /^[a-z0-9-]+$/.test(id) && id.length <= MAX_ID_LENGTH;
}

/**
 * Files in one folder whose names differ only in case or Unicode form: on other machines they are one file, and in
 * addresses one id. Each file after the first in such a group gets an issue that names both.
 */
export function checkDuplicateIds(files: readonly NamedFile[]): Issue[] {
  const firsts = new Map<string, NamedFile>();
  const issues: Issue[] = [];
  for (const file of files.toSorted((a, b) => compareText(a.file, b.file))) {
    const key = caselessId(file.id);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, file);
      continue;
    }
    issues.push(
      issueAt(
        'duplicate-id',
        file.file,
        FILE_START,
        `${file.file} and ${first.file} have the same id, but for case or Unicode form.`,
      ),
    );
  }
  return issues;
}

// Upper case first: it folds ß to ss and final sigma to sigma, which lower case alone does not.
function caselessId(id: string): string {
  return id.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}
