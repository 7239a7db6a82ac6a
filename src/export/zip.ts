import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/**
 * A file in an archive: its path with slashes, and its bytes, its text, which is written as UTF-8, or what reads its bytes. They are
 * read whenever they are needed, so that the files of a large archive are never in memory together.
 */
export interface PackedFile {
  path: string;
  content: string | Uint8Array | (() => Uint8Array);
}

/** The date of every file: the first that ZIP can hold, in no time zone, so that the bytes depend on the files alone. */
const NO_DATE = new Date(1980, 0, 1);

/** The bytes of a file. */
export function bytesOf({ content }: PackedFile): Buffer {
  if (typeof content === 'string') return Buffer.from(content, 'utf8');
  const bytes = typeof content === 'function' ? content() : content;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Files as a ZIP archive, in their order. The same files give the same bytes, on any machine and day. */
export async function packFiles(files: readonly PackedFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  const options = { mtime: NO_DATE, mode: 0o100644, forceDosTimestamp: true };
  for (const file of files) {
    if (typeof file.content !== 'function') zip.addBuffer(bytesOf(file), file.path, options);
    else
      zip.addReadStreamLazy(file.path, options, (give) => {
        give(null, Readable.from([bytesOf(file)]));
      });
  }
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}
