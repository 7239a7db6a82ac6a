import { formatEdtf, readEdtf } from '@parallax/edtf';
import type { ScalePoint } from '../schema/codebook.ts';
import type { ClaimPosition } from '../schema/coding.ts';
import type { RowOrder } from './claim-matrix.ts';

const POSITION_WORDS = {
  asserts: 'asserts',
  attributes: 'attributes',
  disputes: 'disputes',
  predicts: 'predicts',
  'calls-for': 'calls for',
} satisfies Record<ClaimPosition, string>;

/** What a menu calls the orders of the claim matrix. */
export const ROW_ORDER_WORDS = {
  codebook: 'as in the codebook',
  disagreement: 'most disagreement first',
} satisfies Record<RowOrder, string>;

/**
 * A claim's position in words, with its speaker where it has one: "attributes to Peter Neumann", "calls for, in the
 * words of Mustafa al-Kadhimi".
 */
export function positionInWords(position: ClaimPosition, speaker: string | undefined): string {
  if (speaker === undefined) return POSITION_WORDS[position];
  if (position === 'attributes') return `attributes to ${speaker}`;
  if (position === 'disputes') return `disputes what ${speaker} says`;
  return `${POSITION_WORDS[position]}, in the words of ${speaker}`;
}

/** A stance score with its sign and the label that the codebook's scale gives it: "−2 hostile". */
export function scoreInWords(score: number, scale: readonly ScalePoint[]): string {
  const label = scale.find((point) => point.score === score)?.label ?? '';
  const sign = score > 0 ? '+' : score < 0 ? '−' : '';
  return `${sign}${Math.abs(score)} ${label}`;
}

/**
 * The date (EDTF) of a coded figure or event in words. A text that is no EDTF is returned as it is; the content check
 * reports it.
 */
export function codedDateInWords(edtf: string): string {
  const parsed = readEdtf(edtf);
  return parsed.ok ? formatEdtf(parsed.value, { as: 'span' }) : edtf;
}
