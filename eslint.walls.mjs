/**
 * Who may import whom in `src/` (docs/decisions/0005-walls.md). A folder may import itself and the folders named here.
 * Nothing but the configuration at the top imports `check`; nothing imports `importer` or `pages`.
 */
const MAY_IMPORT = {
  schema: [],
  content: ['schema', 'authority', 'originals', 'markdown'],
  authority: ['schema'],
  originals: ['schema'],
  derive: ['schema', 'authority'],
  markdown: ['schema', 'authority'],
  search: ['schema', 'authority'],
  compare: ['schema', 'authority'],
  importer: ['schema', 'content', 'authority', 'originals'],
  check: ['schema', 'content', 'authority', 'originals', 'derive', 'markdown'],
  site: ['schema', 'content', 'authority', 'originals', 'derive', 'markdown', 'search', 'compare'],
};

/** Components and layouts see the types of view models, and the site's addresses. */
const VIEWS = ['components', 'layouts'];
const FOLDERS = [...Object.keys(MAY_IMPORT), ...VIEWS, 'pages'];

const forbidFolders = (folders) =>
  folders.map((folder) => ({
    regex: `^(\\.\\./)+(src/)?${folder}/`,
    message: `This folder may not import from src/${folder}/ (docs/decisions/0005-walls.md).`,
  }));

const onlyTypes = (folders, reason) =>
  folders.map((folder) => ({
    regex: `^(\\.\\./)+${folder}/`,
    allowTypeImports: true,
    message: `Only types may come from src/${folder}/ here: ${reason}.`,
  }));

// From `packages/NAME/src/` and `packages/NAME/test/`, the project's root is at least three folders up.
const forbidSite = {
  regex: '^(\\.\\./){3,}(?:src|test|bench|scripts)/',
  message: 'A package imports nothing of the site (docs/decisions/0005-walls.md).',
};

const forbidPackageFiles = {
  regex: '^(\\.\\./)+packages/|^@parallax/[^/]+/src/',
  message: 'A package is imported by its name, by what its exports map offers.',
};

const forbidAstro = {
  regex: '^astro(:|$|/)',
  message: 'Astro stays in content.config.ts, site/ and .astro files, so that the rest is tested without it.',
};

const restrict = (patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

/** ESLint configurations that hold the walls. */
export const walls = [
  { files: ['packages/**/*.ts'], rules: restrict([forbidSite, forbidAstro]) },
  ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: restrict([
      ...forbidFolders(FOLDERS.filter((other) => other !== folder && !allowed.includes(other))),
      forbidPackageFiles,
      ...(folder === 'site' ? [] : [forbidAstro]),
    ]),
  })),
  {
    files: VIEWS.map((folder) => `src/${folder}/**/*`),
    rules: restrict([
      ...forbidFolders(['authority', 'markdown', 'originals', 'importer', 'check', 'pages']),
      ...onlyTypes(
        ['derive', 'schema', 'search', 'compare'],
        'a component shows a view model, it works nothing out',
      ),
      {
        regex: '^(\\.\\./)+site/(?!urls\\.ts$)',
        allowTypeImports: true,
        message: 'Of src/site/ only urls.ts, and types of view models, may be imported here.',
      },
    ]),
  },
  {
    files: ['src/pages/**/*'],
    rules: restrict([
      ...forbidFolders(['check', 'importer', 'authority', 'markdown', 'originals', 'pages']),
      ...onlyTypes(['derive', 'schema'], 'a page makes one call into src/site/'),
      {
        regex: '^(\\.\\./)+(?:search|compare)/(?!(?:browser/)?main\\.ts$)',
        allowTypeImports: true,
        message: 'Of src/search/ and src/compare/ a page loads main.ts, its script, and nothing else.',
      },
    ]),
  },
];
