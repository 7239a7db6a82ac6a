import type { PageReading } from '../document.ts';
import { Readability } from '@mozilla/readability';
import { readBlocks, type RawBlock } from './blocks.ts';
import { chooseReading, endWithMarked, heldShare, overlapOf } from './choose-reading.ts';
import { findMarkedBody } from './marked-body.ts';
import { densestElement, type TextLengths } from './measure.ts';
import { restoreBlocks } from './restore.ts';

/**
 * Readability.js is used only for pages with at most this many elements and this much text, counted once for every
 * element around it: it reads the page up to six times and rereads each element's text. News pages have a tenth of
 * this.
 */
const MOST_ELEMENTS = 20_000;
const MOST_TEXT = 20_000_000;

/** The blocks of the main text without what stands after it, with what found them; see `PageReading`. */
export interface MainText extends Pick<PageReading, 'extractor' | 'agreement' | 'ofFirst'> {
  blocks: RawBlock[];
  /** Those of them that Readability.js left out and that were put back. */
  restored: ReadonlySet<RawBlock>;
  /** What each way found; empty if it was not asked or found nothing. */
  found: Readonly<Record<'combined' | 'readability' | 'densest', RawBlock[]>>;
}

/**
 * The main text of a pruned page, as blocks in page order. Two methods find it: Readability.js, which scores paragraphs
 * and their parents, and the densest element, the smallest that still holds nearly all prose. The first is exact on
 * pages that mark up their paragraphs; the second does not lose an article with paragraphs spread over wrappers.
 * `chooseReading` says which is used; what the page marks as its text ends it. `measured` is what `measureText` returns for
 * the body, `describe` as for `chooseReading`, `title` and `dated` as for `findMarkedBody`. Changes the document.
 */
export function readMainText(
  document: Document,
  measured: ReadonlyMap<Element, TextLengths>,
  describe: (text: string) => number | undefined,
  title: string,
  dated: ReadonlySet<Element>,
): MainText {
  const dense = readBlocks(densestElement(document.body, measured));
  let nested = 0;
  for (const { all } of measured.values()) nested += all;
  if (measured.size > MOST_ELEMENTS || nested > MOST_TEXT) {
    const found = { combined: [], readability: [], densest: dense };
    return { blocks: dense, extractor: 'densest', agreement: 0, restored: new Set(), found };
  }
  const body = findMarkedBody(document.body, measured, title, dated);
  const marked = body === undefined ? [] : readBlocks(body.element);
  const content = askReadability(document);
  const read = content === undefined ? [] : readBlocks(content);
  const { blocks: combined, restored } = restoreBlocks(read, dense);
  const found = { combined, readability: read, densest: dense };
  const extractor = chooseReading({ ...found, marked }, describe);
  const whole = found[extractor];
  const isEnd = body?.isAlone === true || body?.isOfStories === true;
  const blocks = isEnd ? endWithMarked(whole, marked, body.isOfStories) : whole;
  const ofFirst = body?.isAlone === false ? heldShare(whole, marked) : undefined;
  return { blocks, extractor, agreement: overlapOf(read, dense), ofFirst, restored, found };
}

function askReadability(document: Document): Element | undefined {
  const reading = new Readability<Element>(document, {
    serializer: (node) => node as Element,
    keepClasses: true,
    charThreshold: 250,
    disableJSONLD: true,
  }).parse();
  return reading?.content ?? undefined;
}
