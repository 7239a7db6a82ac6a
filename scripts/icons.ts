import sharp from 'sharp';

/** The icons that browsers ask for beside the SVG, each with the width in pixels (favicon.ico for those that read no SVG). */
export const ICONS = { 'favicon.ico': 32, 'apple-touch-icon.png': 180 } as const;

/** An icon as a file with this name: a PNG of the SVG, in a container if it is an ICO. */
export async function drawIcon(svg: Uint8Array, name: keyof typeof ICONS): Promise<Buffer> {
  const size = ICONS[name];
  // So many dots an inch that the SVG is drawn at its size, not enlarged.
  const density = (72 * size) / 32;
  const png = await sharp(svg, { density })
    .resize(size, size)
    .png({ palette: true, colours: 32, effort: 10 })
    .toBuffer();
  return name.endsWith('.ico') ? Buffer.concat([icoHeader(size, png.length), png]) : png;
}

/** What stands before the one PNG of an ICO file: its directory (ICONDIR and ICONDIRENTRY). */
function icoHeader(size: number, length: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.set([size, size], 6);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(length, 14);
  header.writeUInt32LE(header.length, 18);
  return header;
}
