import { findBoilerplate } from './boilerplate.ts';
import type { BoilerplateRule } from './boilerplate.ts';
import { readByline } from './byline.ts';
import { splitLines } from './lines.ts';
import type { TextLine } from './lines.ts';
import { findRunningHeads, isOutletName, withoutPageNumber } from './masthead.ts';
import { endsSentence, startsSmall } from './sentence.ts';
import { endsParagraph, endsWithHyphen, findWrap, joinLines } from './wrap.ts';
import type { Wrap } from './wrap.ts';

/** A paragraph, a heading or another line of a text, its lines joined. */
export interface TextUnit {
  text: string;
  /** Whether it is a stanza. */
  isVerse: boolean;
  /** Whether it has a list bullet or number; a bullet is not part of the text. */
  isItem: boolean;
  /** Whether it is marked as a quotation, as in Markdown; never in plain text. */
  isQuote?: boolean | undefined;
  /** Whether a blank line comes before it. */
  afterBlank: boolean;
  /** Whether it is marked as a heading, as in Markdown; never in plain text. */
  isHeading?: boolean | undefined;
  /** Whether later pages repeat it as a running head. */
  isRunning?: boolean | undefined;
  /** How many words kept a hyphen at a line end that may only divide them. */
  unsureHyphens?: number | undefined;
  /** The rule that makes it boilerplate. */
  rule?: BoilerplateRule | undefined;
}

const bullet = /^[•·▪▫◦‣●○■□*►▶➢✓✔–-]\s+(?=\S)/u;
const numbered = /^(?:\(?\d{1,2}[.)]|[a-h]\))\s+(?=\S)/u;

/**
 * Splits a text into units: paragraphs (separated by blank lines, one a line, wrapped with or without blank lines, or
 * begun by an indented line), stanzas, list items, and each line of boilerplate by itself.
 */
export function layOut(text: string): TextUnit[] {
  const lines = splitLines(text);
  const heads = findRunningHeads(lines);
  const blocks = blocksOf(
    lines.map((line, index) => ({ ...line, rule: heads.get(index) ?? findBoilerplate(line.text) })),
  );
  const wrap = findWrap(blocks.map((block) => block.filter(({ rule }) => rule === undefined)));
  const isIndented = hasIndentedStarts(blocks, wrap);
  const isVerse = wrap === undefined && !isIndented && looksLikeVerse(blocks);
  const spellingOf = spellingsOf(text);
  const units = blocks.flatMap((block, at) =>
    splitBlock(block, { wrap, isIndented, isVerse, isHead: at < 3 }).map((lines, index) =>
      unitOf(lines, index === 0, isVerse, spellingOf),
    ),
  );
  const repeated = new Set([...heads.keys()].map((at) => withoutPageNumber(lines[at]?.text ?? '')));
  for (const unit of units.slice(0, 12)) unit.isRunning = repeated.has(withoutPageNumber(unit.text));
  return joinCut(stripBullets(units), spellingOf);
}

/** A line with the rule that makes it boilerplate. */
interface RuledLine extends TextLine {
  rule: BoilerplateRule | undefined;
}

interface Layout {
  wrap: Wrap | undefined;
  isIndented: boolean;
  isVerse: boolean;
  /** Whether the block is one of the first, where lines may label the article. */
  isHead: boolean;
}

function isItem(text: string): boolean {
  return bullet.test(text) || numbered.test(text);
}

function blocksOf(lines: readonly RuledLine[]): RuledLine[][] {
  const blocks: RuledLine[][] = [];
  let block: RuledLine[] = [];
  for (const line of lines) {
    if (line.text === '' || (block[0] !== undefined && block[0].quote !== line.quote)) {
      if (block.length > 0) blocks.push(block);
      block = [];
    }
    if (line.text !== '') block.push(line);
  }
  if (block.length > 0) blocks.push(block);
  return mendSpacing(blocks);
}

// Some programs put a blank line after every line, even in mid-sentence: then blank lines mean nothing.
function mendSpacing(blocks: RuledLine[][]): RuledLine[][] {
  const pairs = blocks
    .slice(1)
    .map((block, index): [string, string] => [blocks[index]?.at(-1)?.text ?? '', block[0]?.text ?? '']);
  const cut = pairs.filter(([line, next]) => !endsSentence(line) && startsSmall(next));
  const isSpaced =
    blocks.length > 4 && blocks.every((block) => block.length === 1) && cut.length * 2 > pairs.length;
  return isSpaced ? [blocks.flat()] : blocks;
}

function splitBlock(
  block: readonly RuledLine[],
  { wrap, isIndented, isVerse, isHead }: Layout,
): RuledLine[][] {
  const units: RuledLine[][] = [];
  for (const line of block) {
    const unit = units.at(-1);
    const previous = unit?.at(-1);
    const isNew =
      unit === undefined ||
      previous === undefined ||
      startsItem(unit, line, wrap) ||
      previous.rule !== undefined ||
      isFurniture(line, previous, wrap) ||
      (isHead && unit.length < 3 && labelsHead(line.text, previous.text)) ||
      (isIndented
        ? line.indent > previous.indent || isAlone(previous, line, wrap)
        : isBreak(unit, line, wrap, isVerse));
    if (isNew) units.push([line]);
    else unit.push(line);
  }
  return units;
}

// A byline or an outlet's name under a title is a line by itself, and so is the title under one of these.
function labelsHead(text: string, previous: string): boolean {
  if (/[,;،-]$/u.test(previous)) return false;
  return [text, previous].some((line) => readByline(line) !== undefined || isOutletName(line));
}

// In wrapped text the last word of a paragraph may be alone on its line and look like a label.
function isFurniture(line: RuledLine, previous: RuledLine, wrap: Wrap | undefined): boolean {
  if (line.rule === undefined) return false;
  return wrap === undefined || line.rule.reach === 'gap' || endsSentence(previous.text);
}

