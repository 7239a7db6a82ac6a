import { inflateSync } from 'node:zlib';
import type { Colour } from '../../../src/cards/picture.ts';

/** A PNG of our own kind, read by what the standard says of its chunks: its size, its palette and the number of each pixel's colour. */
export function readPng(bytes: Uint8Array): {
  width: number;
  height: number;
  palette: Colour[];
  pixels: number[][];
} {
  const file = Buffer.from(bytes);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const [width, height] = [chunks.get('IHDR')!.readUInt32BE(0), chunks.get('IHDR')!.readUInt32BE(4)];
  const colours = [...chunks.get('PLTE')!];
  const rows = inflateSync(chunks.get('IDAT')!);
  const perRow = width / 2 + 1;
  if (Array.from({ length: height }, (_row, y) => rows[y * perRow]).some((filter) => filter !== 0))
    throw new Error('A row has a filter.');
  return {
    width,
    height,
    palette: Array.from(
      { length: colours.length / 3 },
      (_, at) => colours.slice(3 * at, 3 * at + 3) as never,
    ),
    pixels: Array.from({ length: height }, (_row, y) =>
      [...rows.subarray(y * perRow + 1, (y + 1) * perRow)].flatMap((pair) => [pair >> 4, pair & 15]),
    ),
  };
}
