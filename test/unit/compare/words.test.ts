import { describe, expect, it } from 'vitest';
import type { RowVerdict } from '../../../src/compare/row-verdict.ts';
import type { Verdict } from '../../../src/compare/verdicts.ts';
import { verdictInWords } from '../../../src/compare/words.ts';

const NO_PAIR: Record<Verdict, number> = {
  contradict: 0,
  'opposed-over-time': 0,
  differ: 0,
  agree: 0,
  'one-answers': 0,
  none: 0,
};

/** The words for a verdict on articles that give the answers with these letters; `-` is an answer that fits none. */
const inWords = (verdict: Verdict, ...letters: string[]) =>
  verdictInWords({
    verdict,
    counts: NO_PAIR,
    flat: { ...NO_PAIR, contradict: 1 },
    agreeApart: undefined,
    articles: letters.map((given) => ({
      answers: given.split('').map((letter) => ({ letter: letter === '-' ? undefined : letter })),
    })) as RowVerdict['articles'],
  });

describe('the verdict on a question', () => {
  it('is agreement where all that answer have an answer in common, else agreement in part', () => {
    expect(inWords('agree', 'A', 'AB', '', 'CA')).toBe('agree');
    expect(inWords('agree', 'AB', 'BC', 'AC')).toBe('agree in part');
    expect(inWords('agree', 'A', 'A', 'B')).toBe('agree in part');
    expect(inWords('agree', 'A', 'A', '-')).toBe('agree in part');
  });

  it('is a difference in part where some pairs agree', () => {
    const differ = (agree: number) =>
      verdictInWords({
        verdict: 'differ',
        counts: { ...NO_PAIR, differ: 1, agree },
        flat: NO_PAIR,
        agreeApart: undefined,
        articles: [],
      });
    expect(differ(0)).toBe('differ');
    expect(differ(9)).toBe('differ in part');
  });

  it('is a contradiction whatever others agree on', () => {
    expect(inWords('contradict', 'A', 'A', 'B')).toBe('contradict');
  });

  it('says so where each contradiction rests on a hedged statement', () => {
    const flat = { ...NO_PAIR, contradict: 0 };
    const counts = { ...NO_PAIR, contradict: 1 };
    const row = { counts, flat, agreeApart: undefined, articles: [] };
    expect(verdictInWords({ ...row, verdict: 'contradict' })).toBe('contradict, hedged');
    expect(verdictInWords({ ...row, verdict: 'opposed-over-time' })).toBe('opposed over time');
  });

  it('tells the time between those that agree at times at which the answer need not hold, all or some of them', () => {
    const agree = (pairs: number, all: number, letters = ['A', 'A', 'A']) =>
      verdictInWords({
        verdict: 'agree',
        counts: { ...NO_PAIR, agree: all },
        flat: NO_PAIR,
        agreeApart: { pairs, between: 'about five years' },
        articles: letters.map((letter) => ({ answers: [{ letter }] })) as RowVerdict['articles'],
      });
    expect(agree(1, 1, ['A', 'A'])).toBe('agree, about five years apart');
    expect(agree(3, 3)).toBe('agree, about five years or more apart');
    expect(agree(1, 1, ['A', 'A', 'B'])).toBe('agree in part, about five years apart');
    expect(agree(2, 3)).toBe('agree, some answers about five years or more apart');
  });
});
