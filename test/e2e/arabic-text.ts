import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const ARCHIVE = join(import.meta.dirname, '../fixtures/archive-ar');

/** Stands for what is not in the page's language. */
const FOREIGN = '\uFFFC';
const UNREAD = new Set(['script', 'style', 'noscript', 'template']);
const INLINE = new Set('a abbr b cite em i label mark q s small span strong sup sub time tspan u'.split(' '));
/** Inline elements that are set apart from what stands beside them. */
const APART = '.pn, .pl, .ans, .verdict, .measure, .when, time, [data-download], .vh, [aria-hidden]';
/** What is in no language: names in another script, ids, the letters of answers, and citations, which are in that of what they cite. */
const NO_WORDS = 'bdi, code, .letter, .ans > b, .lanes b, .styles dd, .references > li';
/** The attributes that hold words. */
const SPOKEN = ['aria-label', 'alt', 'placeholder', 'title'];

/**
 * What a page says in its own language: a line for each block of text, and for each name that only a screen reader or a
 * search engine gets. What is marked as another language is one sign (`FOREIGN`).
 */
export function linesOf(page: Document): string[] {
  const root = page.documentElement;
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const read = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) {
      line += node.nodeValue ?? '';
      return;
    }
    if (node.nodeType !== node.ELEMENT_NODE) return;
    const element = node as Element;
    if (UNREAD.has(element.localName)) return;
    const language = element.getAttribute('lang') ?? root.lang;
    if (language !== root.lang || element.matches(NO_WORDS)) {
      line += FOREIGN;
      return;
    }
    const isBlock = !INLINE.has(element.localName) || element.matches(APART);
    if (isBlock) end();
    for (const child of element.childNodes) read(child);
    if (isBlock) end();
  };
  read(root);
  for (const element of page.querySelectorAll(SPOKEN.map((name) => `[${name}]`).join())) {
    if (element.closest('[lang]')?.getAttribute('lang') !== root.lang) continue;
    lines.push(...SPOKEN.flatMap((name) => element.getAttribute(name) ?? []));
  }
  lines.push(page.querySelector('meta[name="description"]')?.getAttribute('content') ?? '');
  return lines;
}

/** Titles, names and terms of the archive that are not Arabic, longest first: they stay as they are printed. */
const PRINTED = readdirSync(ARCHIVE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(?:articles|codings|actors|outlets|places)\//.test(file))
  .flatMap((file) => {
    const text = readFileSync(join(ARCHIVE, file), 'utf8');
    const data: unknown = parse(file.endsWith('.md') ? (text.split(/^---$/m)[1] ?? '') : text);
    return printedIn(data);
  })
  .toSorted((one, other) => other.length - one.length);

function printedIn(data: unknown, key = ''): string[] {
  if (typeof data === 'string')
    return /^(?:title|byline|aliases|term|hedge|printed)$/.test(key) ? [data] : [];
  if (Array.isArray(data)) return data.flatMap((item: unknown) => printedIn(item, key));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => printedIn(value, name));
}

/** What has Latin letters in any language: ids, addresses, versions, formats and sources of data; and the names of articles in a blind reading. */
const NAMES =
  /المقال [أبجدهو](?![\u0621-\u0652])|coder-[ab]|https?:\/\/\S+|[\w-]+(?:\.[\w-]+)+\/?|<?Radio "Pier <?9>?">?|\b[0-9a-f]{64}\b|\b[-0-9]{10}\+[0-9a-f]{8}\b|\bQ[0-9]+\b|\.(?:csv|graphml|qdc|qdpx)\b|\b(?:APA|ATLAS\.ti|Atom|BagIt|BibLaTeX|Chicago|CSL-JSON|CSV|Discourse Network Analyzer|EDTF|Frictionless|Gephi|GeoNames|ISO|JSON Feed|JSON-LD|JSON|JavaScript|MASI|MAXQDA|MLA|NVivo|Natural Earth|Python|QualCoder|REFI-QDA|RFC|RIS|RO-Crate|RSS|SHA-256|UTF-8|visone|W3C|Wikidata|ZIP|false|true)\b/g;
const LETTER = '[\\u0621-\\u064A]';

/** What a reader of Arabic stumbles over, in words that complete “no page has …”. */
export const SLIPS: Readonly<Record<string, RegExp>> = {
  'words in Latin letters': /[A-Za-z]{2}/,
  'a Latin comma, semicolon or question mark after Arabic': new RegExp(`${LETTER}[»)]?[,;?]`),
  'quotation marks other than «…»': /["“”]/,
  'a blank before a comma or a full stop': /[^\s·] [،؛.:](?=\s|$)/,
  'digits of two kinds': /[٠-٩۰-۹]/,
  'a lengthened word': /\u0640/,
  'a letter that stands alone': new RegExp(`(?:^|[\\s(«])${LETTER}[\\u064B-\\u0652]?(?=[\\s،.:)»]|$)`),
  'a word glued to a number': new RegExp(`[0-9]${LETTER}|${LETTER}{2}[0-9]`),
};

/** The lines of a page with a slip. */
export function linesWith(slip: RegExp, lines: readonly string[]): string[] {
  return lines.filter((line) => {
    const own = PRINTED.reduce((text, printed) => text.replaceAll(printed, FOREIGN), line);
    return slip.test(own.replace(NAMES, FOREIGN));
  });
}
