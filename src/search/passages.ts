import { foldName } from '../authority/fold.ts';
import { readNamesText } from './fields.ts';
import type { PagefindPage } from './pagefind.ts';

/** A stretch of an excerpt; the marked ones are what was searched for. */
export interface ExcerptPart {
  text: string;
  isMarked: boolean;
}

/** A place in a page where the query is found. */
export interface Passage {
  /** The id of the element to link to; empty for the top of the page. */
  anchor: string;
  /** "¶7", or empty where the element is no numbered paragraph. */
  label: string;
  excerpt: ExcerptPart[];
  /** The name that was asked for, where the text has another spelling of it: "PMU". */
  spelledAs: string | undefined;
}

/** The passages of a page, best first, and how many there are in all. */
export interface Passages {
  best: Passage[];
  total: number;
}

interface Section {
  anchor: string;
  start: number;
  end: number;
  hits: Set<number>;
  spelledAs: string | undefined;
}

const WORDS_BEFORE = 12;
const WORDS_IN_ALL = 38;
// What stands before and after the letters, digits and combining signs of a word.
const EDGES = /^([^\p{L}\p{N}\p{M}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su;
const PARAGRAPH = /^p([0-9]+)$/;
const MENTION = /^p[0-9]+-(actor|place|outlet)-([a-z0-9-]+)$/;

/**
 * Finds the paragraphs of a page in which the query stands: directly, or by a mention of a record of which the query
 * has another spelling. `limit` passages at most, in the order of the page, those with most hits chosen first.
 */
export function findPassages(page: PagefindPage, text: string, limit: number): Passages {
  const words = page.content.split(/\s+/).filter((word) => word !== '');
  const sections = cutSections(page, words.length);
  for (const location of page.locations) sectionAt(sections, location)?.hits.add(location);
  markSpellings(page, text, sections);

  const found = sections.filter(({ hits }) => hits.size > 0);
  const best = [...found]
    .sort((a, b) => b.hits.size - a.hits.size || a.start - b.start)
    .slice(0, limit)
    .sort((a, b) => a.start - b.start);
  return { best: best.map((section) => toPassage(section, words)), total: found.length };
}

function cutSections(page: PagefindPage, length: number): Section[] {
  const starts = page.anchors.filter(({ id }) => !MENTION.test(id)).sort((a, b) => a.location - b.location);
  return [{ id: '', location: 0 }, ...starts].map(({ id, location }, index) => ({
    anchor: id,
    start: location,
    end: starts[index]?.location ?? length,
    hits: new Set(),
    spelledAs: undefined,
  }));
}

function sectionAt(sections: Section[], location: number): Section | undefined {
  return sections.findLast(({ start, end }) => start <= location && location < end);
}

function markSpellings(page: PagefindPage, text: string, sections: Section[]): void {
  const asked = foldName(text)
    .split(' ')
    .filter((word) => word.length > 1);
  const spellings = new Map<string, string>();
  for (const { key, names } of readNamesText(page.meta['names'] ?? '')) {
    const name = names.find((candidate) => {
      const folded = foldName(candidate).split(' ');
      return asked.some((word) => folded.includes(word));
    });
    if (name !== undefined) spellings.set(key, name);
  }
  for (const { id, text: written, location } of page.anchors) {
    const match = MENTION.exec(id);
    const name = match === null ? undefined : spellings.get(`${match[1]}:${match[2]}`);
    const section = name === undefined ? undefined : sectionAt(sections, location);
    if (section === undefined || name === undefined) continue;
    const length = written.split(/\s+/).filter((word) => word !== '').length;
    for (let word = location; word < Math.min(location + length, section.end); word += 1)
      section.hits.add(word);
    const isWritten = foldName(written)
      .split(' ')
      .some((word) => asked.includes(word));
    if (!isWritten) section.spelledAs ??= name;
  }
}

function toPassage(section: Section, words: string[]): Passage {
  const first = Math.min(...section.hits);
  const start = Math.max(section.start, first - WORDS_BEFORE);
  const end = Math.min(section.end, start + WORDS_IN_ALL);
  const excerpt: ExcerptPart[] = start > section.start ? [{ text: '…', isMarked: false }] : [];
  for (let index = start; index < end; index += 1)
    addWord(excerpt, words[index] ?? '', section.hits.has(index));
  if (end < section.end) addWord(excerpt, '…', false);
  const number = PARAGRAPH.exec(section.anchor)?.[1];
  return {
    anchor: section.anchor,
    label: number === undefined ? '' : `¶${number}`,
    excerpt,
    spelledAs: section.spelledAs,
  };
}

/** Adds a word to an excerpt; blanks and marks of punctuation at the edges of what is marked stand outside the mark. */
function addWord(excerpt: ExcerptPart[], word: string, isMarked: boolean): void {
  const [, before = '', core = '', after = ''] = EDGES.exec(word) ?? [];
  const isOneMark = isMarked && excerpt.at(-1)?.isMarked === true && before === '' && core !== '';
  if (excerpt.length > 0) addText(excerpt, ' ', isOneMark);
  addText(excerpt, before, false);
  addText(excerpt, core, isMarked);
  addText(excerpt, after, false);
}

function addText(excerpt: ExcerptPart[], text: string, isMarked: boolean): void {
  if (text === '') return;
  const last = excerpt.at(-1);
  if (last?.isMarked === isMarked) last.text += text;
  else excerpt.push({ text, isMarked });
}
