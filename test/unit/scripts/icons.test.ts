import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawIcon, ICONS } from '../../../scripts/icons.ts';

const PUBLIC = join(import.meta.dirname, '../../../public');
const names = Object.keys(ICONS) as (keyof typeof ICONS)[];
/** The PNG of an icon: of an ICO what its directory points to. */
const pngOf = (file: Buffer) => (file.readUInt16LE(2) === 1 ? file.subarray(file.readUInt32LE(18)) : file);

test.each(names)(
  '%s is the figure of favicon.svg, at its size, on paper that hides what is behind it',
  async (name) => {
    const svg = readFileSync(join(PUBLIC, 'favicon.svg'));
    const [kept, drawn] = await Promise.all(
      [readFileSync(join(PUBLIC, name)), await drawIcon(svg, name)].map((file) =>
        sharp(pngOf(file)).ensureAlpha().raw().toBuffer({ resolveWithObject: true }),
      ),
    );
    expect(kept!.info).toMatchObject({ width: ICONS[name], height: ICONS[name] });
    expect([...kept!.data.subarray(0, 4)]).toEqual([0xfb, 0xf9, 0xf4, 0xff]);
    // Another machine may draw an edge a little otherwise.
    const apart = kept!.data.filter((value, at) => Math.abs(value - drawn!.data[at]!) > 24).length;
    expect(apart / kept!.data.length).toBeLessThan(0.01);
  },
);

test('favicon.ico says how large its one picture is and where it lies', () => {
  const file = readFileSync(join(PUBLIC, 'favicon.ico'));
  expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, 1]);
  expect([file[6], file[7]]).toEqual([32, 32]);
  expect(file.readUInt32LE(14) + file.readUInt32LE(18)).toBe(file.length);
});
