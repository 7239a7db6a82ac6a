import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../src/compare/agreement.ts';
import type { CodingUniverse, VariableId } from '../../../src/compare/agreement-variables.ts';
import {
  codingSchema,
  type Coding,
  type CodingInput,
  type ClaimPosition,
} from '../../../src/schema/coding.ts';

const UNIVERSE: CodingUniverse = {
  questions: ['who', 'why', 'where', 'when'].map((id) => ({ id, answers: ['yes', 'no'] })),
  measures: ['killed', 'members'],
  articles: new Map([
    ['harbour', { paragraphs: 3, actors: ['union', 'port', 'mayor'] }],
    ['strike', { paragraphs: 2, actors: ['union'] }],
  ]),
};

/** A coding of the article “harbour”, with only what a test is about. */
function coding(coder: string, parts: Partial<CodingInput> = {}): Coding {
  const empty = { toward: [], claims: [], figures: [], voices: [], names: [], events: [] };
  const head = { article: 'harbour', coder, codedOn: '2026-11-20', codebook: { id: 'bridge', version: 1 } };
  return codingSchema.parse({ ...head, ...empty, ...parts });
}

const claim = (question: string, at: number[], position: ClaimPosition = 'asserts') => ({
  question,
  position,
  answer: 'yes',
  text: 'What is said',
  at,
});
const score = (actor: string, points: number) => ({ actor, score: points, because: 'A reason', at: [1] });
const voice = (speaker: { actor: string } | { name: string }, speakerClass = 'expert') => ({
  ...speaker,
  class: speakerClass,
  named: true,
  mode: 'quoted' as const,
  at: [1],
});

function agreementOn(variable: VariableId, one: Partial<CodingInput>, other: Partial<CodingInput>) {
  const { variables } = agreementOf([coding('coder-a', one), coding('coder-b', other)], UNIVERSE);
  return variables.find((result) => result.variable === variable);
}

describe('whose codings are compared', () => {
  it('takes only articles that two coders coded by the same version of the codebook', () => {
    const codings = [
      coding('coder-a', { article: 'strike' }),
      coding('coder-b', { article: 'strike', codebook: { id: 'bridge', version: 2 } }),
      coding('coder-b'),
      coding('coder-a'),
      coding('coder-c', { article: 'alone' }),
    ];
    expect(agreementOf(codings, UNIVERSE)).toMatchObject({
      articles: ['harbour'],
      coders: ['coder-a', 'coder-b'],
    });
  });

  it('has all variables, but nothing to say of them, where no article was coded twice', () => {
    const { articles, variables } = agreementOf([coding('coder-a')], UNIVERSE);
    expect(articles).toEqual([]);
    expect(variables.map(({ variable, units, alpha, agree }) => [variable, units, alpha, agree])).toEqual([
      ['questions-answered', 0, undefined, undefined],
      ['answers', 0, undefined, undefined],
      ['positions', 0, undefined, undefined],
      ['evidence', 0, undefined, undefined],
      ['actors-scored', 0, undefined, undefined],
      ['stance', 0, undefined, undefined],
      ['voices-heard', 0, undefined, undefined],
      ['speaker-class', 0, undefined, undefined],
      ['figures-noted', 0, undefined, undefined],
      ['figure-values', 0, undefined, undefined],
      ['names', 0, undefined, undefined],
      ['terms', 0, undefined, undefined],
      ['events', 0, undefined, undefined],
      ['event-names', 0, undefined, undefined],
      ['event-terms', 0, undefined, undefined],
      ['article-stance', 0, undefined, undefined],
    ]);
  });

  it('is the same whatever the order of the codings', () => {
    const one = coding('coder-a', { claims: [claim('who', [1])], toward: [score('port', 2)] });
    const other = coding('coder-b', { claims: [claim('why', [2])], toward: [score('port', 1)] });
    const third = coding('coder-c', { claims: [claim('who', [2])] });
    expect(agreementOf([third, other, one], UNIVERSE)).toEqual(agreementOf([one, other, third], UNIVERSE));
  });

  it('refuses two codings of one article by one coder', () => {
    expect(() => agreementOf([coding('coder-a'), coding('coder-a')], UNIVERSE)).toThrow(
      'coder-a has two codings of harbour.',
    );
  });

  it('refuses an article of which it knows neither paragraphs nor actors', () => {
    const codings = ['coder-a', 'coder-b'].map((coder) => coding(coder, { article: 'unheard-of' }));
    expect(() => agreementOf(codings, UNIVERSE)).toThrow('The universe lacks the article unheard-of.');
  });
});

