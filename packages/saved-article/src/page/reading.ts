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
  const length = proseOf(found[extractor]);
  const others = WAYS.filter((way) => way !== extractor && found[way].length > 0);
  // The way that differs most; of two that differ as much, the first.
  const [other] = others.toSorted(
    (one, two) => Math.abs(proseOf(found[two]) - length) - Math.abs(proseOf(found[one]) - length),
  );
  return {
    extractor,
    blocks: found[extractor],
    other: other === undefined ? undefined : { extractor: other, blocks: found[other] },
    isWantedMissing,
  };
}

const WAYS: readonly Extractor[] = ['combined', 'densest', 'readability', 'structured-data'];

/** Below this agreement, or this share of the page's prose or of its description's words, a reading is unsure. */
const LEAST_AGREEMENT = 0.6;
const LEAST_KEPT = 0.25;
const LEAST_DESCRIBED = 0.25;

/** Whether it is not sure that the right text was found; see `docs/extraction.md` for how the line was found. */
export function isUnsure({
  agreement,
  kept,
  described = 1,
}: Pick<PageReading, 'agreement' | 'kept' | 'described'>): boolean {
  return agreement < LEAST_AGREEMENT || kept < LEAST_KEPT || described < LEAST_DESCRIBED;
}

/** What an editor should know about the way a text was found. */
export function warningsOfReading(
  { extractor, agreement, kept, described = 1, other }: PageReading,
  { isWantedMissing }: Pick<ChosenText, 'isWantedMissing'>,
  isDoubtful: boolean,
): Warning[] {
  const warnings: Warning[] = [];
  if (isWantedMissing) {
    const message = `The extractor that was asked for finds nothing in this page: ${extractor} was used.`;
    warnings.push({ code: 'extractor-not-used', message });
  }
  if (isDoubtful) {
    const percent = (share: number) => `${Math.round(share * 100)} %`;
    const message =
      `It is not sure what the article is: two ways of finding it have ${percent(agreement)} of their text in common, ` +
      `and ${percent(kept)} of the page's was kept` +
      `${described < LEAST_DESCRIBED ? `; ${percent(described)} of the words of the page's description are in the text` : ''}. ` +
      'Compare it with the page' +
      `${other === undefined ? '' : `, and with what the extractor ${other.extractor} finds`}.`;
    warnings.push({ code: 'unsure', message });
  }
  return warnings;
}
