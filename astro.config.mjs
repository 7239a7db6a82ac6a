import { defineConfig } from 'astro/config';
import process from 'node:process';
import { join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { reportText } from './src/check/reporters/text.ts';
import { checkReading } from './src/check/run.ts';
import { createReader } from './src/content/archive-reader.ts';
import { contentGate } from './src/site/content-gate.ts';
import { siteFolders } from './src/site/folders.ts';
import { leanScripts } from './src/site/lean-scripts.ts';
import { searchIndex } from './src/site/search-index.ts';
import { settingsOf } from './src/site/settings.ts';

const project = fileURLToPath(new URL('.', import.meta.url));
const { content, out } = siteFolders({ cwd: project, env: process.env });
const reader = createReader(content);
const { site, base } = settingsOf(await reader.read(), process.env);

const check = (reading) => {
  const report = checkReading(reading);
  return {
    report: reportText(report),
    hasErrors: report.issues.some(({ severity }) => severity === 'error'),
  };
};

export default defineConfig({
  site,
  base,
  // Astro's root may be another folder (src/site/folders.ts); what it keeps of a site is below it.
  srcDir: join(project, 'src'),
  publicDir: join(project, 'public'),
  outDir: out,
  cacheDir: './.astro/cache',
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [contentGate(reader, check), searchIndex({ content: content.path })],
  // Lets the Astro extension complete and check the frontmatter of articles.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [leanScripts()] },
});
