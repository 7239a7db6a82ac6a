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
  /** The links with the number of a page alone, as under the pages of a list. */
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
    pages: [...document.querySelectorAll('a[href]')].filter(isPageNumber).length,
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

/** A page of a list in an address: `?page=3`, `/page/3/`, `?start=20`, `/3`. */
const PAGE_ADDRESS = /page|p=|seite|start=|offset|\/\d+\/?$/i;

function isPageNumber(link: Element): boolean {
  const text = link.textContent.slice(0, 40).trim();
  return /^\d{1,4}$/.test(text) && PAGE_ADDRESS.test(link.getAttribute('href')?.slice(0, 500) ?? '');
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^(?:www|m|amp)\./, '');
}
