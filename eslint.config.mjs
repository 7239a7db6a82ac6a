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
  // What needs types is asked by oxlint (.oxlintrc.json), with the types themselves: npm run types.
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
    },
  },
  ...astro.configs.recommended,
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
