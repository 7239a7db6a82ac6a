import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { noPathOutside } from './lint.outside.mjs';
import { importBoundaries } from './lint.boundaries.mjs';

/** What is asked of templates, which oxlint reads only in part. It asks the same of the rest (oxlint.config.ts). */
export default defineConfig([
  // The script of a template is a file below it: `index.astro/1_1.ts`.
  globalIgnores(['dist/', '.astro/', 'test-results/', '**/*.{js,mjs,ts}', '!**/*.astro/*.{js,ts}']),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    plugins: { parallax: { rules: { 'no-path-outside': noPathOutside } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'parallax/no-path-outside': 'error',
    },
  },
  ...astro.configs.recommended,
  ...importBoundaries,
]);
