/**
 * Zotero's own translators save every article page of a site, as its connector does in a browser; what they save is compared with the
 * citation of the source beside the page. Runs the code of Zotero's translation server (AGPL, fetched and not part of this project), offline.
 */
import { globSync, readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { JSDOM as BrowserPage } from 'jsdom';

/** What is compared of an item that Zotero saved. */
interface Saved {
  itemType: string;
  title?: string;
  creators: { firstName?: string; lastName?: string }[];
  publicationTitle?: string;
  websiteTitle?: string;
  blogTitle?: string;
  institution?: string;
  date?: string;
  language?: string;
  url?: string;
  abstractNote?: string;
}

/** What is used of the translation server. */
interface Translation {
  setDocument: (document: unknown) => void;
  getTranslators: () => Promise<{ label: string }[]>;
  setTranslator: (translator: unknown) => void;
  translate: (options: object) => Promise<Saved[]>;
}

/** An item of CSL-JSON, as the site writes it. */
interface Cited {
  type: string;
  title: string;
  author?: { family?: string; given?: string; literal?: string }[];
  'container-title'?: string;
  publisher?: string;
  language: string;
  URL?: string;
  custom?: { edtf?: string };
}

const TYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'newspaperArticle',
  'article-magazine': 'magazineArticle',
  webpage: 'webpage',
  'post-weblog': 'blogPost',
  report: 'report',
};

const [site = '', , home = '', checkout = ''] = process.argv.slice(2);
// The packages that the server needs are beside it, and it reads its settings from where it runs.
process.env['NODE_PATH'] = join(home, 'node_modules');
(Module as unknown as { _initPaths: () => void })._initPaths();
process.chdir(checkout);
const require = createRequire(join(checkout, 'src/zotero.js'));
require('./zotero.js');
const { Zotero } = globalThis as unknown as {
  Zotero: { Translate: { Web: new () => Translation }; Debug: { init: (level: number) => void } };
};
Zotero.Debug.init(0);
await (require('./translators.js') as { init: () => Promise<void> }).init();
const { JSDOM } = require('jsdom') as { JSDOM: typeof BrowserPage };
const { install } = require('wicked-good-xpath') as { install: (window: unknown, isForced: boolean) => void };

/** What Zotero saves of a page at an address. */
async function save(html: string, url: string): Promise<Saved | undefined> {
  const { window } = new JSDOM(html, { url });
  install(window, true);
  const translation = new Zotero.Translate.Web();
  translation.setDocument(window.document);
  const [best] = await translation.getTranslators();
  if (best?.label !== 'Embedded Metadata') return undefined;
  translation.setTranslator(best);
  return (await translation.translate({ libraryID: false }))[0];
}

/** What differs between a saved item and the citation of the source; empty if nothing does. */
function differences(
  saved: Saved | undefined,
  cited: Cited,
  page: { url: string; abstract: string },
): string[] {
  if (saved === undefined) return ['Zotero would not read the embedded metadata'];
  const names = saved.creators.map(({ firstName = '', lastName = '' }) => `${firstName} ${lastName}`.trim());
  // A comma in the name of a desk would make a family name of what stands before it.
  const authors = (cited.author ?? []).map(
    ({ family, given, literal }) => literal?.replaceAll(',', ' –') ?? `${given ?? ''} ${family ?? ''}`,
  );
  const { publicationTitle, websiteTitle, blogTitle, institution } = saved;
  const pairs: [name: string, saved: unknown, cited: unknown][] = [
    ['type', saved.itemType, TYPES[cited.type]],
    ['title', saved.title, cited.title],
    [
      'outlet',
      publicationTitle ?? websiteTitle ?? blogTitle ?? institution,
      cited['container-title'] ?? cited.publisher,
    ],
    ['names', names.join('; '), authors.join('; ')],
    ['date', saved.date, cited.custom?.edtf],
    ['language', saved.language, cited.language],
    ['address', saved.url, cited.URL ?? page.url],
    ['summary', saved.abstractNote, page.abstract],
  ];
  return pairs.flatMap(([name, one, other]) =>
    one === other ? [] : [`${name} ${JSON.stringify(one)}, and not ${JSON.stringify(other)}`],
  );
}

const pages = globSync('articles/*/cite/source.json', { cwd: site }).toSorted();
const problems: string[] = [];
for (const file of pages) {
  const page = join(dirname(file), '../index.html');
  const html = readFileSync(join(site, page), 'utf8');
  const { document } = new JSDOM(html).window;
  const [cited] = JSON.parse(readFileSync(join(site, file), 'utf8')) as Cited[];
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
  const abstract = document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
  if (cited === undefined) continue;
  problems.push(
    ...differences(await save(html, url), cited, { url, abstract }).map((problem) => `${page}: ${problem}`),
  );
}
console.log(
  JSON.stringify({
    check: `${String(pages.length)} articles saved by Zotero with type, title, outlet, byline, date, language, address and summary`,
    ...(problems.length > 0 || pages.length === 0
      ? { problem: problems.slice(0, 6).join('; ') || 'There is none.' }
      : {}),
  }),
);
process.exit(0);
