import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { accountPipeline } from './src/markdown/pipeline.ts';
import { readSettings } from './src/site/settings.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const { site, base, recordHref } = readSettings(root, process.env);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { processor: unified(accountPipeline({ href: recordHref })), syntaxHighlight: false },
  security: {
    csp: {
      directives: ["default-src 'none'", "img-src 'self'", "form-action 'self'", "base-uri 'none'"],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
