import type { RawBlock } from './blocks.ts';
import { pairBlocks, proseOf } from './restore.ts';

/** The blocks that each way to the text found, and those of the element that the page marks as its text, if it marks one. */
export interface Readings {
  combined: readonly RawBlock[];
  readability: readonly RawBlock[];
  densest: readonly RawBlock[];
  marked: readonly RawBlock[];
}

/** If Readability.js finds less than this share of the prose in the densest element, it has missed the article. */
const LEAST_SHARE = 0.25;

/** Below this agreement, what else the page says decides between the readings. */
const DOUBTFUL = 0.6;

/** The most of a reading that another holds if they are of two texts. */
const APART = 0.1;

/** A reading with less than this share of the words of the page's description lacks the text, if another has that much more. */
const FEW_DESCRIBED = 0.35;
const MORE_DESCRIBED = 0.4;

/** How like what the page marks as its text a reading must be to be chosen for that, and by how much liker than the usual. */
const LIKE_MARKED = 0.95;
const LIKER = 0.02;

/** The least of what is marked that a reading holds, and the least of the reading that is marked, to leave out what is after it. */
const HOLDS_MARKED = 0.9;
const MOSTLY_MARKED = 0.5;

/**
 * The prose that two readings share, as a share of the longer one's, from 0 to 1; 1 if both have none.
 */
export function overlapOf(one: readonly RawBlock[], other: readonly RawBlock[]): number {
  const most = Math.max(proseOf(one), proseOf(other));
  return most === 0 ? 1 : sharedProse(one, other) / most;
}

/**
 * Chooses among readings of a page. Usually that is Readability.js with what it lost; the densest element where that misses
 * the text, which is told by how little it found, by words of the page's description that only the densest element has, or by
 * a text elsewhere; and where the two differ much, the one that is the text that the page marks. `describe` gives the share of
 * the words of the page's description that a text has, if the page has one.
 */
export function chooseReading(
  readings: Readings,
  describe: (text: string) => number | undefined,
): 'combined' | 'readability' | 'densest' {
  const { combined, readability, densest, marked } = readings;
  const [read, dense] = [proseOf(readability), proseOf(densest)];
  const described = describe(textOf(combined)) ?? 1;
  if (described < FEW_DESCRIBED && (describe(textOf(densest)) ?? 0) >= described + MORE_DESCRIBED)
    return 'densest';
  const usual = read < dense * LEAST_SHARE ? 'densest' : 'combined';
  if (Math.min(read, dense) >= Math.max(read, dense) * DOUBTFUL) return usual;
  if (dense > read && sharedProse(readability, densest) < read * APART) return 'densest';
  const likeness = (way: keyof Readings) => likenessOf(readings[way], marked);
  const [likest = usual] = (['combined', 'readability', 'densest'] as const).toSorted(
    (one, other) => likeness(other) - likeness(one),
  );
  const most = likeness(likest);
  return most >= LIKE_MARKED && most > likeness(usual) + LIKER ? likest : usual;
}

/**
 * Leaves out of a reading what stands after the text that the page marks, if that is most of it, or if articles of their own
 * follow (`isOfStories`).
 */
export function endWithMarked(
  blocks: RawBlock[],
  marked: readonly RawBlock[],
  isOfStories: boolean,
): RawBlock[] {
  const pairs = pairBlocks(blocks, marked);
  const shared = proseOf([...pairs.keys()]);
  if (shared === 0 || shared < proseOf(marked) * HOLDS_MARKED) return blocks;
  if (!isOfStories && shared < proseOf(blocks) * MOSTLY_MARKED) return blocks;
  return blocks.slice(0, blocks.findLastIndex((block) => pairs.has(block)) + 1);
}

/** The share of the prose of one reading that another holds, from 0 to 1; 1 if it has none. */
export function heldShare(one: readonly RawBlock[], other: readonly RawBlock[]): number {
  const all = proseOf(one);
  return all === 0 ? 1 : sharedProse(one, other) / all;
}

function textOf(blocks: readonly RawBlock[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

function sharedProse(one: readonly RawBlock[], other: readonly RawBlock[]): number {
  return proseOf([...pairBlocks(one, other).keys()]);
}

// Twice what both have, as a share of what they have together (Dice's coefficient).
function likenessOf(one: readonly RawBlock[], other: readonly RawBlock[]): number {
  return (2 * sharedProse(one, other)) / Math.max(1, proseOf(one) + proseOf(other));
}