function isBreak(
  unit: readonly RuledLine[],
  line: RuledLine,
  wrap: Wrap | undefined,
  isVerse: boolean,
): boolean {
  if (isVerse) return false;
  if (wrap === undefined) return true;
  return endsParagraph(unit.at(-1)?.text ?? '', line.text, wrap, unit.length === 1);
}

// Of two lines with the same indent, the second starts a new paragraph unless it begins with a small letter.
function isAlone(previous: RuledLine, line: RuledLine, wrap: Wrap | undefined): boolean {
  if (wrap === undefined) return line.indent > 0;
  if (line.indent > 0) return !startsSmall(line.text);
  return previous.indent === 0 && endsParagraph(previous.text, line.text, wrap, false);
}

// In wrapped text a dash or a number may happen to start a line.
function startsItem(unit: readonly RuledLine[], line: RuledLine, wrap: Wrap | undefined): boolean {
  if (!isItem(line.text)) return false;
  const before = unit.at(-1)?.text ?? '';
  return wrap === undefined || endsSentence(before) || before.endsWith(':') || isItem(unit[0]?.text ?? '');
}

function hasIndentedStarts(blocks: readonly (readonly RuledLine[])[], wrap: Wrap | undefined): boolean {
  const lines = blocks.flat().filter((line) => !isItem(line.text));
  const base = lines.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  const all = blocks.flatMap((block) =>
    block.slice(1).map((line, at) => ({ before: block[at]?.indent ?? 0, after: line.indent })),
  );
  const starts = all.filter(({ after }) => after > base);
  const goesBack = all.filter(({ before, after }) => before > base && after === base);
  return wrap !== undefined && starts.length >= 1 && goesBack.length >= 2;
}

function looksLikeVerse(blocks: readonly (readonly RuledLine[])[]): boolean {
  const stanzas = blocks.filter((block) => block.length > 1 && !block.some((line) => isItem(line.text)));
  const lines = stanzas.flat();
  const all = blocks.flat();
  if (lines.length < 4 || lines.length * 3 < all.length * 2) return false;
  const short = all.filter(({ text }) => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) <= 60);
  const open = lines.filter(({ text }) => !endsSentence(text));
  const isMostly = (part: number, whole: number): boolean => part * 10 >= whole * 9;
  return (
    isMostly(short.length, all.length) && open.length * 2 > lines.length && stanzas.some((s) => s.length > 3)
  );
}

/** How a word divided at a line end is spelled elsewhere in the text; `undefined` if it is not. */
type Spelling = (joined: string, hyphenated: string) => 'joined' | 'hyphenated' | undefined;

function spellingsOf(text: string): Spelling {
  let words: Set<string> | undefined;
  return (joined, hyphenated) => {
    words ??= new Set(
      [/[\p{L}\p{M}]+/gu, /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)+/gu].flatMap(
        (form) => text.toLowerCase().replace(/‐/gu, '-').match(form) ?? [],
      ),
    );
    if (words.has(joined)) return 'joined';
    return words.has(hyphenated) ? 'hyphenated' : undefined;
  };
}

function joinWrapped(
  lines: readonly string[],
  spellingOf: Spelling,
): Pick<TextUnit, 'text' | 'unsureHyphens'> {
  let unsure = 0;
  const text = joinLines(lines, (joined, hyphenated) => {
    const spelling = spellingOf(joined, hyphenated);
    if (spelling === undefined) unsure += 1;
    return spelling === 'joined';
  });
  return { text, unsureHyphens: unsure };
}

function unitOf(
  lines: readonly RuledLine[],
  isFirst: boolean,
  isVerse: boolean,
  spellingOf: Spelling,
): TextUnit {
  const { text, unsureHyphens } = joinWrapped(
    lines.map((line) => line.text),
    spellingOf,
  );
  return {
    text,
    unsureHyphens,
    isVerse: isVerse && lines.length > 1,
    isItem: isItem(text),
    afterBlank: isFirst,
    rule: lines.length === 1 ? lines[0]?.rule : findBoilerplate(text),
  };
}

// A dash may also begin speech: it is a bullet only next to another one.
function stripBullets(units: readonly TextUnit[]): TextUnit[] {
  const hasDash = (unit: TextUnit | undefined): boolean => /^[–-]\s/u.test(unit?.text ?? '');
  return units.map((unit, index) => {
    if (unit.rule !== undefined || !bullet.test(unit.text)) return unit;
    if (hasDash(unit) && !hasDash(units[index - 1]) && !hasDash(units[index + 1])) return unit;
    return { ...unit, text: unit.text.replace(bullet, '') };
  });
}

// A page number or an advertisement in mid-sentence splits a paragraph.
function joinCut(units: readonly TextUnit[], spellingOf: Spelling): TextUnit[] {
  const joined: TextUnit[] = [];
  let last: TextUnit | undefined;
  let isGap = false;
  for (const unit of units) {
    if (unit.rule?.reach === 'gap') {
      isGap = true;
      joined.push(unit);
    } else if (
      isGap &&
      last !== undefined &&
      last.rule === undefined &&
      !endsSentence(last.text) &&
      (startsSmall(unit.text) || endsWithHyphen(last.text))
    ) {
      const { text, unsureHyphens = 0 } = joinWrapped([last.text, unit.text], spellingOf);
      last.text = text;
      last.unsureHyphens = (last.unsureHyphens ?? 0) + (unit.unsureHyphens ?? 0) + unsureHyphens;
      isGap = false;
    } else {
      last = { ...unit };
      joined.push(last);
      isGap = false;
    }
  }
  return joined;
}
