import type { OxlintConfig } from 'oxlint';
import { importBoundaries } from './lint.boundaries.mjs';
import { javaScriptRules, typedRules, untypedRules } from './oxlint.rules.ts';

/** What oxlint answers by itself. Rules that need types are silent until a run reads them (oxlint.types.config.ts). */
export const native = {
  plugins: ['typescript', 'import'],
  categories: { correctness: 'off' },
  ignorePatterns: ['dist/', 'packages/*/dist/', '.astro/', 'test-results/', '**/*.astro'],
  rules: untypedRules,
  overrides: [
    { files: ['**/*.mjs'], rules: javaScriptRules },
    { files: ['**/*.ts'], rules: typedRules },
    { files: ['scripts/**', 'bench/**', 'src/check/main.ts'], rules: { 'no-console': 'off' } },
    { files: ['*.config.{ts,mjs}'], excludeFiles: ['*/**'], rules: { 'no-restricted-exports': 'off' } },
    ...importBoundaries,
  ],
} satisfies OxlintConfig;
