import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Failure } from '../document.ts';
import { codeOf, failureAt } from './failure.ts';

/** The files that the arguments name, in order, each once; and the arguments that name none. */
export interface ExpandedInputs {
  paths: string[];
  /** Arguments that match nothing, and what can't be read in folders. */
  failures: Failure[];
  /** The paths that could not be read as files, each with the reason. */
  skipped: { source: string; why: string }[];
}

/**
 * Turns arguments into files: a file is itself, a folder all files in and below it in the order of their names, and
 * anything else is tried as a glob. Names that begin with a dot are skipped in folders and globs. A symbolic link is
 * followed if it is named as an argument but never within a folder, so no link leads out of the folder or in a circle.
 * A file that several arguments name counts once.
 */
export async function expandInputs(inputs: readonly string[]): Promise<ExpandedInputs> {
  const paths: string[] = [];
  const failures: Failure[] = [];
  const skipped: ExpandedInputs['skipped'] = [];
  for (const input of inputs) {
    const found = await expandInput(input);
    failures.push(...found.failures);
    skipped.push(...found.skipped);
    paths.push(...found.paths);
  }
  const seen = new Set<string>();
  const once: string[] = [];
  for (const path of paths) {
    // A path that can't be resolved is reported when it is opened.
    const real = await realpath(path).catch(() => path);
    if (!seen.has(real)) once.push(path);
    seen.add(real);
  }
  return { paths: once, failures, skipped };
}

async function expandInput(input: string): Promise<ExpandedInputs> {
  const kind = await stat(input).catch((error: unknown) => codeOf(error) || 'unknown');
  if (typeof kind !== 'string') {
    if (!kind.isDirectory()) return { paths: [input], failures: [], skipped: [] };
    const found = await walk(input);
    return found.paths.length + found.failures.length + found.skipped.length > 0
      ? found
      : nothing(input, 'empty-folder', 'This folder holds no file.');
  }
  if (kind === 'EACCES') return nothing(input, 'unreadable', 'You have no permission to read this.');
  if (!isDynamicPattern(input)) return nothing(input, 'not-found', 'There is no such file or folder.');
  const paths = await match(input);
  return paths.length > 0
    ? { paths: paths.sort(byCode), failures: [], skipped: [] }
    : nothing(input, 'not-found', 'No file matches this pattern.');
}

function nothing(input: string, code: string, message: string): ExpandedInputs {
  return { paths: [], failures: [failed(input, code, message)], skipped: [] };
}

/**
 * The files that match a pattern. Its folders before the first wildcard count as named, so links among them are
 * followed.
 */
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

/** Names of hidden files that may be saved pages, unlike those of settings. */
const NAMED_AS_DOCUMENT = /\.(?:x?html?|mht(?:ml)?|txt|md|markdown|warc|wacz)(?:\.(?:gz|zst))?$/i;

/** The files in and below a folder. Anything that can't be read is reported, and the rest goes on. */
async function walk(folder: string): Promise<ExpandedInputs> {
  const names = await readdir(folder).catch(() => undefined);
  if (names === undefined) {
    const failure = failureAt(folder, {
      code: 'unreadable',
      message: 'This folder cannot be read.',
      kind: 'document',
    });
    return { paths: [], failures: [failure], skipped: [] };
  }
  const found: ExpandedInputs = { paths: [], failures: [], skipped: [] };
  for (const name of names.sort(byCode)) {
    const path = join(folder, name);
    if (name.startsWith('.')) {
      if (NAMED_AS_DOCUMENT.test(name))
        found.skipped.push({ source: path, why: 'its name begins with a dot; name it to import it' });
      continue;
    }
    // A name that is not UTF-8 comes with replacement characters, and no file has that name.
    const entry = await lstat(path).catch(() => undefined);
    if (entry === undefined) {
      const message = 'It cannot be read: its name may be no UTF-8; rename it.';
      found.failures.push(failureAt(path, { code: 'unreadable', message, kind: 'document' }));
    } else if (entry.isDirectory()) {
      const { paths, failures, skipped } = await walk(path);
      found.paths.push(...paths);
      found.failures.push(...failures);
      found.skipped.push(...skipped);
    } else if (entry.isFile()) found.paths.push(path);
    else {
      const why = entry.isSymbolicLink()
        ? 'a symbolic link is not followed within a folder; name it to import it'
        : 'it is no file';
      found.skipped.push({ source: path, why });
    }
  }
  return found;
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function failed(source: string, code: string, message: string): Failure {
  return failureAt(source, { code, message, kind: 'input' });
}
