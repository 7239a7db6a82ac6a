import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { ImportFailure } from '../document.ts';
import { codeOf, failureAt } from './failure.ts';

/** The files that arguments stand for, in order, each once; and the arguments that stand for none. */
export interface ExpandedInputs {
  paths: string[];
  failures: ImportFailure[];
}

/**
 * Turns arguments into files: a file is itself, a folder all files in it and below in the order of their names, and
 * what is neither is tried as a glob. Names that begin with a dot are passed over in folders and globs. A symbolic link
 * is followed where it is named as an argument and never within a folder, so that none leads out of it or in a circle.
 * A file that several arguments name counts once.
 */
export async function expandInputs(inputs: readonly string[]): Promise<ExpandedInputs> {
  const paths: string[] = [];
  const failures: ImportFailure[] = [];
  for (const input of inputs) {
    const found = await expandInput(input);
    if ('failure' in found) failures.push(found.failure);
    else paths.push(...found.paths);
  }
  const seen = new Set<string>();
  const once: string[] = [];
  for (const path of paths) {
    // What can't be resolved is reported when it is opened.
    const real = await realpath(path).catch(() => path);
    if (!seen.has(real)) once.push(path);
    seen.add(real);
  }
  return { paths: once, failures };
}

async function expandInput(input: string): Promise<{ paths: string[] } | { failure: ImportFailure }> {
  const kind = await stat(input).catch((error: unknown) => codeOf(error) || 'unknown');
  if (typeof kind !== 'string') {
    if (!kind.isDirectory()) return { paths: [input] };
    const failures: string[] = [];
    const paths = await walk(input, failures);
    const [first] = failures;
    if (first !== undefined) return { failure: failed(first, 'unreadable', 'This folder cannot be read.') };
    return paths.length > 0
      ? { paths }
      : { failure: failed(input, 'empty-folder', 'This folder holds no file.') };
  }
  if (kind === 'EACCES')
    return { failure: failed(input, 'unreadable', 'You have no permission to read this.') };
  if (!isDynamicPattern(input)) {
    return { failure: failed(input, 'not-found', 'There is no such file or folder.') };
  }
  const paths = await match(input);
  return paths.length > 0
    ? { paths: paths.sort(byCode) }
    : { failure: failed(input, 'not-found', 'No file matches this pattern.') };
}

/** The files of a pattern. Its folders before the first wildcard are named, so that a link among them is followed. */
async function match(input: string): Promise<string[]> {
  const parts = input.split('/');
  const first = parts.findIndex((part) => part.includes('\\') || isDynamicPattern(part));
  const folder = first <= 0 ? '.' : parts.slice(0, first).join('/') || '/';
  const paths = await glob(parts.slice(Math.max(first, 0)).join('/'), {
    cwd: folder,
    dot: false,
    followSymbolicLinks: false,
    onlyFiles: true,
    expandDirectories: false,
  });
  return paths.map((path) => join(folder, path));
}

async function walk(folder: string, failures: string[]): Promise<string[]> {
  const names = await readdir(folder).catch(() => undefined);
  if (names === undefined) {
    failures.push(folder);
    return [];
  }
  const paths: string[] = [];
  for (const name of names.sort(byCode)) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    const entry = await lstat(path);
    if (entry.isDirectory()) paths.push(...(await walk(path, failures)));
    else if (entry.isFile()) paths.push(path);
  }
  return paths;
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function failed(source: string, code: string, message: string): ImportFailure {
  return failureAt(source, { code, message, kind: 'input' });
}
