import { hash } from 'node:crypto';
import { bytesOf, type PackedFile } from '../zip.ts';

/** What a bag says of itself, in the order of its lines. */
export type BagInfo = readonly (readonly [label: string, value: string])[];

/**
 * Files as a bag (BagIt 1.0, RFC 8493): the same below `data/`, and the manifests by which anyone can prove that nothing
 * is missing or changed. Sorted by path, so that the same files make the same bag.
 */
export function bagOf(files: readonly PackedFile[], info: BagInfo): PackedFile[] {
  const payload = files
    .map(({ path, content }) => ({ path: `data/${path}`, content }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const manifest = manifestOf(payload);
  const tags: PackedFile[] = [
    { path: 'bagit.txt', content: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
    {
      path: 'bag-info.txt',
      content: [...info, ['Payload-Oxum', `${manifest.size}.${payload.length}`] as const]
        .map(([label, value]) => `${label}: ${value.replaceAll(/\s+/g, ' ')}\n`)
        .join(''),
    },
    { path: 'manifest-sha512.txt', content: manifest.text },
  ];
  return [...tags, { path: 'tagmanifest-sha512.txt', content: manifestOf(tags).text }, ...payload];
}

/**
 * The lines of a manifest, and the size of its files in bytes; a path with a line break or a percent sign has them encoded, as the RFC
 * asks.
 */
function manifestOf(files: readonly PackedFile[]): { text: string; size: number } {
  const inManifest = (path: string) => path.replaceAll(/[%\n\r]/g, encodeURIComponent);
  let size = 0;
  const lines = files.map((file) => {
    const bytes = bytesOf(file);
    size += bytes.length;
    return `${hash('sha512', bytes, 'hex')}  ${inManifest(file.path)}\n`;
  });
  return { text: lines.join(''), size };
}
