import type { Found } from '../document.ts';
import type { RawBlock } from './blocks.ts';
import { foldText, readableText } from './text.ts';
import { isLikelySite, titlePartsOf } from './title.ts';

/** What a page's title and its site are called once its text is known. */
export interface SettledTitle {
  title: Found<string> | undefined;
  siteName: Found<string> | undefined;
}

/** No site has a longer name, in words. */
const LONGEST_SITE = 6;

/** How many lines at the beginning of the text may be its heading, and how long they are at most, in UTF-16 units. */
const FIRST = 3;
const LONGEST_LINE = 200;

/**
 * Compares the title with the text's own headings: where one of them is a part of it, between bars or dashes, that part
 * is the title and what is left is the site's name, if nothing else names it. A title of the window that a first line of
 * the text goes on from is that line. `headings` are texts of `<h1>`, `windowTitle` the text of `<title>`;
 * `byline` is folded, empty where unknown.
 */
export function settleTitle(
  found: SettledTitle,
  windowTitle: string,
  headings: readonly string[],
  shown: readonly RawBlock[],
  byline: string,
): SettledTitle {
  const lines = firstLines(shown);
  const own = new Set([...headings, ...lines].map(foldText).filter((line) => line !== ''));
  const { title } = found;
  let { siteName } = found;
  const site = siteName === undefined ? '' : foldText(siteName.value);
  if (title === undefined) return found;

  const beside = partTitle(title.value, own, site);
  // What stands beside the heading and is not the site that is known may be the author of a column, who stays.
  const parted = beside !== undefined && isOfSite(beside.rest, site) ? beside : undefined;
  // What the window's title has beside the heading is the site, even where the title has no parts.
  const name = parted?.title ?? title.value;
  const ofWindow = partTitle(readableText(windowTitle.slice(0, 1000)), new Set([foldText(name)]), site);
  const isAuthor = (text: string) => foldText(text) === byline;
  if (ofWindow?.rest !== undefined && !isAuthor(ofWindow.rest))
    siteName ??= { value: ofWindow.rest, foundIn: 'title' };
  if (parted?.rest !== undefined && !isAuthor(parted.rest))
    siteName ??= { value: parted.rest, foundIn: title.foundIn };
  if (parted !== undefined) return { title: { value: parted.title, foundIn: 'heading' }, siteName };

  const folded = foldText(title.value);
  const longer = lines.find((line) => foldText(line).startsWith(`${folded} `));
  if (title.foundIn === 'title' && longer !== undefined && folded.includes(' '))
    return { title: { value: longer, foundIn: 'heading' }, siteName };
  return { title, siteName };
}

// Lines before the first prose that are no sentences.
function firstLines(shown: readonly RawBlock[]): string[] {
  const lines: string[] = [];
  for (const { text } of shown.slice(0, FIRST)) {
    if (text.length > LONGEST_LINE || /[.。؟]["”’»)]?$/u.test(text)) break;
    lines.push(text);
  }
  return lines;
}

function partTitle(
  whole: string,
  own: ReadonlySet<string>,
  site: string,
): { title: string; rest: string | undefined } | undefined {
  const parts = titlePartsOf(whole)
    .map(({ text }) => text)
    .filter((text) => text !== '');
  if (parts.length < 2) return undefined;
  const title = parts
    .filter((text) => own.has(foldText(text)) && foldText(text) !== site)
    .sort((one, other) => other.length - one.length)[0];
  if (title === undefined || isLikelySite(title, parts)) return undefined;
  const rest = parts.at(-1) === title ? parts[0] : parts.at(-1);
  const isName = rest !== undefined && rest !== title && rest.split(' ').length <= LONGEST_SITE;
  return { title, rest: isName ? rest : undefined };
}

function isOfSite(rest: string | undefined, site: string): boolean {
  const folded = foldText(rest ?? '');
  return site === '' || (folded !== '' && (site.includes(folded) || folded.includes(site)));
}
