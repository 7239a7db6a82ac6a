import { describe, expect, it } from 'vitest';
import { itemIds } from '../../../src/export/item-ids.ts';
import { codingSchema, type CodingInput } from '../../../src/schema/coding.ts';

type Lists = Pick<CodingInput, 'toward' | 'claims' | 'figures' | 'voices' | 'names' | 'events'>;
type ClaimInput = Lists['claims'][number];
type FigureInput = Lists['figures'][number];

const idsOf = (lists: Partial<Lists>) =>
  itemIds(
    codingSchema.parse({
      article: 'bridge',
      coder: 'coder-a',
      codedOn: '2026-01-01',
      codebook: { id: 'bridges', version: 1 },
      toward: [],
      claims: [],
      figures: [],
      voices: [],
      names: [],
      events: [],
      ...lists,
    }),
  );

const claim = (more: Partial<ClaimInput> = {}): ClaimInput => ({
  question: 'cause',
  answer: 'rust',
  position: 'asserts',
  text: 'Rust closed the bridge.',
  at: [3],
  ...more,
});
const claimIds = (...claims: ClaimInput[]) => idsOf({ claims }).claims;

describe('the id of a claim', () => {
  it.each<[string, Partial<ClaimInput>, string]>([
    ['question and answer', {}, 'c-cause-rust'],
    ['its speaker', { position: 'attributes', by: 'ida-holm' }, 'c-cause-rust-ida-holm'],
    [
      'a name as printed',
      { position: 'attributes', byName: 'Ĳda Hølm, أحمد' },
      'c-cause-rust-ijda-holm-ahmd',
    ],
    ['a denial', { denies: true }, 'c-cause-not-rust'],
    ['a prediction', { position: 'predicts' }, 'c-cause-rust-predicts'],
    ['a demand', { position: 'calls-for' }, 'c-cause-rust-calls-for'],
    ['the time that it is about', { asOf: '2014/2017' }, 'c-cause-rust-2014-2017'],
    ['a name without letters', { position: 'attributes', byName: '★★★' }, 'c-cause-rust-unnamed'],
  ])('is made of %s', (_, more, id) => {
    expect(claimIds(claim(more))).toEqual([id]);
  });

  it('stays when claims are reordered, reworded, hedged, or moved to another paragraph', () => {
    const other = claim({ answer: 'flood' });
    const changed = claim({ text: 'The bridge rusted.', hedge: 'perhaps', at: [9] });
    expect(claimIds(other, changed)).toEqual(['c-cause-flood', 'c-cause-rust']);
  });

  it('has its paragraphs where claims are alike, for each of them, whatever their order', () => {
    const [early, late] = [claim({ at: [3, 8] }), claim({ at: [5] })];
    expect(claimIds(early, late)).toEqual(['c-cause-rust-p3', 'c-cause-rust-p5']);
    expect(claimIds(late, early)).toEqual(['c-cause-rust-p5', 'c-cause-rust-p3']);
    expect(claimIds(claim({ at: [8, 3] }), claim({ at: [3] }))).toEqual([
      'c-cause-rust-p3-p8',
      'c-cause-rust-p3',
    ]);
  });

  it('is the one that an editor keeps, and no other claim gets it or one that leads there', () => {
    const kept = claim({ answer: 'flood', id: 'c-cause-rust', formerIds: ['c-cause-storm'] });
    expect(claimIds(claim({ at: [4] }), kept, claim({ answer: 'storm', at: [6] }))).toEqual([
      'c-cause-rust-p4',
      'c-cause-rust',
      'c-cause-storm-p6',
    ]);
  });
});

describe('the ids of other items', () => {
  const figure = (more: Partial<FigureInput> = {}): FigureInput => ({
    measure: 'dead',
    value: 3,
    at: [1],
    ...more,
  });

  it('of figures are made of measure and number', () => {
    const figures = [
      figure(),
      figure({ value: 0.5 }),
      figure({ value: -2 }),
      figure({ value: undefined, from: 3000, to: 5000 }),
      figure({ value: undefined, from: 100 }),
      figure({ value: undefined, to: 9 }),
    ];
    expect(idsOf({ figures }).figures).toEqual([
      'figure-dead-3',
      'figure-dead-0-5',
      'figure-dead-minus-2',
      'figure-dead-3000-to-5000',
      'figure-dead-from-100',
      'figure-dead-to-9',
    ]);
  });

  it('of equal figures have what tells them apart: speaker, time', () => {
    const figures = [
      figure(),
      figure({ by: 'ida-holm', asOf: '2020' }),
      figure({ by: 'ida-holm', asOf: '2021' }),
    ];
    expect(idsOf({ figures }).figures).toEqual([
      'figure-dead-3-p1',
      'figure-dead-3-ida-holm-2020',
      'figure-dead-3-ida-holm-2021',
    ]);
  });

  it('of voices, names, events and stances name the record and the term', () => {
    const ids = idsOf({
      voices: [
        { actor: 'ida-holm', class: 'official', named: true, mode: 'quoted', at: [1] },
        { actor: 'ida-holm', class: 'official', named: true, through: 'radio', mode: 'quoted', at: [1] },
      ],
      names: [{ actor: 'council', term: 'The “Fathers” of the town', at: [1] }],
      events: [{ key: 'closing', date: '2020', status: 'undisputed', what: 'It closed.', at: [1] }],
      toward: [{ actor: 'council', score: 0, because: 'Not judged.', at: [1] }],
    });
    expect(ids.voices).toEqual(['voice-ida-holm-official', 'voice-ida-holm-through-radio']);
    expect(ids.names).toEqual(['term-council-the-fathers-of-the-town']);
    expect(ids.events).toEqual(['event-closing']);
    expect(ids.toward).toEqual(['toward-council']);
  });
});
