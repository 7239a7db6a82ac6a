import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { findCorpora, metadataPages, newsPages } from './pages.ts';
import { readOurs } from './read-page.ts';

/** What one extractor took for all pages, and the texts that it found on the news pages. */
export interface Pass {
  pages: number;
  /** The processor time of this process, user and system, for the pages alone. */
  cpuSeconds: number;
  /** The peak memory of this process, in bytes. */
  peakBytes: number;
  texts: [id: string, text: string][];
}

const extractors = {
  ours: readOurs,
  readability: (html: string) => {
    const dom = new JSDOM(html, { virtualConsole: new VirtualConsole() });
    const text = new Readability(dom.window.document).parse()?.textContent ?? '';
    dom.window.close();
    return text;
  },
};

const [, , name, folder = ''] = process.argv;
const extract = extractors[name as keyof typeof extractors];
const { corpora } = findCorpora(folder);
// Both start from the same text in memory, so that neither time includes reading and unpacking files.
const news = [...newsPages(corpora)];
const others = [...metadataPages(corpora)];
const before = process.cpuUsage();
const texts: [string, string][] = [];
for (const { id, html } of news) texts.push([id, await extract(html)]);
for (const { html } of others) await extract(html);
const { user, system } = process.cpuUsage(before);
const pass: Pass = {
  pages: news.length + others.length,
  cpuSeconds: (user + system) / 1e6,
  peakBytes: process.resourceUsage().maxRSS * 1024,
  texts,
};
console.log(JSON.stringify(pass));
