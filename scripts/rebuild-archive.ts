import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { openPromise, type Entry, type ZipFile } from 'yauzl';

/** A package that cannot be used; the message is a sentence for people. */
export class UnusablePackageError extends Error {
  override name = 'UnusablePackageError';
}

/** The largest file of an archive, in bytes, with room to spare: the reader of archives takes files of at most 1 MB. */
const MOST_BYTES = 4_000_000;
/** A release lists all ids of an archive: 7 KB an article. */
const MOST_OF_RELEASE = 256_000_000;
const MANIFEST = 'manifest-sha512.txt';
const CONTENT = 'data/content/';
/** Where a manifest is in the zip. */
const IN_BAG = /^(?:[^/]+\/)?manifest-sha512\.txt$/;
/** What a manifest lists may be long: a line a file. */
const MOST_OF_MANIFEST = 64_000_000;
const NAME = /^(?:(?:[a-z]+\/)?(?:[a-z0-9-]+\/)?[a-z0-9.-]+\.(?:yaml|md|json)|releases\/SHA256SUMS)$/;

/**
 * Makes the archive again that a package (`archive-data.zip`) was made of: writes its files into a folder that is not there
 * or empty, byte for byte, and returns how many. Nothing is written before every file has the digest that the bag's manifest gives.
 * Throws `UnusablePackageError` for a file that is no such package, or a damaged one, or a folder that holds something.
 */
export async function rebuildArchive(file: string, folder: string): Promise<number> {
  if (existsSync(folder) && !(statSync(folder).isDirectory() && readdirSync(folder).length === 0))
    throw new UnusablePackageError(
      `${folder} is no folder, or not empty. Name a folder that is not there yet.`,
    );
  const zip = await open(file);
  const members = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) members.set(entry.fileName, entry);
    const digests = readManifest(await read(zip, entryAt(members, MANIFEST), MOST_OF_MANIFEST));
    const files = new Map<string, Buffer>();
    for (const [path, digest] of digests) {
      if (!path.startsWith(CONTENT)) continue;
      const name = path.slice(CONTENT.length);
      if (!NAME.test(name))
        throw new UnusablePackageError(`The package has a file that no archive has: ${path}.`);
      const most = name.startsWith('releases/') ? MOST_OF_RELEASE : MOST_BYTES;
      const bytes = await read(zip, entryAt(members, path), most);
      if (hash('sha512', bytes, 'hex') !== digest)
        throw new UnusablePackageError(
          `${path} is not as the package's manifest says: the package is damaged.`,
        );
      files.set(name, bytes);
    }
    if (!files.has('site.yaml'))
      throw new UnusablePackageError('The package holds no archive: content/site.yaml is missing.');
    writeFiles(folder, files);
    return files.size;
  } finally {
    zip.close();
  }
}

function writeFiles(folder: string, files: ReadonlyMap<string, Buffer>): void {
  try {
    for (const [name, bytes] of files) {
      makeFolder(dirname(join(folder, name)));
      writeFileSync(join(folder, name), bytes, { flag: 'wx' });
    }
  } catch (error) {
    throw new UnusablePackageError(
      `${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** Makes a folder and those above it. Node's own way to do so never ends where a file system allows none, such as in /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

async function open(file: string): Promise<ZipFile> {
  try {
    return await openPromise(file, { autoClose: false });
  } catch (error) {
    throw new UnusablePackageError(
      `${file} is no package: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** The entry of a path in the bag, which is in a folder of the zip, or is all of it; some programs add files of their own beside it. */
function entryAt(members: ReadonlyMap<string, Entry>, path: string): Entry {
  const manifest = [...members.keys()].find((name) => IN_BAG.test(name)) ?? '';
  const entry = members.get(`${manifest.slice(0, manifest.indexOf('/') + 1)}${path}`);
  if (entry === undefined) throw new UnusablePackageError(`The package is not whole: ${path} is missing.`);
  return entry;
}

async function read(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  if (entry.uncompressedSize > most)
    throw new UnusablePackageError(`${entry.fileName} is larger than any file of an archive.`);
  return buffer(await zip.openReadStreamPromise(entry));
}

/** The digest of each file, by its path in the bag. */
function readManifest(bytes: Buffer): Map<string, string> {
  const lines = bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [, digest = '', path = ''] = /^([0-9a-f]{128}) [ *](.+)$/.exec(line) ?? [];
      return [path.replaceAll(/%(?:25|0A|0D)/gi, decodeURIComponent), digest];
    }),
  );
}
