import { createFontStack } from '@capsizecss/core';

/** A face of the site's fonts: where its package has it, and how much of it pages load. */
export interface FontFace {
  /** The file that pages load, without its ending. */
  name: string;
  family: 'Source Serif 4' | 'Noto Naskh Arabic';
  style: 'normal' | 'italic';
  /** The font file, as an import names it. */
  source: string;
  /** Which characters are kept, as CSS writes them (`unicode-range`). */
  range: string;
  /** The characters for which pages load it, in fewer words: all of `range`, and rare ones between them. Left out, `range`. */
  loadedFor?: string;
  /** The part of each variable axis that is kept: one value, or all between two. */
  axes: Record<string, number | { min: number; max: number }>;
  /** The features of OpenType that are kept. */
  features: readonly string[];
  /** How much larger it is set, so that its letters look as large as those of the other face. */
  scale?: `${number}%`;
}

const LATIN =
  'U+20-7E, U+A0-FF, U+131, U+152-153, U+2010-2027, U+2030-203A, U+20AC, U+2190-2193, U+2212, U+2248, U+2260-2265';
/** The letters of transliteration, and of Turkish and Kurdish names. */
const TRANSLITERATION =
  'U+100-101, U+10C-10D, U+112-113, U+11E-121, U+12A-12B, U+130, U+14C-14D, U+15E-161, U+16A-16B, U+17D-17E, U+1E6-1E7, U+2BC-2BF, U+1E0C-1E0F, U+1E20-1E21, U+1E24-1E25, U+1E2A-1E2B, U+1E32-1E33, U+1E62-1E63, U+1E6C-1E6F, U+1E92-1E95';
/** What holds all of these, for style sheets: a letter between them loads the face in vain, and has that of the system. */
const MARKED_LATIN = 'U+100-130, U+132-151, U+154-17F, U+1E6-1E7, U+2BC-2BF, U+1E00-1EFF';
/** The letters, marks and digits of Arabic, Persian and Kurdish, and joiners. */
const ARABIC =
  'U+60C, U+61B, U+61F, U+621-63A, U+640-655, U+660-66D, U+670-671, U+67E, U+686, U+695, U+698, U+6A9-6AA, U+6AF, U+6B5, U+6BE, U+6C0-6C1, U+6C6, U+6CC, U+6CE, U+6D0, U+6D4-6D5, U+6F0-6F9, U+200C-200D';

const ARABIC_BLOCK = 'U+600-6FF, U+200C-200D';

const ROMAN = 'source-serif/VAR/SourceSerif4Variable-Roman.ttf';
const ITALIC = 'source-serif/VAR/SourceSerif4Variable-Italic.ttf';
/** The optical size of running text; headings get a heavier weight of the same. */
const TEXT_SIZE = 18;
/** Kerning, ligatures and old-style figures; the figures of labels and tables are the system's. */
const LATIN_FEATURES = ['kern', 'liga', 'locl', 'onum'];
/** The font features that join letters and place their marks. */
const ARABIC_FEATURES = [
  ...['init', 'medi', 'fina', 'isol', 'rlig', 'liga', 'calt', 'curs'],
  ...['ccmp', 'locl', 'kern', 'mark', 'mkmk'],
];
const WEIGHTS = { min: 400, max: 600 };
const serif = { family: 'Source Serif 4', features: LATIN_FEATURES } as const;
const roman = { ...serif, style: 'normal', source: ROMAN, axes: { opsz: TEXT_SIZE, wght: WEIGHTS } } as const;
const italic = { ...serif, style: 'italic', source: ITALIC, axes: { opsz: TEXT_SIZE, wght: 400 } } as const;

const arabic = {
  name: 'arabic',
  family: 'Noto Naskh Arabic',
  style: 'normal',
  source: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
  range: ARABIC,
  loadedFor: ARABIC_BLOCK,
  axes: { wght: WEIGHTS },
  features: ARABIC_FEATURES,
  scale: '110%',
} as const satisfies FontFace;

/** The site's fonts (docs/decisions/0020-fonts.md). A browser loads those whose characters a page has. */
export const FONT_FACES: readonly FontFace[] = [
  { ...roman, name: 'serif', range: LATIN },
  { ...roman, name: 'serif-marked', range: TRANSLITERATION, loadedFor: MARKED_LATIN },
  { ...italic, name: 'serif-italic', range: LATIN },
  { ...italic, name: 'serif-italic-marked', range: TRANSLITERATION, loadedFor: MARKED_LATIN },
  arabic,
];

