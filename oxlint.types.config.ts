import { defineConfig } from 'oxlint';
import { native } from './oxlint.native.ts';

/**
 * `npm run types`: all that oxlint answers by itself, types too, so that it can tell which `oxlint-disable` has no use.
 * The plugins are left to `npm run lint`; what they report is hushed with `eslint-disable`, which is not looked at here.
 */
export default defineConfig({
  ...native,
  options: {
    typeAware: true,
    typeCheck: true,
    respectEslintDisableDirectives: false,
    reportUnusedDisableDirectives: 'error',
  },
  // Types of .mjs files are checked by astro check.
  ignorePatterns: [...native.ignorePatterns, '**/*.mjs'],
});
