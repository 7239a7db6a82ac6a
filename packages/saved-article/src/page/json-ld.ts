import { readableText } from './text.ts';

/** The properties of an article from a page's structured data (schema.org in JSON-LD), as plain text. */
export interface StructuredArticle {
  headline?: string | undefined;
  authors: string[];
  datePublished?: string | undefined;
  dateModified?: string | undefined;
  inLanguage?: string | undefined;
  publisher?: string | undefined;
  url?: string | undefined;
  /** The text with its line breaks, perhaps with markup. */
  articleBody?: string | undefined;
  /** Whether it says that the text, or a part of it, is not free to read (`isAccessibleForFree`). */
  isForPayers: boolean;
}

type Item = Readonly<Record<string, unknown>>;

/** The schema.org types of texts with a headline. */
const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Analysis|Opinion|Review|Critique|Backgrounder)$/i;

/** Those of the page around a text, and of texts that are no articles. */
const PAGE =
  /^(?:WebPage|AboutPage|ItemPage|FAQPage|QAPage|MedicalWebPage|CreativeWork|HowTo|Recipe|LearningResource|Guide|Course)$/i;

/** The greatest depth and the largest number of items that are read; real structured data is far smaller. */
const DEEPEST = 6;
const MOST = 500;

/**
 * Reads the article in a page's JSON-LD blocks: single items, arrays, `@graph` and items within pages (`mainEntity`).
 * Of several articles, takes the one with the most properties, or the first of equals. Skips a block that is not JSON,
 * but first repairs line breaks in strings, which half the faulty ones have.
 */
export function readJsonLd(blocks: readonly string[]): StructuredArticle | undefined {
  return readBest(blocks, ARTICLE);
}

/**
 * The same article with the authors and the date that it lacks, from the page itself, or from a guide or recipe that it is;
 * these alone for a page that names no article.
 */
export function readAbout(
  blocks: readonly string[],
  article: StructuredArticle | undefined,
): StructuredArticle | undefined {
  if (article?.datePublished !== undefined && article.authors.length > 0) return article;
  const page = readBest(blocks, PAGE);
  if (article === undefined || page === undefined) return article ?? page;
  const { authors, datePublished, dateModified } = page;
  return {
    ...article,
    authors: article.authors.length > 0 ? article.authors : authors,
    datePublished: article.datePublished ?? datePublished,
    dateModified: article.dateModified ?? dateModified,
  };
}

function readBest(blocks: readonly string[], types: RegExp): StructuredArticle | undefined {
  const items: Item[] = [];
  for (const block of blocks) collect(parse(block), 0, items);
  let best: Item | undefined;
  for (const item of items) {
    if (isOfType(item, types) && (best === undefined || telling(item) > telling(best))) best = item;
  }
  if (best === undefined) return undefined;
  const named = new Map(
    items
      .filter((item) => typeof item['@id'] === 'string' && 'name' in item)
      .map((item) => [item['@id'], item]),
  );
  const site = items.find((item) => typeOf(item).includes('WebSite'));
  return {
    headline: textOf(best['headline']) ?? textOf(best['name']),
    authors: namesOf(best['author'], named),
    datePublished: textOf(best['datePublished']) ?? textOf(best['dateCreated']),
    dateModified: textOf(best['dateModified']),
    inLanguage: textOf(best['inLanguage']),
    publisher: namesOf(best['publisher'], named)[0] ?? textOf(site?.['name']),
    url: textOf(best['url']) ?? idOf(best['mainEntityOfPage']) ?? textOf(best['@id']),
    isForPayers: isForPayers(best) || isForPayers(best['hasPart']),
    articleBody: typeof best['articleBody'] === 'string' ? best['articleBody'] : undefined,
  };
}

function isForPayers(value: unknown): boolean {
  if (Array.isArray(value)) return value.slice(0, 20).some(isForPayers);
  if (typeof value !== 'object' || value === null) return false;
  const isFree = (value as Item)['isAccessibleForFree'];
  return isFree === false || (typeof isFree === 'string' && /^(?:.*\/)?false$/i.test(isFree.slice(0, 100)));
}

function parse(block: string): unknown {
  const text = block
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/\s*)?\]\]>)\s*$/, '');
  for (const attempt of [text, text.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      continue;
    }
  }
  return undefined;
}

function collect(value: unknown, depth: number, items: Item[]): void {
  if (depth > DEEPEST || items.length >= MOST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const inner of value) collect(inner, depth + 1, items);
    return;
  }
  const item = value as Item;
  items.push(item);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf'])
    collect(item[key], depth + 1, items);
}

function typeOf(item: Item): string {
  const type = item['@type'];
  return Array.isArray(type) ? type.join(' ') : typeof type === 'string' ? type : '';
}

function isOfType(item: Item, types: RegExp): boolean {
  return typeOf(item)
    .split(' ')
    .some((type) => types.test(type));
}

function telling(item: Item): number {
  return ['headline', 'author', 'datePublished', 'articleBody'].filter((key) => item[key] !== undefined)
    .length;
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value !== 'string') return undefined;
  const text = readableText(value.slice(0, 2000));
  return text === '' ? undefined : text;
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return textOf(value);
  return typeof value === 'object' && value !== null ? textOf((value as Item)['@id']) : undefined;
}

// The name of a thing may stand in another item, which the thing leads to by its `@id`.
function namesOf(value: unknown, named: ReadonlyMap<unknown, Item>): string[] {
  const values: unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return values.flatMap((one) => {
    const item = typeof one === 'object' && one !== null ? (one as Item) : undefined;
    const id = item === undefined ? one : item['@id'];
    const name = item?.['name'] ?? named.get(id)?.['name'] ?? (item === undefined ? one : undefined);
    if (Array.isArray(name)) return namesOf(name, new Map());
    const text = textOf(name);
    return text === undefined ? [] : [text];
  });
}
