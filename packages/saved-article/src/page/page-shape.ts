import type { RawBlock } from './blocks.ts';
import { PROSE_LENGTH } from './measure.ts';
import type { Survey } from './survey.ts';
import { readableText } from './text.ts';
import { titlePartsOf } from './title.ts';

/** What a page shows as a whole, by which pages that are no articles are told. Lengths as in `textLengthOf`. */
export interface PageShape {
  /** Its titles and main headings, and the parts of these between bars, dashes and colons. */
  titles: readonly string[];
  all: number;
  linked: number;
  prose: number;
  /** The longest prose that no entry interrupts. */
  longest: number;
  /** The headings that lead to other pages of the site. */
  entries: number;
  /** The links with the number of a page alone, as under the pages of a list; days and years of an archive are none. */
  pages: number;
  /** The labels of buttons. */
  buttons: readonly string[];
}

/**
 * Measures a page as it was saved. `lines` are the blocks of its whole body, `host` is where it is from.
 */
export function shapeOfPage(
  document: Document,
  survey: Survey,
  lines: readonly RawBlock[],
  host: string | undefined,
): PageShape {
  const shape = { all: 0, linked: 0, prose: 0, longest: 0, entries: 0 };
  let inRow = 0;
  for (const line of lines) {
    const { kind, textLength, linked } = line;
    const isLinked = linked * 2 >= textLength;
    shape.all += textLength;
    shape.linked += Math.min(linked, textLength);
    if (kind === 'heading' && isLinked && isEntry(line, host)) {
      shape.entries += 1;
      inRow = 0;
    } else if (kind === 'paragraph' && textLength >= PROSE_LENGTH && !isLinked) {
      shape.prose += textLength;
      inRow += textLength;
      shape.longest = Math.max(shape.longest, inRow);
    }
  }
  const headings = survey.headings.map((heading) => heading.textContent.slice(0, 300));
  const first = lines.find(({ kind }) => kind === 'heading')?.text ?? '';
  const titles = [survey.title.slice(0, 300), ...headings.slice(0, 3), first].map(readableText);
  return {
    ...shape,
    titles: titles.flatMap((title) => [
      title,
      ...titlePartsOf(title).flatMap(({ text }) => text.split(/[:：](?:\s|$)/u)),
    ]),
    pages: pageLinksIn(document),
    buttons: [...document.querySelectorAll('button, [role="button"], input[type="submit"]')]
      .slice(0, 100)
      .map((button) => readableText((button.getAttribute('value') ?? button.textContent).slice(0, 60))),
  };
}

/** The shortest heading of an article in a list, in UTF-16 units, with blanks and without: shorter ones are of sections. */
const SHORTEST_ENTRY = 15;
const SHORTEST_WITHOUT_BLANKS = 8;

// A heading that leads to another page of the site; lists of what is elsewhere are articles, too.
function isEntry({ text, element }: RawBlock, host: string | undefined): boolean {
  if (text.length < (text.includes(' ') ? SHORTEST_ENTRY : SHORTEST_WITHOUT_BLANKS)) return false;
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  const [, target] = /^\s*(?:https?:)?\/\/([^/?#:]+)/i.exec(link?.getAttribute('href') ?? '') ?? [];
  if (target === undefined || host === undefined) return true;
  const [one, other] = [bareHost(target), bareHost(host)];
  return one.endsWith(other) || other.endsWith(one);
}

/** A page of a list in an address: `?page=3`, `/page/3/`, `?start=20`. */
const PAGE_ADDRESS = /(?:page|seite|start=|offset)[^/?&#\d]{0,20}\/?\d/i;

/** An address that ends in a number, which may be that of a page: `/goods/3/`, `?p=3`. */
const NUMBERED_ADDRESS = /^(.*(?:\/|[?&]p=))(\d{1,9})\/?(?:#.*)?$/i;

/** The address of what appeared in a year, in a month or on a day, which is no page of a list. */
const DATE_ADDRESS = /\/(?:19|20)\d\d(?:\/\d{1,2}){0,2}\/?(?:#.*)?$/;

// Links to pages by name, and the most that have the number of their text at the end of one address.
function pageLinksIn(document: Document): number {
  let named = 0;
  const numbered = new Map<string, number>();
  for (const link of document.querySelectorAll('a[href]')) {
    const text = link.textContent.slice(0, 40).trim();
    if (!/^\d{1,4}$/.test(text)) continue;
    const href = link.getAttribute('href')?.slice(0, 500).trim() ?? '';
    const address = href.replace(/^(?:https?:)?\/\/[^/?#]*/i, '');
    if (DATE_ADDRESS.test(address)) continue;
    const [, rest = '', number] = NUMBERED_ADDRESS.exec(address) ?? [];
    if (PAGE_ADDRESS.test(address)) named += 1;
    else if (Number(number) === Number(text)) numbered.set(rest, (numbered.get(rest) ?? 0) + 1);
  }
  return named + Math.max(0, ...numbered.values());
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^(?:www|m|amp)\./, '');
}
