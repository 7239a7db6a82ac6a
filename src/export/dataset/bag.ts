import { hash } from 'node:crypto';
import type { PackedFile } from '../zip.ts';

/** What a bag says of itself, in the order of its lines. */
export type BagInfo = readonly (readonly [label: string, value: string])[];

/** A file by its path, with its size in bytes and its SHA-512 in hexadecimal digits. */
export interface DigestedFile {
  path: string;
  bytes: number;
  sha512: string;
}

/** The folder of a bag in which its files are. */
export const PAYLOAD = 'data/';

/**
 * What makes a bag (BagIt 1.0, RFC 8493) of files that stand in `PAYLOAD`: what it says of itself, and the manifests by which anyone
 * can prove that nothing is missing or changed. `files` are those below that folder, sorted by path.
 */
export function bagTags(files: readonly DigestedFile[], info: BagInfo): (PackedFile & { content: string })[] {
  const size = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const tags = [
    { path: 'bagit.txt', content: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
    {
      path: 'bag-info.txt',
      content: [...info, ['Payload-Oxum', `${size}.${files.length}`] as const]
        .map(([label, value]) => `${label}: ${value.replaceAll(/\s+/g, ' ')}\n`)
        .join(''),
    },
    {
      path: 'manifest-sha512.txt',
      content: manifestOf(files.map(({ path, sha512 }) => ({ path: `${PAYLOAD}${path}`, sha512 }))),
    },
  ];
  const digests = tags.map(({ path, content }) => ({ path, sha512: hash('sha512', content, 'hex') }));
  return [...tags, { path: 'tagmanifest-sha512.txt', content: manifestOf(digests) }];
}

/** The lines of a manifest; a path with a line break or a percent sign has them encoded, as the RFC asks. */
function manifestOf(files: readonly Omit<DigestedFile, 'bytes'>[]): string {
  const inManifest = (path: string) => path.replaceAll(/[%\n\r]/g, encodeURIComponent);
  return files.map(({ path, sha512 }) => `${sha512}  ${inManifest(path)}\n`).join('');
}
