import sharp from 'sharp';

/**
 * The icons that browsers ask for beside the SVG, each with the width in pixels: favicon.ico for those that read no SVG, and those of a
 * site that was installed.
 */
export const ICONS = {
  'favicon.ico': 32,
  'apple-touch-icon.png': 180,
  'icon-192.png': 192,
  'icon-512.png': 512,
  'icon-maskable.png': 512,
} as const;

/** The share of a maskable icon's width that its drawing takes: systems cut all but the circle in the middle (0.8 of the width). */
const MASKABLE_SHARE = 0.7;

/** An icon as a file with this name: a PNG of the SVG, in a container if it is an ICO. */
export async function drawIcon(svg: Uint8Array, name: keyof typeof ICONS): Promise<Buffer> {
  const size = ICONS[name];
  const drawn = name === 'icon-maskable.png' ? Math.round((size * MASKABLE_SHARE) / 2) * 2 : size;
  // So many dots an inch that the SVG is drawn at its size, not enlarged.
  const density = (72 * drawn) / 32;
  const margin = (size - drawn) / 2;
  const png = await sharp(svg, { density })
    .resize(drawn, drawn)
    .extend({ top: margin, bottom: margin, left: margin, right: margin, extendWith: 'copy' })
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
