import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** The most bytes of texts that are read from a package, unpacked. */
const MAX_BYTES = 200_000_000;

/** What is read of a `.qdpx` file: the project's XML, and the texts of its sources by the names of their files. */
export interface QdaPackage {
  project: string;
  texts: Map<string, string>;
}

/**
 * Opens a `.qdpx` file: a ZIP archive with `project.qde`, which ATLAS.ti calls after the project, and `sources/`, which
 * NVivo calls `Sources/`. Pictures, PDF, sound and films are not read. Returns a sentence instead if it is none.
 */
export async function openPackage(bytes: Uint8Array): Promise<QdaPackage | string> {
  const texts = new Map<string, string>();
  let project: string | undefined;
  let size = 0;
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, autoClose: false });
    for await (const entry of zip.eachEntry()) {
      const isProject = /^[^/]*\.qde$/i.test(entry.fileName);
      const name = /^sources\/(?<name>[^/]+\.txt)$/i.exec(entry.fileName)?.groups?.['name'];
      if (!isProject && name === undefined) continue;
      size += entry.uncompressedSize;
      if (size > MAX_BYTES) return `It unpacks to more than ${MAX_BYTES.toLocaleString('en')} bytes.`;
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        await buffer(await zip.openReadStreamPromise(entry)),
      );
      if (name === undefined) project = text;
      else texts.set(name, text);
    }
    zip.close();
  } catch (error) {
    return `It is no ZIP archive that can be read (${error instanceof Error ? error.message : String(error)}).`;
  }
  return project === undefined ? 'It has no project.qde: it is no REFI-QDA project.' : { project, texts };
}
