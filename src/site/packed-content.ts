import { hash } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import type { DigestedFile } from '../export/dataset/bag.ts';
import type { PackedMember } from '../export/zip.ts';
import type { LoadedArchive, PublishedFile } from './archive.ts';

/** What is known of a file that was compressed. */
type PackedFacts = Omit<PackedMember & DigestedFile, 'data'>;

/** A file of the archive as its package has it; what was made of it in an earlier build is taken as long as the file is the same. */
export function packedContent(
  { results, pieces }: LoadedArchive,
  { path, digest, read }: PublishedFile,
): PackedMember & DigestedFile {
  const bodyName = `${path} ${digest}`;
  const make = (): { facts: PackedFacts; body: Uint8Array } => {
    const bytes = read();
    const body = deflateRawSync(bytes);
    const sha512 = hash('sha512', bytes, 'hex');
    pieces?.keep(bodyName, body);
    return { facts: { path, bytes: bytes.length, packed: body.length, crc: crc32(bytes), sha512 }, body };
  };
  const before = results?.take(`packed:${path}`);
  pieces?.stay(bodyName);
  if (before?.revision === digest)
    return { ...(before.result as PackedFacts), data: () => [pieces?.take(bodyName) ?? make().body] };
  const { facts } = make();
  results?.keep(`packed:${path}`, { dependencies: [], revision: digest, result: facts });
  return { ...facts, data: () => [pieces?.take(bodyName) ?? make().body] };
}