describe('agreement on claims', () => {
  const one = { claims: [claim('who', [1]), claim('why', [1, 2])] };
  const other = { claims: [claim('who', [1, 2]), claim('where', [3])] };

  it('asks of every question of the codebook whether it is answered', () => {
    const result = agreementOn('questions-answered', one, other);
    expect(result).toMatchObject({ metric: 'nominal', units: 4, values: 8, agreeing: 2, agree: 0.5 });
    // Four values yes, four no, two units split: 1 - 7 × 2 / (4 × 4).
    expect(result?.alpha).toBeCloseTo(0.125);
  });

  it('asks of every paragraph and question whether the one is evidence for the other', () => {
    expect(agreementOn('evidence', one, other)).toMatchObject({ units: 12, agreeing: 8 });
  });

  it('counts two claims on a question as one answer', () => {
    const twice = { claims: [claim('who', [1]), claim('who', [1], 'predicts')] };
    const once = { claims: [claim('who', [1])] };
    expect(agreementOn('questions-answered', twice, once)).toMatchObject({ alpha: 1, units: 4 });
  });

  it('asks of each of the four positions whether it is taken, on questions that both find answered', () => {
    const split = { claims: [claim('who', [1]), claim('who', [2], 'attributes'), claim('why', [1])] };
    const plain = { claims: [claim('who', [1]), claim('where', [1], 'predicts')] };
    expect(agreementOn('positions', split, plain)).toMatchObject({ units: 4, agreeing: 3, agree: 0.75 });
  });

  it('keeps what a coder says of a question that is not in the codebook', () => {
    expect(agreementOn('questions-answered', { claims: [claim('whither', [9])] }, {})).toMatchObject({
      units: 5,
      agreeing: 4,
    });
  });
});

describe('agreement on answers', () => {
  const given = (question: string, answer: string, rest = {}) => ({
    ...claim(question, [1]),
    answer,
    ...rest,
  });
  const one = [given('who', 'yes'), given('who', 'other'), given('why', 'no'), given('when', 'yes')];
  const other = [given('who', 'yes'), given('who', 'no'), given('why', 'no', { denies: true })];

  it('asks of each answer, on questions that both find answered, whether it is affirmed or denied', () => {
    expect(agreementOn('answers', { claims: one }, { claims: other })).toMatchObject({
      units: 4,
      agreeing: 2,
    });
  });

  it('is given question by question, for those that both find answered', () => {
    const { answers } = agreementOf(
      [coding('coder-a', { claims: one }), coding('coder-b', { claims: other })],
      UNIVERSE,
    );
    expect(answers.map(({ question, units, agreeing, agree }) => [question, units, agreeing, agree])).toEqual(
      [
        ['who', 2, 1, 0.5],
        ['why', 2, 1, 0.5],
      ],
    );
  });
});

describe('agreement on names, events and the stance of the whole', () => {
  const term = (actor: string, at: number[]) => ({ actor, term: 'them', at });
  const event = (key: string, at: number[], status: 'undisputed' | 'alleged' = 'undisputed') => ({
    key,
    date: '2024',
    status,
    what: 'It happens',
    at,
  });

  it('asks of every actor and paragraph whether a term for the actor is noted there', () => {
    const one = { names: [term('union', [1, 2]), { event: 'e', term: 'it', at: [1] }] };
    expect(agreementOn('names', one, { names: [term('union', [1])] })).toMatchObject({
      units: 9,
      agreeing: 8,
    });
  });

  it('compares the terms for an actor in the paragraphs where both note one, whatever their capitals', () => {
    const named = (actor: string, words: string, at: number[]) => ({ actor, term: words, at });
    const one = {
      names: [named('union', 'Dockers', [1, 2]), named('union', 'Mob', [2]), named('port', 'Quay', [1])],
    };
    const other = { names: [named('union', 'dockers', [1, 2, 3]), named('mayor', 'Mayor', [1])] };
    // In ¶1 they are the same, in ¶2 the one set holds the other; nobody can say more of ¶3, the port and the mayor.
    expect(agreementOn('terms', one, other)).toMatchObject({
      metric: 'masi',
      units: 2,
      agreeing: 1,
      agree: 0.5,
    });
  });

  it('asks of every paragraph whether an event is named there, and compares the names, whatever their keys', () => {
    const named = (key: string, words: string, at: number[]) => ({ event: key, term: words, at });
    const one = { names: [named('a', 'Lockout', [1]), named('b', 'March', [2]), term('union', [3])] };
    const other = { names: [named('x', 'lockout', [1]), named('y', 'Riot', [1])] };
    expect(agreementOn('event-names', one, other)).toMatchObject({ units: 3, agreeing: 2 });
    expect(agreementOn('event-terms', one, other)).toMatchObject({ units: 1, agreeing: 0 });
  });

  it('asks of every paragraph whether an event is noted there, and of which status, whatever its key', () => {
    const one = { events: [event('a', [1]), event('b', [2])] };
    const other = { events: [event('x', [1]), event('y', [2], 'alleged')] };
    expect(agreementOn('events', one, other)).toMatchObject({ units: 3, agreeing: 2 });
  });

  it('compares the stances that coders give to an article as a whole', () => {
    const stance = (id: string) => ({ stance: { id, because: 'So.', at: [1] } });
    expect(agreementOn('article-stance', stance('for'), stance('for'))).toMatchObject({ units: 1, agree: 1 });
    expect(agreementOn('article-stance', stance('for'), {})).toMatchObject({ units: 0 });
  });
});

