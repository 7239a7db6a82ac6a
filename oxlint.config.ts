import { defineConfig } from 'oxlint';
import { native } from './oxlint.native.ts';

/** `npm run lint`: all that needs no types. ESLint asks the same of templates (eslint.config.mjs). */
export default defineConfig({
  ...native,
  jsPlugins: [{ name: 'jsdoc-js', specifier: 'eslint-plugin-jsdoc' }, './lint.outside.mjs'],
  overrides: [
    ...native.overrides,
    {
      files: ['src/**/*.ts', 'packages/*/src/**/*.ts'],
      rules: {
        'jsdoc-js/require-jsdoc': [
          'error',
          {
            publicOnly: true,
            require: { FunctionDeclaration: true, ClassDeclaration: true, MethodDefinition: false },
            contexts: [
              'ExportNamedDeclaration > TSInterfaceDeclaration',
              'ExportNamedDeclaration > TSTypeAliasDeclaration',
              'ExportNamedDeclaration > VariableDeclaration',
            ],
          },
        ],
      },
    },
    // A module that grows past this is split at a seam; lists of words and strings are data.
    {
      files: ['src/**/*.ts', 'packages/*/src/**/*.ts'],
      rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
    },
    {
      files: ['src/interface/{en,ar}/*.ts', 'packages/*/src/vocabulary/*.ts'],
      rules: { 'max-lines': 'off' },
    },
    // A string is its own description.
    { files: ['src/interface/{en,ar}/*.ts'], rules: { 'jsdoc-js/require-jsdoc': 'off' } },
    {
      files: ['{src,test,bench,scripts,packages}/**/*.{ts,mjs,js}', '*.config.{ts,mjs}'],
      rules: { 'parallax/no-path-outside': 'error' },
    },
  ],
});
