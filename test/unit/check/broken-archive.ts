import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Issue, RuleName } from '../../../src/content/issue.ts';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { checkContent } from '../../../src/check/run.ts';

/** The small valid archive that every test starts from: the story of a bridge that was closed. */
export const SOUND = fileURLToPath(new URL('../../fixtures/check/sound', import.meta.url));

/** A copy of the sound archive in a temporary folder, with functions to break it. Paths start at `content/`. */
export interface BrokenArchive {
  root: string;
  /** Replaces the first occurrence of a text, which must be there. */
  edit: (file: string, from: string, to: string) => Promise<void>;
  write: (file: string, text: string | Uint8Array) => Promise<void>;
  remove: (file: string) => Promise<void>;
}

/** Runs a function with a copy of the sound archive, which is removed afterwards. */
export async function withArchive<T>(use: (archive: BrokenArchive) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'parallax-check-'));
  const pathOf = (file: string) => join(root, 'content', file);
  try {
    await cp(SOUND, root, { recursive: true });
    return await use({
      root,
      async edit(file, from, to) {
        const text = await readFile(pathOf(file), 'utf8');
        if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}`);
        await writeFile(
          pathOf(file),
          text.replace(from, () => to),
        );
      },
      async write(file, text) {
        await mkdir(dirname(pathOf(file)), { recursive: true });
        await writeFile(pathOf(file), text);
      },
      remove: (file) => rm(pathOf(file), { recursive: true }),
    });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** The issues of the sound archive after a change. */
export function checkAfter(change: (archive: BrokenArchive) => Promise<unknown>): Promise<Issue[]> {
  return withArchive(async (archive) => {
    await change(archive);
    return checkContent(contentFolder(archive.root));
  });
}

/** What a test expects of an issue: `at` is `file:line:column` with the file relative to `content/`. */
export interface Expected {
  at: string;
  rule: RuleName;
  message: RegExp;
  help?: RegExp;
}

/** Asserts that there are exactly these issues, in this order. */
export function expectIssues(issues: readonly Issue[], ...expected: Expected[]): void {
  expect(issues.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual(
    expected.map(({ at, rule }) => `content/${at} ${rule}`),
  );
  for (const [index, { message, help }] of expected.entries()) {
    expect(issues[index]?.message).toMatch(message);
    if (help !== undefined) expect(issues[index]?.help).toMatch(help);
  }
}
