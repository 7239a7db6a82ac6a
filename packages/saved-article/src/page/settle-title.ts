import type { Found } from '../document.ts';
import type { RawBlock } from './blocks.ts';
import { normaliseText, readableText } from './text.ts';
import { isLikelySite, titlePartsOf } from './title.ts';

/** The names of a page and its site, once its text is known. */
export interface SettledTitle {
  title: Found<string> | undefined;
  siteName: Found<string> | undefined;
}

/** The longest name of a site, in words. */
const LONGEST_SITE = 6;

/** The fewest words of a title after the name of a site and a colon. */
const FEWEST_WORDS = 3;

/** How many lines at the beginning of the text may be its heading, and their greatest length in UTF-16 units. */
const FIRST = 3;
const LONGEST_LINE = 200;

/**
 * Compares the title with the headings in the text: if one of them is a part of it, between bars or dashes, that part
 * is the title, and the rest is the site's name unless another is known. If a first line of the text begins with the
 * `<title>` and goes on, that line is the title. `headings` are the texts of `<h1>`, `windowTitle` the text of
 * `<title>`; `byline` is normalised, empty if unknown.
 */
export function settleTitle(
  found: SettledTitle,
  windowTitle: string,
  headings: readonly string[],
  shown: readonly RawBlock[],
  byline: string,
): SettledTitle {
  const lines = firstLines(shown);
  const own = new Set([...headings, ...lines].map(normaliseText).filter((line) => line !== ''));
  const { title } = found;
  let { siteName } = found;
  const site = siteName === undefined ? '' : normaliseText(siteName.value);
  if (title === undefined) return found;

  const beside = partTitle(title.value, own, site);
  // Text beside the heading that is not the known site may be the author of a column, so it stays.
  const parted = beside !== undefined && isOfSite(beside.rest, site) ? beside : undefined;
  // Text beside the heading in `<title>` is the site, even if the title has no parts.
  const name = parted?.title ?? title.value;
  const ofWindow = partTitle(readableText(windowTitle.slice(0, 1000)), new Set([normaliseText(name)]), site);
  const isAuthor = (text: string) => normaliseText(text) === byline;
  if (ofWindow?.rest !== undefined && !isAuthor(ofWindow.rest))
    siteName ??= { value: ofWindow.rest, foundIn: 'title' };
  if (parted?.rest !== undefined && !isAuthor(parted.rest))
    siteName ??= { value: parted.rest, foundIn: title.foundIn };
  if (parted !== undefined) return { title: { value: parted.title, foundIn: 'heading' }, siteName };

  const normalised = normaliseText(title.value);
  const longer = lines.find((line) => normaliseText(line).startsWith(`${normalised} `));
  if (title.foundIn === 'title' && longer !== undefined && normalised.includes(' '))
    return { title: { value: longer, foundIn: 'heading' }, siteName };
  const ending = title.foundIn === 'title' ? lines.find((line) => isAfterSite(title.value, line)) : undefined;
  if (ending !== undefined) return { title: { value: ending, foundIn: 'heading' }, siteName };
  return { title, siteName };
}

// "Ministry of Ports: Statement on the quay", where a first line of the text is the statement's title.
function isAfterSite(title: string, line: string): boolean {
  const site = title.slice(0, -line.length);
  return (
    line.split(' ').length >= FEWEST_WORDS &&
    title.endsWith(line) &&
    /[:：›»>]\s*$/u.test(site) &&
    site.split(' ').length <= LONGEST_SITE
  );
}

// The lines before the first prose that are not sentences.
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
    .filter((text) => own.has(normaliseText(text)) && normaliseText(text) !== site)
    .sort((one, other) => other.length - one.length)[0];
  if (title === undefined || isLikelySite(title, parts)) return undefined;
  const rest = parts.at(-1) === title ? parts[0] : parts.at(-1);
  const isName = rest !== undefined && rest !== title && rest.split(' ').length <= LONGEST_SITE;
  return { title, rest: isName ? rest : undefined };
}

function isOfSite(rest: string | undefined, site: string): boolean {
  const normalised = normaliseText(rest ?? '');
  return site === '' || (normalised !== '' && (site.includes(normalised) || normalised.includes(site)));
}
