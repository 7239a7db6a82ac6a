import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../src/rebuild/files-below.ts';

/** A kind of page, and how its pages are recognised by their path below the site. */
const KINDS: Readonly<Record<string, RegExp>> = {
  home: /^$/,
  articles: /^articles\/$/,
  'articles-filtered': /^articles\/stance\/[^/]+\/$/,
  article: /^articles\/[^/]+\/$/,
  cite: /^articles\/[^/]+\/cite\/$/,
  coding: /^articles\/[^/]+\/coding\/$/,
  original: /^articles\/[^/]+\/original\/$/,
  parallel: /^articles\/[^/]+\/parallel\/$/,
  actors: /^actors\/$/,
  actor: /^actors\/[^/]+\/$/,
  places: /^places\/$/,
  place: /^places\/[^/]+\/$/,
  outlets: /^outlets\/$/,
  outlet: /^outlets\/[^/]+\/$/,
  dossiers: /^dossiers\/$/,
  dossier: /^dossiers\/[^/]+\/$/,
  'dossier-cite': /^dossiers\/[^/]+\/cite\/$/,
  claims: /^dossiers\/[^/]+\/claims\/$/,
  stances: /^dossiers\/[^/]+\/stances\/$/,
  figures: /^dossiers\/[^/]+\/figures\/$/,
  voices: /^dossiers\/[^/]+\/voices\/$/,
  names: /^dossiers\/[^/]+\/names\/$/,
  events: /^dossiers\/[^/]+\/events\/$/,
  blame: /^dossiers\/[^/]+\/blame\/$/,
  omissions: /^dossiers\/[^/]+\/omissions\/$/,
  question: /^dossiers\/[^/]+\/questions\/[^/]+\/$/,
  everything: /^dossiers\/[^/]+\/everything\/$/,
  'dossier-timeline': /^dossiers\/[^/]+\/timeline\/$/,
  'dossier-map': /^dossiers\/[^/]+\/map\/$/,
  corrections: /^corrections\/$/,
  chronology: /^chronology\/[^/]+\/$/,
  timeline: /^timeline\/$/,
  'timeline-of-a-year': /^timeline\/[^/]+\/$/,
  map: /^map\/$/,
  data: /^data\/$/,
  'data-table': /^data\/[^/]+\/$/,
  about: /^about\/$/,
  codebooks: /^about\/coding\/$/,
  codebook: /^about\/coding\/[^/]+\/$/,
  search: /^search\/$/,
  compare: /^compare\/$/,
  offline: /^offline\/$/,
  missing: /^404\.html$/,
};

/** A page to look at: its kind, and its address below the site. */
export interface PageExample {
  kind: string;
  address: string;
}

/**
 * One page of each kind that a built site has: the fullest, which is the longest file. After `search` and `compare` come the same with
 * something asked: the longest word of an article's title, and two articles.
 */
export function examplePages(site: string): PageExample[] {
  const pages = filesBelow(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: file.replace(/(^|\/)index\.html$/, '$1'),
      size: statSync(join(site, file)).size,
    }))
    .toSorted((one, other) => other.size - one.size);
  const articles = pages
    .filter(({ path }) => KINDS['article']!.test(path))
    .map(({ path }) => path.split('/')[1]!);
  return Object.entries(KINDS).flatMap(([kind, holds]): PageExample[] => {
    const page = pages.find(({ path }) => holds.test(path));
    if (page === undefined) return [];
    const examples = [{ kind, address: page.path }];
    if (kind === 'search')
      examples.push({ kind: 'search-results', address: `search/?q=${firstWord(site, articles[0])}` });
    if (kind === 'compare' && articles.length > 1)
      examples.push({ kind: 'comparison', address: `compare/?a=${articles[0]!}&a=${articles[1]!}` });
    return examples;
  });
}

/** A long word of an article's title, which a search finds at least there. */
function firstWord(site: string, article: string | undefined): string {
  if (article === undefined) return '';
  const html = readFileSync(join(site, 'articles', article, 'index.html'), 'utf8');
  const title = /<h1[^>]*>([^<]*)<\/h1>/.exec(html)?.[1] ?? '';
  return encodeURIComponent(
    title.split(/[^\p{L}]+/u).toSorted((one, other) => other.length - one.length)[0] ?? '',
  );
}
