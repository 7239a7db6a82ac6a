import type { Extractor, PageReading, Warning } from '../document.ts';
import type { RawBlock } from './blocks.ts';
import type { MainText } from './main-text.ts';
import { proseOf } from './restore.ts';
import { isFarLonger } from './structured-body.ts';

/** The blocks that are read as the article, before its lines are judged, and those that the other way found. */
export interface ChosenText {
  extractor: Extractor;
  blocks: readonly RawBlock[];
  other?: { extractor: Extractor; blocks: readonly RawBlock[] } | undefined;
  /** Whether the way that was asked for found nothing in the page. */
  isWantedMissing: boolean;
}

/**
 * Chooses among the ways to the text of a page: the one that is `wanted`, or else structured data if the page shows far less
 * than these hold, or else what `readMainText` chose. `structured` are the blocks of structured data.
 */
export function chooseText(
  main: MainText,
  structured: readonly RawBlock[] | undefined,
  wanted: Extractor | undefined,
): ChosenText {
  const found = { ...main.found, 'structured-data': structured ?? [] };
  const usual: Extractor =
    structured !== undefined && isFarLonger(structured, main.blocks) ? 'structured-data' : main.extractor;
  const isWantedMissing = wanted !== undefined && found[wanted].length === 0;
  const extractor = wanted === undefined || isWantedMissing ? usual : wanted;
  // What stands after the text is left out only if nobody asked for a way by name.
  const blocks = wanted === undefined && extractor === main.extractor ? main.blocks : found[extractor];
  const length = proseOf(found[extractor]);
  const others = WAYS.filter((way) => way !== extractor && found[way].length > 0);
  // The way that differs most; of two that differ as much, the first.
  const [other] = others.toSorted(
    (one, two) => Math.abs(proseOf(found[two]) - length) - Math.abs(proseOf(found[one]) - length),
  );
  return {
    extractor,
    blocks,
    other: other === undefined ? undefined : { extractor: other, blocks: found[other] },
    isWantedMissing,
  };
}

const WAYS: readonly Extractor[] = ['combined', 'densest', 'readability', 'structured-data'];

/** Below this agreement, or this share of the page's prose or of its description's words, a reading is unsure. */
const LEAST_AGREEMENT = 0.6;
const LEAST_KEPT = 0.25;
const LEAST_DESCRIBED = 0.25;

/** Below this share of the text in the first of several that the page marks, it has most likely several stories or a thread. */
const LEAST_OF_FIRST = 0.15;

/**
 * The most of what was found that the other way may have, if it has found next to nothing, and the least of the page's prose
 * that is then kept: all that there is was found by one way alone.
 */
const NOTHING_ELSE = 0.25;
const NEARLY_ALL = 0.9;

/** The longest article, in UTF-16 units: about 7,500 words. What is longer often has comments or other texts in it. */
const LONGEST_ARTICLE = 45_000;

/**
 * Whether it is not sure that the right text was found; see `docs/extraction.md` for how the line was found. `length` is that
 * of the text in UTF-16 units.
 */
export function isUnsure(
  {
    agreement,
    kept,
    described = 1,
    ofFirst = 1,
  }: Pick<PageReading, 'agreement' | 'kept' | 'described' | 'ofFirst'>,
  length: number,
): boolean {
  const isByOneAlone = agreement < NOTHING_ELSE && kept >= NEARLY_ALL;
  return (
    (agreement < LEAST_AGREEMENT && !isByOneAlone) ||
    kept < LEAST_KEPT ||
    described < LEAST_DESCRIBED ||
    ofFirst < LEAST_OF_FIRST ||
    length > LONGEST_ARTICLE
  );
}

/** What an editor should know about the way a text was found. */
export function warningsOfReading(
  { extractor, agreement, kept, described = 1, ofFirst = 1, other }: PageReading,
  { isWantedMissing }: Pick<ChosenText, 'isWantedMissing'>,
  isDoubtful: boolean,
  length: number,
): Warning[] {
  const warnings: Warning[] = [];
  if (isWantedMissing) {
    const message = `The extractor that was asked for finds nothing in this page: ${extractor} was used.`;
    warnings.push({ code: 'extractor-not-used', message });
  }
  if (isDoubtful) {
    const percent = (share: number) => `${Math.round(share * 100)} %`;
    const signs = [
      `two ways of finding it have ${percent(agreement)} of their text in common, and ${percent(kept)} of the page's was kept`,
      ...(described < LEAST_DESCRIBED
        ? [`${percent(described)} of the words of the page's description are in the text`]
        : []),
      ...(ofFirst < LEAST_OF_FIRST
        ? [`the page has several texts, and the first is ${percent(ofFirst)} of what was kept`]
        : []),
      ...(length > LONGEST_ARTICLE
        ? ['it is longer than articles are, and may have comments or other texts in it']
        : []),
    ];
    const beside = other === undefined ? '' : `, and with what the extractor ${other.extractor} finds`;
    const message = `It is not sure what the article is: ${signs.join('; ')}. Compare it with the page${beside}.`;
    warnings.push({ code: 'unsure', message });
  }
  return warnings;
}
