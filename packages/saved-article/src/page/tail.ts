import type { RawBlock } from './blocks.ts';
import * as labels from './labels.ts';
import { isRelatedLabel, type LineRule } from './lines.ts';
import { PROSE_LENGTH } from './measure.ts';
import { leadsElsewhere } from './restore.ts';

/** The longest text of a teaser, in UTF-16 units. */
const LONGEST_TEASER = 420;

/** The fewest teasers that are a list, and the most of a text that they may be, as a share. */
const LEAST_TEASERS = 2;
const MOST_OF_TEXT = 0.35;

/** The most text of a note about the author and of a call to act, in UTF-16 units, and how many blocks these are. */
const LONGEST_NOTE = 1200;
const LONGEST_CALL = 450;
const LAST = 8;

/** How often a short line must stand in a text before it is a button. */
const REPEATED = 3;
const LONGEST_BUTTON = 60;

/** Says of a block why it is not part of the article. */
export type Mark = (block: RawBlock, rule: LineRule) => void;

/**
 * Marks what stands after an article and is told by its place: teasers of other articles, which are headings with a link and
 * little text; a note under a heading about the author; a call to act. Marks buttons that stand in the text again and again,
 * too. `isLeft` says whether a block was not marked before; `host` is that of the page, empty if unknown.
 */
export function markTail(
  blocks: readonly RawBlock[],
  isLeft: (block: RawBlock) => boolean,
  host: string,
  mark: Mark,
): void {
  markComments(blocks, isLeft, mark);
  markTeasers(blocks.filter(isLeft), host, mark);
  markAfter(
    blocks,
    ({ text }) => text.length < 60 && labels.ABOUT_AUTHOR_NOTE.test(text),
    LONGEST_NOTE,
    (block) => {
      mark(block, 'author-note');
    },
  );
  markAfterEnd(blocks, isLeft, mark);
  markContact(blocks.filter(isLeft), mark);
  const left = blocks.filter(isLeft);
  markAfter(
    left,
    ({ text }) => text.length < 120 && labels.CALL.test(text),
    LONGEST_CALL,
    (block) => {
      mark(block, 'call');
    },
  );
  markButtons(blocks, mark);
}

// Under the heading of the comments, lines with a name or a day and a time before what readers say.
function markComments(blocks: readonly RawBlock[], isLeft: (block: RawBlock) => boolean, mark: Mark): void {
  const at = blocks.findIndex(
    ({ text, place }) => place === 'text' && text.length < 60 && labels.COMMENTS_HEADING.test(text),
  );
  if (at < 0) return;
  const before = blocks.slice(0, at).filter(isLeft);
  const after = blocks.slice(at + 1).filter(isLeft);
  if (lengthOf(before) < LEAST_BEFORE_COMMENTS) return;
  if (!after.some(({ text }) => text.length <= LONGEST_STAMP && isStamp(text))) return;
  for (const block of after) mark(block, 'comments');
}

/** The least text before the comments, and the longest line with the name of a reader and the time, in UTF-16 units. */
const LEAST_BEFORE_COMMENTS = 250;
const LONGEST_STAMP = 80;

function isStamp(text: string): boolean {
  return (
    labels.TIME_STAMP.test(text) ||
    /(?:^|\D)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}){1,2}|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?:\D|$)|\b(?:19|20)\d\d\b.*\d{1,2}[:.]\d\d/.test(
      text,
    )
  );
}

function markTeasers(blocks: readonly RawBlock[], host: string, mark: Mark): void {
  let start = blocks.length;
  let teasers = 0;
  let prose = 0;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block === undefined || block.text.length > LONGEST_TEASER || block.place === 'quote') break;
    if (block.kind !== 'heading') {
      prose += block.textLength >= PROSE_LENGTH ? 1 : 0;
      if (prose > 1) break;
      continue;
    }
    if (!leadsElsewhere(block) || !isOfSite(block, host)) break;
    start = at;
    teasers += 1;
    prose = 0;
  }
  const tail = blocks.slice(start);
  if (teasers < LEAST_TEASERS || lengthOf(tail) > lengthOf(blocks) * MOST_OF_TEXT) return;
  for (const block of tail) mark(block, 'related-list');
  const before = blocks[start - 1];
  if (before !== undefined && (before.kind === 'heading' || isRelatedLabel(before)))
    mark(before, 'related-list');
}

// What leads to other sites is what the article speaks of.
function isOfSite({ element }: RawBlock, host: string): boolean {
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  const [, target] = /^\s*(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(link?.getAttribute('href') ?? '') ?? [];
  return target === undefined || (host !== '' && (target.endsWith(host) || host.endsWith(target)));
}

// The last block of a kind near the end, and all after it, if that is little and begins no section of its own.
function markAfter(
  blocks: readonly RawBlock[],
  isStart: (block: RawBlock) => boolean,
  most: number,
  markOne: (block: RawBlock) => void,
): void {
  const last = blocks.slice(-LAST);
  const at = last.findIndex(isStart);
  if (at < 0) return;
  const tail = last.slice(at);
  const rest = tail.slice(1);
  if (lengthOf(rest) > most || lengthOf(tail) > lengthOf(blocks) * MOST_OF_TEXT) return;
  if (rest.some(({ kind, text }) => kind === 'heading' && !labels.CALL.test(text))) return;
  for (const block of tail) markOne(block);
}

/** The mark under a text for the press. */
const END_OF_RELEASE = /^(?:#(?:\s?#){2,}|[-–—]\s?30\s?[-–—])$/;

// Below the mark an organisation says what it is and whom to ask.
function markAfterEnd(blocks: readonly RawBlock[], isLeft: (block: RawBlock) => boolean, mark: Mark): void {
  const at = blocks.findLastIndex(({ text }) => END_OF_RELEASE.test(text));
  const after = at < 0 ? [] : blocks.slice(at + 1).filter(isLeft);
  if (lengthOf(after) > lengthOf(blocks) * MOST_OF_TEXT) return;
  for (const block of after) mark(block, 'end-mark');
}

// Whom the press may ask, with an address or a number, and what follows.
function markContact(blocks: readonly RawBlock[], mark: Mark): void {
  const last = blocks.slice(-LAST);
  const tail = last.slice(last.findIndex(({ text }) => labels.PRESS_CONTACT.test(text)));
  const [first, ...rest] = tail;
  if (first === undefined || !labels.PRESS_CONTACT.test(first.text)) return;
  if (lengthOf(tail) > LONGEST_NOTE || lengthOf(tail) > lengthOf(blocks) * MOST_OF_TEXT) return;
  if (rest.some(({ kind }) => kind === 'heading')) return;
  if (tail.some(({ text }) => /\S@\S|\d(?:[ ./-]?\d){5}/.test(text)))
    for (const block of tail) mark(block, 'author-note');
}

function markButtons(blocks: readonly RawBlock[], mark: Mark): void {
  const isButton = ({ kind, place, text, textLength, linked }: RawBlock): boolean =>
    kind === 'paragraph' && place === 'text' && text.length <= LONGEST_BUTTON && linked >= textLength;
  const repeated = Map.groupBy(blocks.filter(isButton), ({ text }) => text);
  for (const list of repeated.values())
    if (list.length >= REPEATED) for (const block of list) mark(block, 'control');
}

function lengthOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
