import { Parser } from 'htmlparser2';
import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findDates } from '../dates/find-dates.ts';
import { orderOfText } from '../dates/number-order.ts';
import type { ExtractedArticle } from '../document.ts';
import { assembleArticle } from './assemble.ts';
import { findBoilerplate } from './boilerplate.ts';
import { note, noteDate, startReading } from './reading.ts';
import type { TextReading } from './reading.ts';
import { readAddress } from './fields.ts';
import { detectLanguage, isLanguageTag } from '../language.ts';
import type { TextUnit } from './layout.ts';
import { readFlatFrontmatter } from './frontmatter.ts';
import type { FlatFrontmatter } from './frontmatter.ts';
import { FRONTMATTER_KEYS } from '../vocabulary/fields.ts';
import { eachPhrase } from '../vocabulary/phrases.ts';

const keys = {
  title: eachPhrase(...FRONTMATTER_KEYS.title),
  byline: eachPhrase(...FRONTMATTER_KEYS.byline),
  siteName: eachPhrase(...FRONTMATTER_KEYS.siteName),
  published: eachPhrase(...FRONTMATTER_KEYS.published),
  modified: eachPhrase(...FRONTMATTER_KEYS.modified),
  url: eachPhrase(...FRONTMATTER_KEYS.url),
  language: eachPhrase(...FRONTMATTER_KEYS.language),
};

/**
 * Extracts an article from a Markdown document (CommonMark): its frontmatter, its first heading of level 1 as the
 * title, and its text without markup: links as their text, no images, raw HTML as the text in it. Leaves out
 * boilerplate by the same rules as in plain text. Never throws; refused frontmatter gives a warning.
 */
export function extractMarkdown(text: string): ExtractedArticle {
  const [yaml, body] = splitFences(text);
  const frontmatter: FlatFrontmatter = yaml === undefined ? { values: new Map() } : readFlatFrontmatter(yaml);
  const tree = unified().use(remarkParse).parse(flatten(body));
  const { units, title } = unitsOf(tree);
  const stated = pick(frontmatter, keys.language)[0]?.replace('_', '-');
  const shown = units.map((unit) => unit.text).join('\n');
  const context = { language: detectLanguage(shown.slice(0, 8000)), order: orderOfText(shown) };
  const reading = startReading(units, context);
  noteFrontmatter(reading, frontmatter);
  note(reading, 'title', title, 'heading');
  if (frontmatter.refused !== undefined) {
    reading.warnings.push({ code: 'frontmatter-refused', message: frontmatter.refused });
  }
  const article = assembleArticle(reading);
  if (yaml !== undefined && frontmatter.refused !== undefined) {
    article.removed.unshift({ text: yaml.trim().slice(0, 20_000), why: 'refused frontmatter' });
  }
  if (stated === undefined || !isLanguageTag(stated)) return article;
  return { ...article, language: { value: stated, foundIn: 'frontmatter' } };
}

// Endlessly nested quotes and lists would take the parser deep recursion and quadratic time; no article has them.
function flatten(body: string): string {
  return body
    .replace(/^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){20,}/gmu, '> ')
    .replace(/^[ \t]{60,}/gmu, ' '.repeat(59));
}

function noteFrontmatter(reading: TextReading, frontmatter: FlatFrontmatter): void {
  const noteFirst = (
    name: Exclude<keyof typeof keys & keyof TextReading['found'], 'published' | 'modified'>,
    read: (value: string) => string | undefined = (value) => value,
  ): void => {
    const values = pick(frontmatter, keys[name]).map(read);
    note(
      reading,
      name,
      values.find((value) => value !== undefined),
      'frontmatter',
    );
  };
  for (const name of ['published', 'modified'] as const) {
    const [date] = pick(frontmatter, keys[name]).flatMap((value) => findDates(value, reading.context));
    noteDate(reading, name, date, 'frontmatter');
  }
  noteFirst('title');
  noteFirst('byline');
  noteFirst('url', readAddress);
  // "source" may be an address or a name.
  noteFirst('siteName', (value) => (/^\w+:\S/u.test(value) ? undefined : value));
}

/** The values of the keys that match a pattern, in the order of the patterns. */
function pick({ values }: FlatFrontmatter, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) =>
    [...values].flatMap(([key, value]) => (pattern.test(key) ? [value] : [])),
  );
}

function splitFences(text: string): [yaml: string | undefined, body: string] {
  const plain = text.replace(/^\ufeff/, '');
  const open = /^---[ \t]*\r?\n/.exec(plain);
  if (!open) return [undefined, plain];
  const close = /^(?:---|\.\.\.)[ \t]*\r?$/mu.exec(plain.slice(open[0].length));
  if (!close) return [undefined, plain];
  const end = open[0].length + close.index;
  return [plain.slice(open[0].length, end), plain.slice(end + close[0].length)];
}

function unitsOf(tree: Root): { units: TextUnit[]; title: string | undefined } {
  const units: TextUnit[] = [];
  let title: string | undefined;
  let quotes = 0;
  const add = (raw: string, kind: { isHeading?: boolean; isItem?: boolean } = {}): void => {
    const text = raw.replace(/\s+/gu, ' ').trim();
    if (text === '') return;
    const { isHeading, isItem = false } = kind;
    const isQuote = quotes > 0;
    const rule = findBoilerplate(text);
    units.push({ text, isVerse: false, isItem, isQuote, isHeading, afterBlank: true, rule });
  };
  const walk = (node: Nodes, lead: string): void => {
    switch (node.type) {
      case 'heading':
        if (node.depth === 1 && title === undefined)
          title = plainText(node).replace(/\s+/gu, ' ').trim() || undefined;
        add(plainText(node), { isHeading: true });
        return;
      case 'paragraph':
        add(lead + plainText(node), { isItem: lead !== '' });
        return;
      case 'code':
        add(node.value);
        return;
      case 'html':
        add(textOfHtml(node.value));
        return;
      case 'list':
        node.children.forEach((item, index) => {
          const number = node.ordered === true ? `${(node.start ?? 1) + index}. ` : '';
          item.children.forEach((child, at) => {
            if (child.type === 'paragraph')
              add((at === 0 ? number : '') + plainText(child), { isItem: true });
            else walk(child, '');
          });
        });
        return;
      case 'blockquote':
        quotes += 1;
        for (const child of node.children) walk(child, '');
        quotes -= 1;
        return;
      default:
        if ('children' in node) for (const child of node.children) walk(child, '');
    }
  };
  walk(tree, '');
  return { units, title };
}

function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  let hidden = '';
  return node.children
    .map((child) => {
      // The content of a script is not text, though Markdown takes it for text.
      const tag =
        child.type === 'html' ? /^<(\/?)(script|style|template|noscript)\b/iu.exec(child.value) : null;
      if (tag) hidden = tag[1] === '/' ? '' : (tag[2] ?? '');
      return hidden === '' ? plainText(child) : '';
    })
    .join('');
}

function textOfHtml(html: string): string {
  let text = '';
  let hidden = 0;
  const isHidden = (name: string): boolean => /^(?:script|style|template|noscript|svg)$/u.test(name);
  const parser = new Parser({
    onopentag: (name) => {
      if (isHidden(name)) hidden += 1;
      text += ' ';
    },
    onclosetag: (name) => {
      if (isHidden(name)) hidden -= 1;
      text += ' ';
    },
    ontext: (part) => {
      if (hidden <= 0) text += part;
    },
  });
  parser.end(html);
  return text;
}
