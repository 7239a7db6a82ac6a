import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createReader, type ArchiveReader } from '../../../src/content/archive-reader.ts';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { openKeptEntries } from '../../../src/content/kept-entries.ts';
import type { LoadedArchive } from '../../../src/site/archive.ts';
import { assemble } from '../../../src/site/assemble.ts';
import { noteReading } from '../../../src/site/noted-archive.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** A copy of an archive whose files a test may change. */
export interface ArchiveCopy {
  /** Its folder, absolute. */
  path: string;
  reader: ArchiveReader;
  /** The current state of the archive. */
  load: () => Promise<LoadedArchive>;
  /** Writes a file and its parent folders. */
  write: (file: string, text: string) => Promise<void>;
  /** Replaces one text in a file with another; throws if it is not there. */
  replace: (file: string, before: string, after: string) => Promise<void>;
  remove: (file: string) => Promise<void>;
  /** Removes all of it. */
  end: () => Promise<void>;
}

/** Copies one of the invented archives: `check/sound/content` is small, `archive` has a little of everything. */
export async function copyFixture(name: 'check/sound/content' | 'archive'): Promise<ArchiveCopy> {
  const root = await mkdtemp(join(tmpdir(), 'parallax-site-'));
  const path = join(root, 'content');
  await cp(join(FIXTURES, name), path, { recursive: true });
  const reader = createReader(contentFolder(root), openKeptEntries(join(root, 'kept/records'), 'code-1'));
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), text);
    reader.forget(join(path, file));
  };
  return {
    path,
    reader,
    write,
    async load() {
      const { content } = await reader.read();
      return noteReading(
        assemble({ content, origin: 'https://example.org', showsDrafts: false, showsOriginals: true }),
        { content },
      );
    },
    async replace(file, before, after) {
      const text = await readFile(join(path, file), 'utf8');
      if (!text.includes(before)) throw new Error(`${file} has no “${before}”.`);
      await write(file, text.replace(before, after));
    },
    async remove(file) {
      await rm(join(path, file));
      reader.forget(join(path, file));
    },
    end: () => rm(root, { recursive: true }),
  };
}
