/**
 * Who may import whom in `src/` (docs/decisions/0005-import-boundaries.md). A folder may import itself and the folders named here.
 * Of `src/`, only `build` imports `check`; nothing imports `build`, `codings`, `importer` or `pages`.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const MAY_IMPORT = {
  schema: [],
  rebuild: [],
  urls: ['schema'],
  content: ['schema', 'rebuild', 'authority', 'originals', 'markdown'],
  authority: ['schema'],
  originals: ['schema'],
  derive: ['schema'],
  markdown: ['schema'],
  search: ['authority', 'urls', 'offline'],
  compare: ['schema', 'authority', 'urls', 'offline'],
  export: ['schema', 'authority', 'urls', 'compare'],
  offline: [],
  draw: [],
  cards: ['draw'],
  interface: [],
  command: ['authority', 'content'],
  importer: ['schema', 'content', 'authority', 'originals', 'command'],
  codings: ['schema', 'content', 'authority', 'originals', 'command', 'export', 'interface'],
  check: [
    'schema',
    'rebuild',
    'content',
    'command',
    'authority',
    'originals',
    'markdown',
    'draw',
    'interface',
    'export',
  ],
  site: [
    'schema',
    'urls',
    'rebuild',
    'interface',
    'content',
    'authority',
    'originals',
    'derive',
    'markdown',
    'search',
    'compare',
    'draw',
    'cards',
    'export',
  ],
  build: ['rebuild', 'content', 'check', 'interface', 'search', 'offline', 'site'],
};

/** What shows the site's own words, which it imports as `#words/…`; all else runs without Vite, which chooses their language. */
export const SHOWS_WORDS = new Set(['derive', 'search', 'compare', 'draw', 'site']);

/** Components and layouts see the types of view models, and the site's addresses. */
const VIEWS = ['components', 'layouts'];
const FOLDERS = [...Object.keys(MAY_IMPORT), ...VIEWS, 'pages'];

/**
 * A part of a pattern that a text fits if it starts with none of the words: `[^a]|a[^b]` for "ab". The patterns of
 * oxlint have no `(?!…)`.
 */
const startOfNone = (words) => {
  const starts = new Set(words.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at))));
  const after = (start) =>
    words.flatMap((word) => (word.startsWith(start) ? word.charAt(start.length) : [])).join('');
  return `(?:${Array.from(starts, (start) => `${start.replaceAll('.', '\\.')}[^${after(start)}]`).join('|')})`;
};

const forbidFolders = (folders) =>
  folders.map((folder) => ({
    regex: `^(\\.\\./)+(src/)?${folder}/`,
    message: `This folder may not import from src/${folder}/ (docs/decisions/0005-import-boundaries.md).`,
  }));

const onlyTypes = (folders, reason) =>
  folders.map((folder) => ({
    regex: `^(\\.\\./)+${folder}/`,
    allowTypeImports: true,
    message: `Only types may come from src/${folder}/ here: ${reason}.`,
  }));

const forbidPart = (folder) => ({
  regex: `^\\.{1,2}/${folder}/`,
  message: 'In src/compare/ the model knows no markup, and the markup knows nothing of the browser.',
});

// From `packages/NAME/src/` and `packages/NAME/test/`, the project's root is at least three folders up.
const forbidSite = {
  regex: '^(\\.\\./){3,}(?:src|test|bench|scripts)/',
  message: 'A package imports nothing of the site (docs/decisions/0005-import-boundaries.md).',
};

const forbidPackageFiles = {
  regex: '^(\\.\\./)+packages/|^@parallax/[^/]+/src/',
  message: 'A package is imported by its name, by what its exports map offers.',
};

const forbidAstro = {
  regex: '^astro(:|$|/)',
  message: 'Astro stays in middleware.ts, site/ and .astro files, so that the rest is tested without it.',
};

const restrict = (patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

const forbidWords = {
  regex: '^#words/',
  message: "Only what is compiled for a site shows the site's own words (src/site/interface-words.ts).",
};

const boundariesOf = (folder) => [
  ...(SHOWS_WORDS.has(folder) ? [] : [forbidWords]),
  ...forbidFolders(FOLDERS.filter((other) => other !== folder && !MAY_IMPORT[folder].includes(other))),
  forbidPackageFiles,
  ...(folder === 'site' ? [] : [forbidAstro]),
];

/** The generator of invented archives stands by itself: of the site it folds names as the check does. */
const forbidSiteButAuthority = {
  regex: `^(\\.\\./)+(?:src/${startOfNone(['authority/'])}|${startOfNone(['../', 'src/', 'test/fixtures/'])})`,
  message: 'An invented archive is made without the site (docs/decisions/0005-import-boundaries.md).',
};

/**
 * What holds the import boundaries, for the configurations of oxlint and of ESLint.
 *
 * @type {import('oxlint').OxlintOverride[]}
 */
export const importBoundaries = [
  { files: ['{test,bench,scripts}/**/*.ts'], rules: restrict([forbidPackageFiles]) },
  { files: ['bench/corpus/*.ts'], rules: restrict([forbidSiteButAuthority]) },
  { files: ['packages/**/*.ts'], rules: restrict([forbidSite, forbidAstro]) },
  ...Object.keys(MAY_IMPORT).map((folder) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: restrict(boundariesOf(folder)),
  })),
  {
    files: ['src/compare/*.ts'],
    rules: restrict([...boundariesOf('compare'), forbidPart('markup'), forbidPart('browser')]),
  },
  {
    files: ['src/compare/markup/*.ts'],
    rules: restrict([...boundariesOf('compare'), forbidPart('browser')]),
  },
  {
    files: VIEWS.map((folder) => `src/${folder}/**/*`),
    rules: restrict([
      forbidPackageFiles,
      ...forbidFolders([
        'authority',
        'content',
        'markdown',
        'originals',
        'importer',
        'codings',
        'check',
        'command',
        'rebuild',
        'search',
        'urls',
        'build',
        'cards',
        'export',
        'offline',
        'pages',
      ]),
      ...onlyTypes(['derive', 'schema', 'compare'], 'a component shows a view model, it works nothing out'),
      {
        regex: `^(\\.\\./)+draw/${startOfNone(['stance-marks.ts'])}`,
        message: 'Of src/draw/ only the marks of stances may be imported here.',
      },
      {
        regex: `^(\\.\\./)+site/${startOfNone(['urls.ts', 'policy.ts', 'structured-block.ts', 'tight-markup.ts'])}`,
        allowTypeImports: true,
        message:
          'Of src/site/ only urls.ts, policy.ts, structured-block.ts and tight-markup.ts, and types of view models, may be imported here.',
      },
    ]),
  },
  {
    files: ['src/pages/**/*'],
    rules: restrict([
      forbidPackageFiles,
      ...forbidFolders([
        'check',
        'command',
        'importer',
        'codings',
        'authority',
        'content',
        'derive',
        'markdown',
        'originals',
        'rebuild',
        'urls',
        'build',
        'draw',
        'cards',
        'export',
        'offline',
        'pages',
      ]),
      ...onlyTypes(['schema'], 'a page makes one call into src/site/'),
      {
        regex: `^(\\.\\./)+(?:search|compare)/${startOfNone(['main.ts', 'browser/main.ts'])}`,
        allowTypeImports: true,
        message: 'Of src/search/ and src/compare/ a page loads main.ts, its script, and nothing else.',
      },
    ]),
  },
];
