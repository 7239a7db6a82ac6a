import type { FontFile } from '../cards/card-font.ts';
import { CARD_FACES } from './font-faces.ts';

/** The fonts of cards in the order in which a letter is looked for, from their files by the name of the face. */
export function cardFonts(files: Readonly<Record<string, Uint8Array>>): FontFile[] {
  return CARD_FACES.map(({ name, axes, scale = '100%' }) => {
    const bytes = files[name];
    if (bytes === undefined) throw new Error(`There is no file for the font ${name}.`);
    return { bytes, axes: Object.keys(axes), scale: Number.parseFloat(scale) / 100 };
  });
}
