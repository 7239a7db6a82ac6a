import { score as signed } from '#words/comparison';
import { dateWords } from '#words/dates';
import { semicolon } from '#words/language';
import * as words from '#words/statements';
import * as verdicts from '#words/verdicts';
import { formatEdtfIn, readEdtf } from '@parallax/edtf';
import type { ScalePoint } from '../schema/codebook.ts';
import type { ClaimPosition } from '../schema/coding.ts';
import type { GivenAnswer } from './given-answers.ts';
import type { RowVerdict } from './row-verdict.ts';
import type { VoiceCell } from './voices.ts';

/**
 * The verdict on a row in words: it adds “in part” if some pairs agree while others differ, or if the articles agree
 * without an answer common to all. It adds the time between if those that agree on a state do so at times
 * further apart than its answers hold, or some of them.
 */
export function verdictInWords(
  row: Pick<RowVerdict, 'verdict' | 'counts' | 'flat' | 'agreeApart' | 'articles'>,
): string {
  const { verdict, counts } = row;
  if (verdict === 'differ' && counts.agree > 0) return verdicts.differInPart;
  if (verdict === 'agree') {
    const agree = haveCommonAnswer(row) ? verdicts.verdicts.agree : verdicts.agreeInPart;
    return withTimeBetween(agree, row);
  }
  // A contradiction that rests only on hedged statements says so.
  if (verdict === 'contradict' && row.flat.contradict === 0) return verdicts.contradictHedged;
  return verdicts.verdicts[verdict];
}

/** What is said of an agreement, with the time between if all or some agree at times at which the answer need not hold. */
export function withTimeBetween(
  agree: string,
  { agreeApart, counts }: Pick<RowVerdict, 'counts' | 'agreeApart'>,
): string {
  if (agreeApart === undefined) return agree;
  const apart = apartInWords(agreeApart);
  return agreeApart.pairs === counts.agree
    ? verdicts.agreeApart(agree, apart)
    : verdicts.agreePartlyApart(agree, apart);
}

/** The time between statements that agree: “about five years apart”, with “or more” for several pairs. */
export function apartInWords({ pairs, between }: NonNullable<RowVerdict['agreeApart']>): string {
  return verdicts.apart(between, pairs > 1);
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
  if (speaker === undefined) return words.positions[position];
  if (position === 'attributes') return words.attributesTo(speaker);
  return words.inTheWordsOf(words.positions[position], speaker);
}

/** An answer in words: its label, and what is done with it: "not: rain", "a joint body (demanded)". */
export function answerInWords({
  label,
  denies,
  kind,
}: Pick<GivenAnswer, 'label' | 'denies' | 'kind'>): string {
  const given = denies ? words.notAnswer(label) : label;
  return kind === 'plain' ? given : words.kindOfAnswer[kind](given);
}

/** How an article gives a voice: "unnamed; through Radio Pier 9"; empty if it is named and at first hand. */
export function sourcingInWords({ isNamed, through }: Pick<VoiceCell, 'isNamed' | 'through'>): string {
  return [
    ...(isNamed ? [] : [words.unnamed]),
    ...(through.length === 0 ? [] : [words.through(through)]),
  ].join(semicolon);
}

/** A stance score with its sign and its label on the codebook's scale: "−2 hostile". */
export function scoreInWords(score: number, scale: readonly ScalePoint[]): string {
  const label = scale.find((point) => point.score === score)?.label ?? '';
  const sign = score > 0 ? '+' : score < 0 ? '−' : '';
  return `${signed(`${sign}${Math.abs(score)}`)} ${label}`;
}

/** The time (EDTF) that a statement is about, if it is not its article's: "as of May 2020", "about 2014 to 2017". */
export function asOfInWords(edtf: string): string {
  return words.asOf(codedDateInWords(edtf));
}

/**
 * The date (EDTF) of a coded figure or event in words. A text that is not EDTF is returned unchanged; the content check
 * reports it.
 */
export function codedDateInWords(edtf: string): string {
  const parsed = readEdtf(edtf);
  return parsed.ok ? formatEdtfIn(dateWords, parsed.value, { as: 'span' }) : edtf;
}