/** All letters that the reading serif has: those of other Latin, Greek and Cyrillic alphabets, too. */
const ALL_LETTERS = `${LATIN}, U+100-24F, U+2B0-2FF, U+300-52F, U+1E00-1EFF`;
const ALL_SIZES = { min: 20, max: 48 };

/** The fonts of cards (docs/decisions/0024-cards.md): headlines are finer than texts, and titles are in any language. */
export const CARD_FACES: readonly FontFace[] = [
  { ...arabic, name: 'card-arabic' },
  {
    ...roman,
    name: 'card-serif',
    range: ALL_LETTERS,
    axes: { opsz: ALL_SIZES, wght: WEIGHTS },
    features: [...LATIN_FEATURES, 'ccmp', 'mark', 'mkmk'],
  },
];

/** The characters of a `unicode-range`. */
export function charactersOf(range: string): string {
  return range
    .split(', ')
    .flatMap((part) => {
      const [first, last] = part
        .slice(2)
        .split('-')
        .map((digits) => Number.parseInt(digits, 16)) as [number, number?];
      return Array.from({ length: (last ?? first) - first + 1 }, (_, at) => String.fromCodePoint(first + at));
    })
    .join('');
}

/** Measures of the reading serif and of what systems have instead, from `@capsizecss/unpack` 4.0.1 and its collection. */
const SERIF = {
  familyName: 'Source Serif 4',
  ascent: 1036,
  descent: -335,
  lineGap: 0,
  unitsPerEm: 1000,
  xWidthAvg: 450,
};
const SYSTEM_SERIFS = [
  { familyName: 'Georgia', ascent: 1878, descent: -449, lineGap: 0, unitsPerEm: 2048, xWidthAvg: 913 },
  { familyName: 'Noto Serif', ascent: 1069, descent: -293, lineGap: 0, unitsPerEm: 1000, xWidthAvg: 478 },
  {
    familyName: 'Times New Roman',
    ascent: 1825,
    descent: -443,
    lineGap: 87,
    unitsPerEm: 2048,
    xWidthAvg: 832,
  },
  { familyName: 'DejaVu Serif', ascent: 1901, descent: -483, lineGap: 0, unitsPerEm: 2048, xWidthAvg: 1058 },
];

/**
 * Fonts of systems with Arabic letters, and how much larger they are set, so that words take as much room as in the site's face: by the mean
 * width of the 2,170 Arabic words of the accounts in `test/fixtures/archive-ar/`, as Chromium sets them.
 */
const SYSTEM_ARABIC = [
  ['Noto Naskh Arabic', arabic.scale],
  ['Noto Sans Arabic', '100.4%'],
  ['DejaVu Sans', '94.8%'],
] as const;

/**
 * The style sheet of the fonts: their faces, and faces of systems' fonts that take as much room, so that no line moves
 * when a font arrives. `--arabic` names those of Arabic letters, `--serif` all of them.
 */
export function fontStyles(): string {
  const faces = FONT_FACES.map(
    ({ name, family, style, range, loadedFor = range, axes, scale }) =>
      `@font-face{font-family:'${family}';font-style:${style};font-weight:${weightOf(axes['wght']!)};font-display:swap;` +
      `src:url('./${name}.woff2') format('woff2');unicode-range:${loadedFor}${scale === undefined ? '' : `;size-adjust:${scale}`}}`,
  );
  const { fontFaces } = createFontStack([SERIF, ...SYSTEM_SERIFS]);
  const named = `${SERIF.familyName} Fallback: `;
  const serifs = [SERIF.familyName, ...SYSTEM_SERIFS.map(({ familyName }) => `Like ${familyName}`)];
  const stands = SYSTEM_ARABIC.map(([name, scale], at) => ({
    family: `Arabic ${at + 1}`,
    rule: `@font-face{font-family:'Arabic ${at + 1}';src:local('${name}');unicode-range:${ARABIC_BLOCK};size-adjust:${scale}}`,
  }));
  const arabics = [arabic.family, ...stands.map(({ family }) => family)];
  return [
    ...faces,
    ...stands.map(({ rule }) => rule),
    fontFaces.replaceAll(named, 'Like '),
    `:root{--arabic:${quoted(arabics)};--serif:var(--arabic),${quoted(serifs)},serif}`,
  ].join('\n');
}

const quoted = (families: readonly string[]) => families.map((family) => `'${family}'`).join();

const weightOf = (weight: number | { min: number; max: number }) =>
  typeof weight === 'number' ? String(weight) : `${weight.min} ${weight.max}`;
