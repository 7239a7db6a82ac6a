import manifest from '../../package.json' with { type: 'json' };
import { markdownFile } from './pages.ts';
import type { Peer } from './peer.ts';

/** The packages that the other tools need, each in one version; Astro is this project's. */
export const PEER_PACKAGES: Readonly<Record<string, string>> = {
  '@11ty/eleventy': '3.1.8',
  '@astrojs/markdown-remark': '7.3.1',
  '@astrojs/starlight': '0.42.4',
  astro: manifest.dependencies.astro,
  lunr: '2.3.9',
  minisearch: '7.2.0',
  pagefind: '1.6.0',
};

const ASTRO_BUILD = ['node', 'node_modules/astro/bin/astro.mjs', 'build'];

const eleventy: Peer = {
  name: 'Eleventy with Pagefind, a bare page an article',
  files: (pages) => ({
    'in/_includes/bare.njk':
      '<!doctype html><html lang="en"><title>{{ title }}</title><h1>{{ title }}</h1>{{ content | safe }}</html>\n',
    ...Object.fromEntries(
      pages.map((page) => [`in/articles/${page.id}.md`, markdownFile(page, ['layout: bare.njk'])]),
    ),
  }),
  steps: [
    ['node', 'node_modules/@11ty/eleventy/cmd.cjs', '--input=in', '--output=out', '--quiet'],
    ['node', 'node_modules/pagefind/lib/runner/bin.cjs', '--site', 'out', '--silent'],
  ],
  out: 'out',
};

const starlight: Peer = {
  name: 'Starlight, its sidebar left out',
  files: (pages) => ({
    'astro.config.mjs': [
      "import starlight from '@astrojs/starlight';",
      "import { defineConfig } from 'astro/config';",
      "export default defineConfig({ integrations: [starlight({ title: 'Corpus', sidebar: [{ label: 'Start', link: '/' }] })] });",
      '',
    ].join('\n'),
    'src/content.config.ts': [
      "import { docsLoader } from '@astrojs/starlight/loaders';",
      "import { docsSchema } from '@astrojs/starlight/schema';",
      "import { defineCollection } from 'astro:content';",
      'export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };',
      '',
    ].join('\n'),
    'src/content/docs/index.md': markdownFile({ id: 'index', title: 'Corpus', text: 'Invented articles.' }),
    ...Object.fromEntries(
      pages.map((page) => [`src/content/docs/articles/${page.id}.md`, markdownFile(page)]),
    ),
  }),
  steps: [ASTRO_BUILD],
  out: 'dist',
};

const bareAstro: Peer = {
  name: 'Astro, a bare page an article, no search',
  files: (pages) => ({
    'src/content.config.ts': [
      "import { defineCollection } from 'astro:content';",
      "import { glob } from 'astro/loaders';",
      "export const collections = { articles: defineCollection({ loader: glob({ base: 'articles', pattern: '*.md' }) }) };",
      '',
    ].join('\n'),
    'src/pages/articles/[id].astro': [
      '---',
      "import { getCollection, render } from 'astro:content';",
      'export const getStaticPaths = async () =>',
      "  (await getCollection('articles')).map((article) => ({ params: { id: article.id }, props: { article } }));",
      'const { article } = Astro.props;',
      'const { Content } = await render(article);',
      '---',
      '<!doctype html><html lang="en"><title>{article.data.title}</title><h1>{article.data.title}</h1><Content /></html>',
      '',
    ].join('\n'),
    ...Object.fromEntries(pages.map((page) => [`articles/${page.id}.md`, markdownFile(page)])),
  }),
  steps: [ASTRO_BUILD],
  out: 'dist',
};

const hugo: Peer = {
  name: 'Hugo, a bare page an article, no search',
  files: (pages) => ({
    'config.toml':
      'baseURL = "https://corpus.example/"\ntitle = "Corpus"\ndisableKinds = ["taxonomy", "term"]\n',
    'layouts/_default/single.html':
      '<!doctype html><html lang="en"><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}</html>\n',
    'layouts/_default/list.html': '<!doctype html><html lang="en"><title>Corpus</title></html>\n',
    ...Object.fromEntries(pages.map((page) => [`content/articles/${page.id}.md`, markdownFile(page)])),
  }),
  steps: [['hugo', '--quiet', '--destination', 'out']],
  out: 'out',
};

/** Alternatives that consist only of npm packages. */
export const NPM_PEERS: readonly Peer[] = [eleventy, starlight, bareAstro];
/** Hugo is not an npm package: packages of that name download it from elsewhere when they are installed. */
export const HUGO = hugo;
