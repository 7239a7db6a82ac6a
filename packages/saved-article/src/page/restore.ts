import type { RawBlock } from './blocks.ts';
import { PROSE_LENGTH } from './measure.ts';
import { normaliseText } from './text.ts';

/** How many blocks of the text must have the name of an element before another block of that name belongs to them. */
const LEAST_OF_NAME = 3;

/** The longest heading, in UTF-16 units. */
const LONGEST_HEADING = 120;

/** A block in which less than this share is linked reads as text. */
const FEW_LINKS = 0.3;

/** The prose missing between the blocks that were taken, and before them, as shares of theirs, from which on all is put back. */
const MISSING_WITHIN = 0.35;
const MISSING_BEFORE = 0.1;
/** The least text missing before them that is more than a standfirst. */
const LEAST_BEFORE = 300;

/**
 * Completes `scored`, the blocks that Readability.js took, by `dense`, the blocks of the element around the text. Takes a
 * block as it stands in the page where both have it, since Readability.js removes elements from the middle of sentences by
 * their names. Puts back in their places the headings of paragraphs that it took, and paragraphs that are marked up as
 * those that it took; and where it took only pieces of a text, everything up to the last of them. `restored` are the
 * blocks that were put back.
 */
export function restoreBlocks(
  scored: readonly RawBlock[],
  dense: readonly RawBlock[],
): { blocks: RawBlock[]; restored: ReadonlySet<RawBlock> } {
  const pairs = pairBlocks(scored, dense);
  const taken = new Set(pairs.values());
  const names = namesOfText(scored);
  const gap = gapIn(dense, taken, proseOf(scored));
  const restored = new Map<RawBlock | undefined, RawBlock[]>();
  let anchor: RawBlock | undefined;
  for (const [index, block] of dense.entries()) {
    if (taken.has(block)) {
      anchor = block;
      continue;
    }
    const isInGap = gap !== undefined && index >= gap.from && index < gap.to;
    const isHeading =
      anchor !== undefined && block.kind === 'heading' && isHeadingOfText(dense, index, taken);
    if (!isInGap && !isHeading && !isMarkedUpAsText(block, names)) continue;
    const after = restored.get(anchor);
    if (after === undefined) restored.set(anchor, [block]);
    else after.push(block);
  }
  const blocks = [
    ...(restored.get(undefined) ?? []),
    ...scored.flatMap((block) => {
      const own = pairs.get(block) ?? block;
      return [own, ...(restored.get(own) ?? [])];
    }),
  ];
  return { blocks, restored: new Set([...restored.values()].flat()) };
}

/** The text in blocks of prose that are not mostly links; see `textLengthOf`. */
export function proseOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce(
    (sum, { textLength, linked }) =>
      textLength >= PROSE_LENGTH && linked * 2 < textLength ? sum + textLength : sum,
    0,
  );
}

// What is missing after the last block that was taken is mostly about other things, and does not count.
function gapIn(
  dense: readonly RawBlock[],
  taken: ReadonlySet<RawBlock>,
  prose: number,
): { from: number; to: number } | undefined {
  const first = dense.findIndex((block) => taken.has(block));
  const last = dense.findLastIndex((block) => taken.has(block));
  if (first < 0) return undefined;
  const title = dense.slice(0, first).findLastIndex(({ element }) => element.localName === 'h1');
  const missing = (from: number, to: number) =>
    proseOf(dense.slice(from, to).filter((block) => block.kind === 'paragraph' && !taken.has(block)));
  const isWithin = missing(first, last) >= prose * MISSING_WITHIN;
  const isBefore = missing(title + 1, first) >= Math.max(LEAST_BEFORE, prose * MISSING_BEFORE);
  if (!isWithin && !isBefore) return undefined;
  return { from: isBefore ? title + 1 : first, to: isWithin ? last : first };
}

/** The blocks of one list with those of another that are the same: of the same text, or of an element that has as many in both. */
export function pairBlocks(scored: readonly RawBlock[], dense: readonly RawBlock[]): Map<RawBlock, RawBlock> {
  const ofElement = Map.groupBy(dense, ({ element }) => element);
  const ofText = Map.groupBy(dense, ({ text }) => normaliseText(text));
  const used = new Set<RawBlock>();
  const pairs = new Map<RawBlock, RawBlock>();
  const pair = (block: RawBlock, other: RawBlock | undefined) => {
    if (other === undefined || used.has(other)) return;
    used.add(other);
    pairs.set(block, other);
  };
  for (const list of ofText.values()) list.reverse();
  for (const block of scored) pair(block, ofText.get(normaliseText(block.text))?.pop());
  for (const [element, blocks] of Map.groupBy(scored, (block) => block.element)) {
    const others = ofElement.get(element) ?? [];
    if (others.length !== blocks.length) continue;
    for (const [index, block] of blocks.entries()) if (!pairs.has(block)) pair(block, others[index]);
  }
  return pairs;
}

// The next block that is no heading was taken, and is not far away. A link to another page makes a headline of it.
function isHeadingOfText(dense: readonly RawBlock[], index: number, taken: ReadonlySet<RawBlock>): boolean {
  const next = dense.slice(index + 1, index + 4).find(({ kind }) => kind !== 'heading');
  const isSentence = (dense[index]?.text.length ?? 0) > LONGEST_HEADING;
  return next !== undefined && taken.has(next) && !isSentence && !leadsElsewhere(dense[index]);
}

/** Whether a block is mostly a link to another page. */
export function leadsElsewhere(block: RawBlock | undefined): boolean {
  if (block === undefined || block.linked * 2 < block.textLength) return false;
  const link = block.element.querySelector('a[href]') ?? block.element.closest('a[href]');
  return !/^\s*#/.test(link?.getAttribute('href') ?? '');
}

function isMarkedUpAsText(block: RawBlock, names: ReadonlyMap<string, number>): boolean {
  if (block.kind === 'heading' || block.linked > block.textLength * FEW_LINKS) return false;
  const name = nameOfMarkup(block);
  return name !== undefined && (names.get(name) ?? 0) >= LEAST_OF_NAME;
}

function namesOfText(scored: readonly RawBlock[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const block of scored) {
    const name = nameOfMarkup(block);
    if (name !== undefined && block.textLength >= PROSE_LENGTH) names.set(name, (names.get(name) ?? 0) + 1);
  }
  return names;
}

// The element with its classes, or, if it has none, with those of the element around it.
function nameOfMarkup({ element }: RawBlock): string | undefined {
  const own = element.getAttribute('class')?.trim();
  if (own) return `${element.localName}.${own}`;
  const around = element.parentElement?.getAttribute('class')?.trim();
  return around ? `${around}>${element.localName}` : undefined;
}
