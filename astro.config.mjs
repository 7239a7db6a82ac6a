import { defineConfig } from 'astro/config';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { reportText } from './src/check/reporters/text.ts';
import { runChecks } from './src/check/run.ts';
import { contentGate } from './src/site/content-gate.ts';
import { searchIndex } from './src/site/search-index.ts';
import { readSettings } from './src/site/settings.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const { site, base, language } = readSettings(root, process.env);

const check = async (folder) => {
  const report = await runChecks(folder);
  return {
    report: reportText(report),
    hasErrors: report.issues.some(({ severity }) => severity === 'error'),
  };
};

export default defineConfig({
  site,
  base,
  cacheDir: './.astro/cache',
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [contentGate(check), searchIndex({ language })],
  // Lets the Astro extension complete and check the frontmatter of articles.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
});
