import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import {
  END_OF_PARTS,
  packedPart,
  unpackPart,
  zipMember,
  zipParts,
  zipSize,
  type PackedMember,
} from '../../../src/export/zip.ts';

const TEXTS = ['The bridge is closed.\n'.repeat(40), 'الجسر القديم\n', 'The bridge is closed.\n'];
const bytesOfAll = (members: readonly PackedMember[]) => Buffer.concat([...zipParts(members)]);

/** A file that was compressed in parts. */
function memberInParts(path: string, texts: readonly string[]): PackedMember {
  const parts = [...texts.map((text) => packedPart(Buffer.from(text))), END_OF_PARTS];
  const whole = Buffer.from(texts.join(''));
  const packed = parts.reduce((sum, { length }) => sum + length, 0);
  return { path, bytes: whole.length, packed, crc: crc32(whole), data: () => parts };
}

describe('a ZIP archive', () => {
  it('holds files as they were, also those that were compressed in parts', async () => {
    const members = [
      memberInParts('data/parts.txt', TEXTS),
      zipMember({ path: 'data/نص.txt', content: 'Two piers have cracks.' }),
      memberInParts('data/empty.txt', []),
    ];
    const bytes = bytesOfAll(members);
    expect(bytes).toHaveLength(zipSize(members));
    const zip = await fromBufferPromise(bytes, { autoClose: false });
    const read: [string, string][] = [];
    for await (const entry of zip.eachEntry())
      read.push([entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString()]);
    expect(read).toEqual([
      ['data/parts.txt', TEXTS.join('')],
      ['data/نص.txt', 'Two piers have cracks.'],
      ['data/empty.txt', ''],
    ]);
  });

  it('may have more files than 16 bits can count', async () => {
    const empty = zipMember({ path: '', content: '' });
    const members = Array.from({ length: 65_536 }, (_, index) => ({ ...empty, path: String(index) }));
    const bytes = bytesOfAll(members);
    expect(bytes).toHaveLength(zipSize(members));
    expect((await fromBufferPromise(bytes)).entryCount).toBe(65_536);
  });
});

it('a part of what was compressed is read by itself', () => {
  const parts = TEXTS.map((text) => packedPart(Buffer.from(text)));
  expect(parts.map((part) => Buffer.from(unpackPart(part)).toString())).toEqual(TEXTS);
});
