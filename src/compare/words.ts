import { dateWords } from '#words/dates';
import { formatEdtfIn, readEdtf } from '@parallax/edtf';
import type { ScalePoint } from '../schema/codebook.ts';
import type { ClaimPosition } from '../schema/coding.ts';
import type { RowOrder } from './claim-matrix.ts';
import type { GivenAnswer } from './given-answers.ts';
import type { Metric } from './krippendorff.ts';
import type { RowVerdict } from './row-verdict.ts';
import type { Verdict } from './verdicts.ts';
import type { VoiceCell } from './voices.ts';

const POSITION_WORDS = {
  asserts: 'asserts',
  attributes: 'attributes',
  predicts: 'predicts',
  'calls-for': 'calls for',
} satisfies Record<ClaimPosition, string>;

/** The menu labels for the orders of the claim matrix. */
export const ROW_ORDER_WORDS = {
  contradictions: 'contradictions first',
  codebook: 'as in the codebook',
} satisfies Record<RowOrder, string>;

/** How the values of a variable differ, as the table of agreement says it. */
export const METRIC_WORDS = {
  nominal: 'nominal',
  ordinal: 'ordinal',
  interval: 'interval',
  masi: 'MASI: sets differ less, the more they share',
} satisfies Record<Metric, string>;

/** A verdict in a word or two. */
export const VERDICT_WORDS = {
  contradict: 'contradict',
  'opposed-over-time': 'opposed over time',
  differ: 'differ',
  agree: 'agree',
  'one-answers': 'one answers',
  none: 'no answer',
} satisfies Record<Verdict, string>;

/**
 * The verdict on a row in words: it adds “in part” if some pairs agree while others differ, or if the articles agree
 * without an answer common to all. It adds the time between if all that agree on a state do so at times
 * further apart than its answers hold.
 */
export function verdictInWords(
  row: Pick<RowVerdict, 'verdict' | 'counts' | 'flat' | 'agreeApart' | 'articles'>,
): string {
  const { verdict, counts, agreeApart } = row;
  if (verdict === 'differ' && counts.agree > 0) return 'differ in part';
  if (verdict === 'agree') {
    const words = haveCommonAnswer(row) ? VERDICT_WORDS.agree : 'agree in part';
    if (agreeApart?.pairs !== counts.agree) return words;
    return `${words}, ${apartInWords(agreeApart)}`;
  }
  // A contradiction that rests only on hedged statements says so.
  const isHedged = verdict === 'contradict' && row.flat.contradict === 0;
  return `${VERDICT_WORDS[verdict]}${isHedged ? ', hedged' : ''}`;
}

/** The time between statements that agree: “about five years apart”, with “or more” for several pairs. */
export function apartInWords({ pairs, between }: NonNullable<RowVerdict['agreeApart']>): string {
  return `${between} apart${pairs > 1 ? ' or more' : ''}`;
}

/** Whether all articles that answer a question have an answer in common. */
export function haveCommonAnswer({ articles }: Pick<RowVerdict, 'articles'>): boolean {
  const [first = new Set<string | undefined>(), ...others] = articles
    .filter(({ answers }) => answers.length > 0)
    .map(({ answers }) => new Set(answers.map(({ letter }) => letter)));
  return [...first].some((letter) => letter !== undefined && others.every((letters) => letters.has(letter)));
}

/**
 * A claim's position in words, with its speaker if it has one: "attributes to Peter Neumann", "calls for, in the words
 * of Mustafa al-Kadhimi".
 */
export function positionInWords(position: ClaimPosition, speaker: string | undefined): string {
  if (speaker === undefined) return POSITION_WORDS[position];
  if (position === 'attributes') return `attributes to ${speaker}`;
  return `${POSITION_WORDS[position]}, in the words of ${speaker}`;
}

const KIND_WORDS = { plain: '', predicted: ' (predicted)', demanded: ' (demanded)' } satisfies Record<
  GivenAnswer['kind'],
  string
>;

/** An answer in words: its label, and what is done with it: "not: rain", "a joint body (demanded)". */
export function answerInWords({
  label,
  denies,
  kind,
}: Pick<GivenAnswer, 'label' | 'denies' | 'kind'>): string {
  return `${denies ? 'not: ' : ''}${label}${KIND_WORDS[kind]}`;
}

/** How an article gives a voice: "unnamed; through Radio Pier 9"; empty if it is named and at first hand. */
export function sourcingInWords({ isNamed, through }: Pick<VoiceCell, 'isNamed' | 'through'>): string {
  return [
    ...(isNamed ? [] : ['unnamed']),
    ...(through.length === 0 ? [] : [`through ${through.join(' and ')}`]),
  ].join('; ');
}

/** A stance score with its sign and its label on the codebook's scale: "−2 hostile". */
export function scoreInWords(score: number, scale: readonly ScalePoint[]): string {
  const label = scale.find((point) => point.score === score)?.label ?? '';
  const sign = score > 0 ? '+' : score < 0 ? '−' : '';
  return `${sign}${Math.abs(score)} ${label}`;
}

/** The time (EDTF) that a statement is about, if it is not its article's: "as of May 2020", "about 2014 to 2017". */
export function asOfInWords(edtf: string): string {
  const words = codedDateInWords(edtf);
  // An uncertain end has its own word: "from around May to June 2020" stays as it is.
  if (/^from (?!around |possibly ).+ to /.test(words)) return words.replace('from ', 'about ');
  return /^(from|until|for) /.test(words) ? words : `as of ${words}`;
}

/**
 * The date (EDTF) of a coded figure or event in words. A text that is not EDTF is returned unchanged; the content check
 * reports it.
 */
export function codedDateInWords(edtf: string): string {
  const parsed = readEdtf(edtf);
  return parsed.ok ? formatEdtfIn(dateWords, parsed.value, { as: 'span' }) : edtf;
}
