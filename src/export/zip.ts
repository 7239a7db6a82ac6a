import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A file in an archive: its path with slashes, and its bytes or its text, which is written as UTF-8. */
export interface PackedFile {
  path: string;
  content: string | Uint8Array;
}

/** The date of every file: the first that ZIP can hold, in no time zone, so that the bytes depend on the files alone. */
const NO_DATE = new Date(1980, 0, 1);

/** The bytes of a file. */
export function bytesOf({ content }: PackedFile): Buffer {
  return typeof content === 'string'
    ? Buffer.from(content, 'utf8')
    : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}

/** Files as a ZIP archive, in their order. The same files give the same bytes, on any machine and day. */
export async function packFiles(files: readonly PackedFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  for (const file of files)
    zip.addBuffer(bytesOf(file), file.path, { mtime: NO_DATE, mode: 0o100644, forceDosTimestamp: true });
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}
