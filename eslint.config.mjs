import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { noPathOutside } from './eslint.outside.mjs';
import { walls } from './eslint.walls.mjs';

export default defineConfig([
  globalIgnores(['dist/', 'packages/*/dist/', '.astro/', 'node_modules/', 'test-results/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
    },
  },
  ...astro.configs.recommended,
  {
    // The types of Astro's virtual modules and components are checked by `astro check`, not here.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['src/**/*.ts', 'packages/*/src/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
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
  {
    files: ['{src,test,bench,scripts,packages}/**/*.ts'],
    plugins: { parallax: { rules: { 'no-path-outside': noPathOutside } } },
    rules: { 'parallax/no-path-outside': 'error' },
  },
  {
    files: ['scripts/**', 'bench/**', 'src/check/main.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['*.config.{ts,mjs}'],
    rules: { 'no-restricted-exports': 'off' },
  },
  ...walls,
]);