describe('agreement on stance', () => {
  const one = { toward: [score('union', -2), score('port', 1), score('mayor', 0)] };
  const other = { toward: [score('union', -2), score('port', 2)] };

  it('compares, in order, the scores of actors that both scored', () => {
    const result = agreementOn('stance', one, other);
    expect(result).toMatchObject({ metric: 'ordinal', units: 2, values: 4, agree: 0.5 });
    // Ranks -2: 1, 1: 2.5, 2: 3.5. Observed 1 of one split unit; expected 2 × 1.5² + 2 × 2.5² + 1.
    expect(result?.alpha).toBeCloseTo(1 - 3 / 18);
  });

  it('asks of every actor whom the article names whether a score is given', () => {
    expect(agreementOn('actors-scored', one, other)).toMatchObject({ units: 3, agreeing: 2 });
  });
});

describe('agreement on voices', () => {
  it('takes different spellings of a speaker without a record as one', () => {
    const one = { voices: [voice({ actor: 'union' }), voice({ name: 'A Docker’s wife' })] };
    const other = { voices: [voice({ actor: 'union' }), voice({ name: "a docker's wife" })] };
    expect(agreementOn('voices-heard', one, other)).toMatchObject({ alpha: 1, units: 4 });
  });

  it('compares the class of speakers that both hear', () => {
    const one = { voices: [voice({ actor: 'union' }), voice({ actor: 'port' }), voice({ actor: 'mayor' })] };
    const other = { voices: [voice({ actor: 'union' }), voice({ actor: 'port' }, 'official')] };
    expect(agreementOn('speaker-class', one, other)).toMatchObject({ units: 2, agreeing: 1 });
  });

  it('says that alpha is undefined where only one class was ever given', () => {
    const same = { voices: [voice({ actor: 'union' })] };
    expect(agreementOn('speaker-class', same, same)).toMatchObject({
      alpha: undefined,
      because: 'no-variation',
      agree: 1,
    });
  });
});

describe('agreement on figures', () => {
  const one = {
    figures: [
      { measure: 'killed', value: 3, at: [1] },
      { measure: 'members', from: 10, to: 20, at: [2] },
    ],
  };
  const other = {
    figures: [
      { measure: 'killed', value: 3, approximate: true, at: [1] },
      { measure: 'members', from: 10, at: [2, 3] },
    ],
  };

  it('asks of every paragraph and measure whether a figure is noted', () => {
    expect(agreementOn('figures-noted', one, other)).toMatchObject({ units: 6, agreeing: 5 });
  });

  it('compares numbers and ranges where both note a figure', () => {
    expect(agreementOn('figure-values', one, other)).toMatchObject({
      metric: 'nominal',
      units: 2,
      agreeing: 1,
    });
  });
});

describe('three coders', () => {
  it('counts a thing as agreed when all who could speak of it say the same', () => {
    const codings = [
      coding('coder-a', { toward: [score('union', -2), score('port', 1)] }),
      coding('coder-b', { toward: [score('union', -2), score('port', 0)] }),
      coding('coder-c', { toward: [score('union', -2)] }),
    ];
    const { variables } = agreementOf(codings, UNIVERSE);
    expect(variables.find(({ variable }) => variable === 'stance')).toMatchObject({
      units: 2,
      values: 5,
      agreeing: 1,
    });
  });
});
