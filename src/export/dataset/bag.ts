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
    .map((file) => ({ path: `data/${file.path}`, content: bytesOf(file) }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const size = payload.reduce((sum, { content }) => sum + content.length, 0);
  const tags: PackedFile[] = [
    { path: 'bagit.txt', content: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
    {
      path: 'bag-info.txt',
      content: [...info, ['Payload-Oxum', `${size}.${payload.length}`] as const]
        .map(([label, value]) => `${label}: ${value.replaceAll(/\s+/g, ' ')}\n`)
        .join(''),
    },
    { path: 'manifest-sha512.txt', content: manifestOf(payload) },
  ];
  return [...tags, { path: 'tagmanifest-sha512.txt', content: manifestOf(tags) }, ...payload];
}

/** The lines of a manifest; a path with a line break or a percent sign has them encoded, as the RFC asks. */
function manifestOf(files: readonly PackedFile[]): string {
  const inManifest = (path: string) => path.replaceAll(/[%\n\r]/g, encodeURIComponent);
  return files.map((file) => `${hash('sha512', bytesOf(file), 'hex')}  ${inManifest(file.path)}\n`).join('');
}
