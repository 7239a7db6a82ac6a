import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A file in an archive: its path with slashes, and its text as UTF-8. */
export interface PackedFile {
  path: string;
  text: string;
}

/** The date of every file: the first that ZIP can hold, in no time zone, so that the bytes depend on the files alone. */
const NO_DATE = new Date(1980, 0, 1);

/** Files as a ZIP archive, in their order. The same files give the same bytes, on any machine and day. */
export async function packFiles(files: readonly PackedFile[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const { path, text } of files)
    zip.addBuffer(Buffer.from(text, 'utf8'), path, {
      mtime: NO_DATE,
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  zip.end();
  return buffer(zip.outputStream);
}
