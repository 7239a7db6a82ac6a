import { defineConfig } from 'astro/config';
import process from 'node:process';
import { join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { keptEntriesOf } from './src/build/memory.ts';
import { checkChanged } from './src/check/kept-results.ts';
import { reportText } from './src/check/reporters/text.ts';
import { createReader } from './src/content/archive-reader.ts';
import { interfaceLanguage } from './src/interface/languages.ts';
import { developmentPages } from './src/site/development-pages.ts';
import { siteFolders } from './src/site/folders.ts';
import { fontFiles } from './src/site/font-files.ts';
import { interfaceWords } from './src/site/interface-words.ts';
import { leanScripts } from './src/site/lean-scripts.ts';
import { rendererAdapter } from './src/site/renderer-adapter.ts';
import { rendererSettings, settingsOf } from './src/site/settings.ts';
import { workerChunk } from './src/site/worker-chunk.ts';

const project = fileURLToPath(new URL('.', import.meta.url));
const { content, out, root } = siteFolders({ cwd: project, env: process.env });
// What the last build has made of files that are the same need not be made again.
const reader = createReader(content, keptEntriesOf(project, root));
// `npm run build` has the templates compiled for a path, without an archive; all else serves one.
const compiled = rendererSettings(process.env);
const { base, language } = compiled ?? settingsOf(await reader.read(), process.env);
// What was built is files, which Astro's own server shows as they are.
const isPreview = process.argv.includes('preview');

const report = async () => {
  const found = checkChanged(await reader.read(), project);
  return found.issues.length === 0 ? undefined : reportText(found);
};

export default defineConfig({
  base,
  // Astro's root may be another folder (src/site/folders.ts); what it keeps of a site is below it.
  srcDir: join(project, 'src'),
  publicDir: join(project, 'public'),
  outDir: compiled?.out ?? out,
  cacheDir: './.astro/cache',
  trailingSlash: 'always',
  compressHTML: true,
  ...(isPreview ? { output: 'static' } : { output: 'server', adapter: rendererAdapter() }),
  integrations: [developmentPages(reader, report, (reading) => checkChanged(reading, project).sinceRelease)],
  // Lets the Astro extension complete and check the frontmatter of articles (src/content.config.ts).
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [
      interfaceWords(project, interfaceLanguage(language)),
      fontFiles(project),
      leanScripts(),
      workerChunk(project),
    ],
  },
});
