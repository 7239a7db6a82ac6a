import { describe, expect, it } from 'vitest';
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
const inWords = (verdict: Verdict, counts: Partial<Record<Verdict, number>>) =>
  verdictInWords({ verdict, counts: { ...NO_PAIR, ...counts } });

describe('the verdict on a question', () => {
  it('is agreement in part where some that answer share no answer', () => {
    expect(inWords('agree', { agree: 3 })).toBe('agree');
    expect(inWords('agree', { agree: 1, differ: 2 })).toBe('agree in part');
  });

  it('is a contradiction whatever others agree on', () => {
    expect(inWords('contradict', { contradict: 1, agree: 2, differ: 4 })).toBe('contradict');
  });
});
