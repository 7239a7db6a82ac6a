import type { RawBlock } from './blocks.ts';
import {
  isRelatedLabel,
  ruleOfClosing,
  ruleOfLine,
  ruleOfOpening,
  type LineContext,
  type LineRule,
} from './lines.ts';
import { markTail } from './tail.ts';
import { normaliseText } from './text.ts';

/** Blocks that are kept and blocks that a rule left out, both in page order. */
export interface Trimmed {
  kept: RawBlock[];
  leftOut: { block: RawBlock; why: LineRule }[];
}

/** The shortest text that counts as prose: a sentence or two. */
const PROSE = 80;

/** The longest item without a link in a list of other articles that has a heading, in UTF-16 units. */
const ITEM = 160;

/** The longest line above a title that names the kind of text or its section, without white space. */
const KICKER = 30;

/** How many blocks at the beginning and at the end of the text may be about the article. */
const EDGE = 12;

type Reasons = Map<RawBlock, LineRule>;

/** Leaves out lines that are not part of the article, by their wording and their place. */
export function trimBlocks(blocks: readonly RawBlock[], context: LineContext): Trimmed {
  const reasons: Reasons = new Map();
  for (const block of blocks) mark(reasons, block, ruleOfLine(block, context));
  keepLinkLists(blocks, reasons);
  markRelatedLists(blocks, reasons);
  markOpening(blocks, context, reasons);
  markClosing(blocks, context, reasons);
  markPullQuotes(blocks, reasons);
  markTail(
    blocks,
    (block) => !reasons.has(block),
    context.host,
    (block, rule) => {
      mark(reasons, block, rule);
    },
  );
  markLastHeadings(blocks, reasons);
  const leftOut = blocks.flatMap((block) => {
    const why = reasons.get(block);
    return why === undefined ? [] : [{ block, why }];
  });
  return { kept: blocks.filter((block) => !reasons.has(block)), leftOut };
}

function mark(reasons: Reasons, block: RawBlock, rule: LineRule | undefined): void {
  if (rule !== undefined) reasons.set(block, rule);
}

// On a page of links, such as a press review, the lines with links are the article.
function keepLinkLists(blocks: readonly RawBlock[], reasons: Reasons): void {
  const isLink = (block: RawBlock) => reasons.get(block) === 'link-line';
  const totalLength = (list: readonly RawBlock[]) =>
    list.reduce((sum, { textLength }) => sum + textLength, 0);
  const links = blocks.filter(isLink);
  if (totalLength(links) * 3 > totalLength(blocks)) for (const block of links) reasons.delete(block);
}

// "You may also like" and the links under it, up to the next heading or prose.
function markRelatedLists(blocks: readonly RawBlock[], reasons: Reasons): void {
  let isList = false;
  let isAfterHeading = false;
  for (const block of blocks) {
    const isLink = block.linked * 2 >= block.textLength;
    const isItem =
      block.place === 'list' && (block.linked > 0 || (isAfterHeading && block.text.length <= ITEM));
    if (isRelatedLabel(block) && reasons.has(block)) {
      isList = true;
      isAfterHeading = block.kind === 'heading';
    } else if (block.kind === 'heading' || !(isLink || isItem)) isList = false;
    else if (isList) reasons.set(block, 'related-list');
  }
}

function markOpening(blocks: readonly RawBlock[], context: LineContext, reasons: Reasons): void {
  let isOpen = true;
  for (const block of blocks.slice(0, EDGE)) {
    if (reasons.has(block)) continue;
    const rule = ruleOfOpening(block, context, isOpen);
    mark(reasons, block, rule);
    if (rule === undefined && block.textLength >= PROSE) isOpen = false;
    if (rule === 'title') markKickers(blocks, block, reasons);
  }
}

// Short lines above the title name the kind of text or its section.
function markKickers(blocks: readonly RawBlock[], title: RawBlock, reasons: Reasons): void {
  const at = blocks.indexOf(title);
  const above = blocks.slice(0, at).filter((block) => !reasons.has(block));
  const hasText = blocks
    .slice(at)
    .some((block) => block.kind === 'paragraph' && block.textLength >= PROSE && !reasons.has(block));
  if (hasText && above.every(({ textLength }) => textLength < KICKER))
    for (const block of above) reasons.set(block, 'kicker');
}

// Notes come one after another at the end; the first prose that is not a note ends them.
function markClosing(blocks: readonly RawBlock[], context: LineContext, reasons: Reasons): void {
  for (const block of blocks.slice(-EDGE).reverse()) {
    if (reasons.has(block)) continue;
    const rule = ruleOfClosing(block, context);
    mark(reasons, block, rule);
    if (rule === undefined && block.textLength >= PROSE) return;
  }
}

// A pull quote repeats part of a paragraph. Only quotations: interviews and recipes repeat their lines.
function markPullQuotes(blocks: readonly RawBlock[], reasons: Reasons): void {
  const quotes = blocks.filter(
    (block) => block.place === 'quote' && block.textLength >= 20 && !reasons.has(block),
  );
  if (quotes.length === 0 || quotes.length > 50) return;
  const others = blocks.filter((block) => block.place !== 'quote').map((block) => block.text);
  const text = normaliseText(others.join(' '));
  for (const quote of quotes) if (text.includes(normaliseText(quote.text))) reasons.set(quote, 'pull-quote');
}

// A heading introduces text; one with nothing after it introduced what was left out.
function markLastHeadings(blocks: readonly RawBlock[], reasons: Reasons): void {
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined || reasons.has(block)) continue;
    if (block.kind !== 'heading') return;
    reasons.set(block, 'heading-without-text');
  }
}
