import type { FontFile } from '../../../src/cards/card-font.ts';
import { once } from '../../../src/rebuild/once.ts';
import { cardFonts } from '../../../src/site/card-fonts.ts';
import { CARD_FACES } from '../../../src/site/font-faces.ts';
import { subsetOf } from '../../../src/site/font-files.ts';

/** The fonts of cards, as templates have them; made once for all tests. */
export const fontsOfCards = once(async (): Promise<FontFile[]> => {
  const files = await Promise.all(
    CARD_FACES.map(async (face) => [face.name, await subsetOf(face, 'truetype')] as const),
  );
  return cardFonts(Object.fromEntries(files));
});
