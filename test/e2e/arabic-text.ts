import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ElementType, parseDocument } from 'htmlparser2';
import { parse } from 'yaml';
import { matcherOf, selectAll, selectOne, type PageElement, type PageNode } from './dist.ts';

const ARCHIVE = join(import.meta.dirname, '../fixtures/archive-ar');

/** Stands for what is not in the page's language. */
const FOREIGN = '\uFFFC';
const UNREAD = new Set(['script', 'style', 'noscript', 'template']);
const INLINE = new Set('a abbr b cite em i label mark q s small span strong sup sub time tspan u'.split(' '));
/** Inline elements that are set apart from what stands beside them. */
const isApart = matcherOf(
  '.pn, .pl, .ans, .verdict, .measure, .when, time, [data-download], .vh, [aria-hidden]',
);
/** What is in no language: names in another script, ids, the letters of answers, and citations, which are in that of what they cite. */
const hasNoWords = matcherOf('bdi, code, .letter, .ans > b, .lanes b, .styles dd, .references > li');
/** The attributes that hold words. */
const SPOKEN = ['aria-label', 'alt', 'placeholder', 'title'];

/**
 * What a page says in its own language: a line for each block of text, and for each name that only a screen reader or a
 * search engine gets. What is marked as another language is one sign (`FOREIGN`).
 */
export function linesOf(html: string): string[] {
  const page = parseDocument(html);
  const own = selectOne('html', page)?.attribs['lang'];
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const read = (node: PageNode): void => {
    if (node.type === ElementType.Text) line += node.data;
    if (!('attribs' in node) || UNREAD.has(node.name)) return;
    const { lang = own } = node.attribs;
    if (lang !== own || hasNoWords(node)) {
      line += FOREIGN;
      return;
    }
    const isBlock = !INLINE.has(node.name) || isApart(node);
    if (isBlock) end();
    node.children.forEach(read);
    if (isBlock) end();
  };
  page.children.forEach(read);
  for (const element of selectAll(SPOKEN.map((name) => `[${name}]`).join(), page)) {
    if (languageOf(element) !== own) continue;
    lines.push(...SPOKEN.flatMap((name) => element.attribs[name] ?? []));
  }
  lines.push(selectOne('meta[name="description"]', page)?.attribs['content'] ?? '');
  return lines;
}

/** The language that an element says, or the nearest around it. */
function languageOf(element: PageElement): string | undefined {
  const { lang } = element.attribs;
  if (lang !== undefined || element.parent === null || !('attribs' in element.parent)) return lang;
  return languageOf(element.parent);
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
const SLIPS: Readonly<Record<string, RegExp>> = {
  'words in Latin letters': /[A-Za-z]{2}/,
  'a Latin comma, semicolon or question mark after Arabic': new RegExp(`${LETTER}[»)]?[,;?]`),
  'quotation marks other than «…»': /["“”]/,
  'a blank before a comma or a full stop': /[^\s·] [،؛.:](?=\s|$)/,
  'digits of two kinds': /[٠-٩۰-۹]/,
  'a lengthened word': /\u0640/,
  'a letter that stands alone': new RegExp(`(?:^|[\\s(«])${LETTER}[\\u064B-\\u0652]?(?=[\\s،.:)»]|$)`),
  'a word glued to a number': new RegExp(`[0-9]${LETTER}|${LETTER}{2}[0-9]`),
};

/** A line without what is in another language by its nature: what is printed so, and names. */
const withoutNames = (line: string): string =>
  PRINTED.reduce((text, printed) => text.replaceAll(printed, FOREIGN), line).replace(NAMES, FOREIGN);

/** The lines with each of the slips, by its name. */
export function slipsIn(lines: readonly string[]): Record<string, string[]> {
  const read = lines.map((line) => ({ line, own: withoutNames(line) }));
  return Object.fromEntries(
    Object.entries(SLIPS).map(([name, slip]) => [
      name,
      read.filter(({ own }) => slip.test(own)).map(({ line }) => line),
    ]),
  );
}
