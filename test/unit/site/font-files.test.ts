import { describe, expect, it } from 'vitest';
import { charactersOf, FONT_FACES, fontStyles } from '../../../src/site/font-faces.ts';
import { subsetOf } from '../../../src/site/font-files.ts';

const latin = FONT_FACES.filter(({ family }) => family === 'Source Serif 4');
const arabic = FONT_FACES.filter(({ family }) => family === 'Noto Naskh Arabic');
const covered = (faces: typeof FONT_FACES) => faces.map(({ range }) => charactersOf(range)).join('');

describe('the fonts of the site', () => {
  it('have the letters of transliteration, in both styles', () => {
    for (const style of ['normal', 'italic']) {
      const characters = covered(latin.filter((face) => face.style === style));
      expect(
        Array.from('āīūĀĪŪḥṣḍṭẓḤṢḌṬẒʿʾġčšžç“”‘’–—…').filter((letter) => !characters.includes(letter)),
      ).toEqual([]);
    }
  });

  it('have the letters, digits and signs of Arabic, Persian and Kurdish', () => {
    const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىةپچژکگیەڕڵۆێ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹،؛؟٪٫٬ًٌٍَُِّْ\u200C';
    expect(Array.from(letters).filter((letter) => !covered(arabic).includes(letter))).toEqual([]);
  });

  it('leave to each character one face of a style, so that none is loaded in vain', () => {
    for (const style of ['normal', 'italic']) {
      const faces = FONT_FACES.filter((face) => face.style === style);
      const characters = faces.flatMap(({ range, loadedFor = range }) => Array.from(charactersOf(loadedFor)));
      expect(characters.filter((character, at) => characters.indexOf(character) !== at)).toEqual([]);
    }
  });

  it('are loaded for each character that they have', () => {
    const missing = FONT_FACES.flatMap(({ range, loadedFor = range }) => {
      const loading = new Set(charactersOf(loadedFor));
      return Array.from(charactersOf(range)).filter((character) => !loading.has(character));
    });
    expect(missing).toEqual([]);
  });

  it('weigh at most 60 KB for a page in Latin letters, with italics and transliteration', async () => {
    const sizes = await Promise.all(latin.map(async (face) => (await subsetOf(face)).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024);
  });

  it('are the same bytes whenever they are made', async () => {
    const [face] = latin;
    expect(Buffer.compare(await subsetOf(face!), await subsetOf(face!))).toBe(0);
  });

  it('show text before they arrive, in system fonts that take as much room', () => {
    const styles = fontStyles();
    expect(styles.match(/font-display:swap/g)).toHaveLength(FONT_FACES.length);
    expect(styles).toMatch(/src: local\('Georgia'\);[^}]*size-adjust: 100\.9\d+%/);
    expect(styles).toMatch(/src:local\('DejaVu Sans'\);unicode-range:U\+600-6FF,[^}]*size-adjust:94\.8%/);
  });
});

describe('charactersOf', () => {
  it('reads ranges and single characters', () => {
    expect(charactersOf('U+41-43, U+131')).toBe('ABCı');
  });
});
