import { countWords } from '../count-words.ts';
import type { Block, ExplainedBlock, Extractor, LeftByRule } from '../document.ts';
import type { RawBlock } from './blocks.ts';
import type { LineRule } from './lines.ts';
import { isInline } from './measure.ts';
import { DROPPED, type Pruned } from './prune.ts';
import { pairBlocks } from './restore.ts';
import { readableText } from './text.ts';

/** What became of the blocks of a page. */
export interface Fates {
  /** The blocks of the main text in page order, before lines were judged. */
  main: readonly RawBlock[];
  /** The blocks of the main text that were kept, and the same as blocks of the article, one for one. */
  kept: readonly RawBlock[];
  blocks: readonly Block[];
  leftOut: readonly { block: RawBlock; why: LineRule }[];
  pruned: readonly Pruned[];
  /** The blocks that the extractor left out and that were put back. */
  restored: ReadonlySet<RawBlock>;
  extractor: Extractor;
}

/**
 * Says of every block of a page whether it was kept and by which rule. `lines` are the blocks of the whole body as it was
 * saved, in page order. A block of the main text that reads otherwise than in the page, because something was removed
 * within it, comes after the one before it.
 */
export function explainBlocks(lines: readonly RawBlock[], fates: Fates): ExplainedBlock[] {
  const { main, pruned } = fates;
  const judged = judgedBlocks(fates);
  const pairs = pairBlocks(main, lines);
  const places = new Map(main.map((block, place) => [block, place]));
  const ofLine = new Map([...pairs].map(([block, line]) => [line, block]));
  const ruleOf = ruleOfParts(pruned);
  const explained: ExplainedBlock[] = [];
  const add = (block: RawBlock): void => {
    const one = judged.get(block);
    if (one !== undefined) explained.push(one);
  };
  let next = 0;
  const addUnpaired = (): void => {
    for (let block = main[next]; block !== undefined && !pairs.has(block); block = main[next]) {
      add(block);
      next += 1;
    }
  };
  addUnpaired();
  for (const line of lines) {
    const block = ofLine.get(line);
    if (block === undefined) {
      explained.push({ kind: line.kind, text: line.text, isKept: false, rule: ruleOf(line) ?? 'outside' });
      continue;
    }
    add(block);
    next = Math.max(next, (places.get(block) ?? 0) + 1);
    addUnpaired();
  }
  return explained;
}

/** How much of a page each rule left out, most words first. */
export function countLeft(explained: readonly ExplainedBlock[]): LeftByRule[] {
  const left = Map.groupBy(
    explained.filter(({ isKept }) => !isKept),
    ({ rule }) => rule,
  );
  return [...left]
    .map(([rule, list]) => ({
      rule,
      blocks: list.length,
      words: list.reduce((sum, { text }) => sum + countWords(text), 0),
    }))
    .sort((one, other) => other.words - one.words || other.blocks - one.blocks);
}

function judgedBlocks({ kept, blocks, leftOut, restored, extractor }: Fates): Map<RawBlock, ExplainedBlock> {
  let number = 0;
  const ofKept = kept.map((block, index): [RawBlock, ExplainedBlock] => {
    const { kind, text } = blocks[index] ?? block;
    const rule = restored.has(block) ? 'restored' : extractor;
    const counted = kind === 'paragraph' && text !== '' ? { number: (number += 1) } : {};
    return [block, { kind, text, isKept: true, ...counted, rule }];
  });
  const ofLeft = leftOut.map(({ block, why }): [RawBlock, ExplainedBlock] => {
    return [block, { kind: block.kind, text: block.text, isKept: false, rule: why }];
  });
  return new Map([...ofKept, ...ofLeft]);
}

/** The longest text of a part within a line that is compared with the line, in UTF-16 units. */
const LONGEST = 300;

// The rule of the part around a line, or of one that was all that the line had.
function ruleOfParts(pruned: readonly Pruned[]): (line: RawBlock) => string | undefined {
  const ofElement = new Map(pruned.map(({ element, why }) => [element, why]));
  const ofText = new Map<string, string>();
  for (const { element, why } of pruned) {
    if (isInline(element)) ofText.set(readableText(element.textContent.slice(0, LONGEST)), why);
  }
  return ({ element, text }) => {
    for (let around: Element | null = element; around; around = around.parentElement) {
      const why = ofElement.get(around) ?? (DROPPED.has(around.localName) ? 'control' : undefined);
      if (why !== undefined) return why;
    }
    return ofText.get(text);
  };
}
