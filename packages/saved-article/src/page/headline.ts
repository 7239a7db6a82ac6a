import type { Found } from '../document.ts';
import { readBlocks } from './blocks.ts';
import { normaliseText, readableText } from './text.ts';

/** The share of its words that a heading must have in common with the title that the page states for machines. */
const LEAST_COMMON = 0.5;

/** The fewest words of a headline that has too little in common with that title; one word is often a section. */
const FEWEST_WORDS = 3;

/** The longest headline, in UTF-16 units. */
const LONGEST = 300;

/**
 * The headline that the page shows: the main heading that has the most words in common with the title stated for
 * machines, or the only main heading if it is no name of the site. Sites shorten and decorate what they state for search
 * engines, so the headline as it is shown is the title. Undefined if the page shows none. `headings` are the `<h1>` of the
 * page, `stated` and `site` are normalised, empty if unknown; `isBibliographic` is whether metadata for libraries state a
 * title, which is kept if the only heading says something else.
 */
export function findHeadline(
  headings: readonly Element[],
  stated: string,
  site: string,
  isBibliographic: boolean,
): Found<string> | undefined {
  const candidates = headings.slice(0, 20).flatMap((heading) => {
    const text = readableText(heading.textContent.slice(0, 1000));
    const normalised = normaliseText(text);
    if (normalised === '' || text.length > LONGEST || normalised === site || isOfSite(heading)) return [];
    const shown = partOfHeading(heading, stated) ?? text;
    return [{ text: shown, words: normalised.split(' '), common: commonShare(normalised, stated) }];
  });
  const [best] = candidates.toSorted((one, other) => other.common - one.common);
  if (best === undefined) return undefined;
  const isOnly = !isBibliographic && candidates.length === 1 && best.words.length >= FEWEST_WORDS;
  return best.common >= LEAST_COMMON || isOnly ? { value: best.text, foundIn: 'heading' } : undefined;
}

// A heading may hold a kicker or a standfirst as well; the title stated for machines tells which part is the title.
function partOfHeading(heading: Element, stated: string): string | undefined {
  if (stated === '' || heading.childElementCount === 0) return undefined;
  const lines = readBlocks(heading).map(({ text }) => text);
  const pieces = [...heading.children].map((child) => readableText(child.textContent));
  const own = [...heading.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map((node) => readableText(node.nodeValue ?? ''));
  return [...lines, ...pieces, ...own].find((part) => normaliseText(part) === stated);
}

// A heading that leads to the front page, or stands beside the text, is no headline.
function isOfSite(heading: Element): boolean {
  if (heading.closest('nav, aside, footer') !== null) return true;
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  return link !== null && /^(?:https?:\/\/[^/]+)?\/?$/i.test(link.getAttribute('href')?.trim() ?? '');
}

function commonShare(heading: string, stated: string): number {
  if (stated === '') return 0;
  if (heading.includes(stated)) return 1;
  // A part of the title in few words may be the name of the site.
  if (stated.includes(heading)) return heading.length * 3 >= stated.length ? 1 : 0;
  const [words, other] = [new Set(heading.split(' ')), new Set(stated.split(' '))];
  const common = [...words].filter((word) => other.has(word)).length;
  return common / Math.min(words.size, other.size);
}
