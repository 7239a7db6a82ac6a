import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { findCorpora, metadataPages, savedPages } from './pages.ts';
import type { CorpusPass, Pass, Prediction } from './prediction.ts';
import { readDocument } from './read-page.ts';

type Extract = (html: string) => Prediction | Promise<Prediction>;

/** The ending of this command's process if the extractor is not installed. */
const NOT_INSTALLED = 3;

const extractors: Readonly<Record<string, () => Extract | Promise<Extract>>> = {
  ours: () => readDocument,
  readability: () => (html) => {
    const dom = open(html);
    const article = new Readability<Element>(dom.window.document, {
      serializer: (node) => node as Element,
    }).parse();
    const prediction = {
      text: article?.content == null ? '' : linesOf(article.content),
      title: article?.title ?? undefined,
      author: article?.byline ?? undefined,
      date: article?.publishedTime ?? undefined,
    };
    dom.window.close();
    return prediction;
  },
  defuddle: async () => {
    const name = 'defuddle/node';
    const { Defuddle } = (await import(name).catch(() => process.exit(NOT_INSTALLED))) as {
      Defuddle: (document: Document) => Promise<Record<'content' | 'title' | 'author' | 'published', string>>;
    };
    return async (html) => {
      const dom = open(html);
      const { content, title, author, published } = await Defuddle(dom.window.document);
      const text = linesOf(open(content).window.document.body);
      dom.window.close();
      return { text, title, author, date: published };
    };
  },
};

function open(html: string): JSDOM {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() });
}

/** The text of an element with a line break around each block, so that no words touch. */
function linesOf(element: Element): string {
  if (/^(?:script|style|noscript|template)$/.test(element.localName)) return '';
  const isInline = /^(?:a|abbr|b|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u)$/.test(
    element.localName,
  );
  const text = [...element.childNodes]
    .map((node) =>
      node.nodeType === 3 ? (node.nodeValue ?? '') : node.nodeType === 1 ? linesOf(node as Element) : '',
    )
    .join('');
  return isInline ? text : `\n${text}\n`;
}

const [, , name = '', folder = ''] = process.argv;
const extract = await extractors[name]?.();
if (extract === undefined) throw new Error(`There is no extractor ${name}.`);
const { corpora } = findCorpora(folder);

// All start from the same text in memory, so that no time includes reading and unpacking files.
async function measure(pages: readonly { id: string; html: string }[]): Promise<CorpusPass> {
  const before = process.cpuUsage();
  const predictions: CorpusPass['predictions'] = [];
  for (const { id, html } of pages) predictions.push([id, (await extract?.(html)) ?? { text: '' }]);
  const { user, system } = process.cpuUsage(before);
  return { pages: pages.length, cpuSeconds: (user + system) / 1e6, predictions };
}

const pass: Pass = {
  corpora: {
    wcxb: await measure([...savedPages(corpora.kinds)]),
    extraction: await measure([...savedPages(corpora.news)]),
    readability: await measure([...metadataPages(corpora)]),
  },
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(pass));
