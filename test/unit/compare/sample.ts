import type {
  ArticleFile,
  ComparedArticle,
  ComparisonCodebook,
} from '../../../src/compare/compared-article.ts';
import type { AnswerTerm, Measure, Question, SpeakerClass } from '../../../src/schema/codebook.ts';
import { codingSchema, type Coding, type CodingInput } from '../../../src/schema/coding.ts';

/*
 * Four invented articles about an invented bridge that was closed on 14 February 2024. “telegraf” is from before that,
 * “bulletin” is not coded, and the paragraphs of “gazette” differ from those of its original.
 */

const EXAMPLE = { definition: 'What it means.', rule: 'When it counts.', example: 'An example.' };

/** An answer of a question, which says that it opposes the given answers. */
export function answer(id: string, ...opposes: string[]): AnswerTerm {
  return { id, label: `Answer ${id}`, definition: 'When it is given.', opposes };
}

/** A question of the codebook about a fact, with the answers “yes” and “no”, which oppose each other. */
export function question(id: string, rest: Partial<Question> = {}): Question {
  const answers = [answer('yes', 'no'), answer('no')];
  return { id, label: `Question ${id}?`, ...EXAMPLE, about: 'fact', answers, ...rest };
}

/** A claim in the article's own voice, on its first paragraph, with only what a test is about. */
export function claim(asked: string, given: string, rest: Partial<ClaimInput> = {}): ClaimInput {
  return {
    question: asked,
    answer: given,
    position: 'asserts',
    text: `What is said of ${given}`,
    at: [1],
    ...rest,
  };
}

/** A measure of the codebook. */
export function sampleMeasure(id: string): Measure {
  return {
    id,
    label: `Measure ${id}`,
    unit: 'vehicles',
    min: 0,
    max: 1_000_000,
    perEvent: false,
    ...EXAMPLE,
  };
}

function speakerClass(id: string, label: string): SpeakerClass {
  return { id, label, ...EXAMPLE };
}

type ClaimInput = CodingInput['claims'][number];

/** A coding with only the parts that a test is about. */
export function coding(article: string, parts: Partial<CodingInput> = {}): Coding {
  const empty = { toward: [], claims: [], figures: [], voices: [], names: [], events: [] };
  const head = { article, coder: 'coder-a', codedOn: '2026-11-20', codebook: { id: 'bridge', version: 1 } };
  return codingSchema.parse({ ...head, ...empty, ...parts });
}

/** An article of 1 March 2024 with only the parts of a coding that a test is about; `null` if it is not coded. */
export function article(
  id: string,
  parts: Partial<CodingInput> | null = {},
  rest: Partial<ComparedArticle> = {},
): ComparedArticle {
  return {
    id,
    title: `The title of ${id}`,
    language: 'en',
    direction: 'ltr',
    outlet: `Outlet ${id}`,
    shortName: rest.outlet ?? `Outlet ${id}`,
    outletAliases: [],
    stance: { id: 'local', label: 'Local', index: 0 },
    date: day('2024-03-01', '1 March 2024'),
    isAligned: true,
    coding: parts === null ? null : coding(id, parts),
    names: { 'actor:council': 'City Council', 'actor:ministry': 'Ministry of Roads', 'place:halm': 'Halm' },
    account: ['First.', 'Second.', 'Third.', 'Fourth.'],
    ...rest,
  };
}

/** An article as in the site's file. */
export function fileOfArticle(compared: ComparedArticle): ArticleFile {
  const file = { ...compared, codings: compared.coding === null ? [] : [compared.coding] };
  return Object.fromEntries(
    Object.entries(file).filter(([key]) => key !== 'coding' && key !== 'account'),
  ) as unknown as ArticleFile;
}

/** A publication date that is one stated day. */
export function day(date: string, words: string): ComparedArticle['date'] {
  return { words, earliest: date, latest: date, basis: 'stated' };
}

/** From before the closing. */
export const TELEGRAF = article(
  'telegraf',
  {
    toward: [{ actor: 'council', score: 1, because: 'It praises the upkeep.', at: [2] }],
    claims: [
      {
        question: 'traffic',
        position: 'asserts',
        answer: 'busy',
        text: 'It is the busiest bridge',
        at: [1],
      },
      { question: 'owner', position: 'asserts', answer: 'council', text: 'The council owns it', at: [2] },
    ],
    figures: [{ measure: 'crossings', value: 20_000, asOf: '2023', at: [1] }],
    voices: [{ actor: 'council', class: 'official', named: true, mode: 'quoted', at: [1] }],
    names: [{ actor: 'council', term: 'the council', at: [1, 2] }],
    events: [
      {
        key: 'opening',
        date: '1931',
        status: 'undisputed',
        what: 'The bridge opens',
        places: ['halm'],
        at: [3],
      },
    ],
  },
  { outlet: 'Der Telegraf', date: day('2023-12-10', '10 December 2023') },
);

/** Coded, with at least one entry of everything. */
export const COURIER = article(
  'courier',
  {
    toward: [
      { actor: 'ministry', score: 0, because: 'It reports both sides.', at: [4] },
      { actor: 'council', score: -2, because: 'It blames the council.', at: [1, 2] },
    ],
    claims: [
      { question: 'why', position: 'asserts', answer: 'rust', text: 'The cables rust', at: [2] },
      {
        question: 'why',
        position: 'attributes',
        byName: 'Ida Holm',
        answer: 'neglect',
        text: 'Nobody inspected them',
        at: [3],
      },
      { question: 'owner', position: 'asserts', answer: 'council', text: 'It is the council’s', at: [1] },
      { question: 'next', position: 'calls-for', answer: 'new', text: 'Build a new one', at: [4] },
    ],
    figures: [
      { measure: 'crossings', value: 18_000, approximate: true, asOf: '2024-02', by: 'ministry', at: [1] },
      { measure: 'lorries', from: 300, to: 450, note: 'by day only', at: [2] },
    ],
    voices: [
      { name: 'Ida Holm', class: 'expert', named: true, mode: 'quoted', at: [3] },
      { actor: 'council', class: 'official', named: true, mode: 'paraphrased', at: [1] },
      { name: 'ida holm', class: 'expert', named: true, mode: 'paraphrased', at: [2, 3] },
    ],
    names: [
      { actor: 'council', term: 'the council', at: [1] },
      { actor: 'council', term: 'City Hall', at: [2, 3] },
    ],
    events: [
      {
        key: 'closing',
        date: '2024-02-14',
        status: 'undisputed',
        what: 'The bridge is closed',
        places: ['halm'],
        at: [1],
      },
      { key: 'opening', date: '1931-05-04', status: 'undisputed', what: 'The first tram crosses', at: [4] },
    ],
  },
  { outlet: 'Harbour Courier', date: day('2024-03-02', '2 March 2024') },
);

/** Coded, with an inferred date; its paragraph numbers are not those of its account. */
export const GAZETTE = article(
  'gazette',
  {
    toward: [{ actor: 'council', score: 2, because: 'It defends the council.', at: [2] }],
    claims: [
      {
        question: 'why',
        answer: 'rust',
        denies: true,
        position: 'asserts',
        text: 'It is only paint',
        at: [1],
      },
      {
        question: 'owner',
        position: 'attributes',
        by: 'council',
        answer: 'ministry',
        text: 'The ministry owns it',
        at: [2],
      },
      { question: 'next', answer: 'other', position: 'predicts', text: 'It opens in May', at: [3] },
      { question: 'traffic', position: 'asserts', answer: 'busy', text: 'Everybody takes it', at: [3] },
    ],
    figures: [{ measure: 'crossings', from: 21_000, at: [3] }],
    names: [{ actor: 'ministry', term: 'the road men', at: [2] }],
    events: [{ key: 'closing', date: '2024-02-15', status: 'undisputed', what: 'Barriers go up', at: [1] }],
  },
  {
    outlet: 'Nordby Gazette',
    isAligned: false,
    date: { words: 'March 2024', earliest: '2024-03-01', latest: '2024-03-31', basis: 'inferred' },
  },
);

/** Not coded. */
export const BULLETIN = article('bulletin', null, {
  outlet: 'Town Bulletin',
  date: day('2024-04-01', '1 April 2024'),
});

/** All four, not in date order. */
export const ARTICLES = [COURIER, TELEGRAF, GAZETTE, BULLETIN];

/** The codebook of the bridge. */
export const CODEBOOK: ComparisonCodebook = {
  id: 'bridge',
  version: 3,
  questions: [
    question('traffic', {
      label: 'How busy is it?',
      about: 'state',
      holds: 'P1Y',
      answers: [answer('busy', 'quiet'), answer('quiet')],
    }),
    question('why', {
      label: 'Why is it closed?',
      role: 'cause',
      since: '2024-02-14',
      answers: [answer('rust'), answer('neglect')],
    }),
    question('owner', {
      label: 'Who answers for it?',
      role: 'responsible',
      answers: [answer('council', 'ministry'), answer('ministry')],
    }),
    question('next', { label: 'What should be done?', role: 'remedy', answers: [answer('new')] }),
    question('ferry', { label: 'Is there a ferry?' }),
  ],
  measures: [sampleMeasure('crossings'), sampleMeasure('trams'), sampleMeasure('lorries')],
  speakerClasses: [
    speakerClass('resident', 'Residents'),
    speakerClass('official', 'Officials'),
    speakerClass('expert', 'Experts'),
  ],
  scale: [
    [-2, 'hostile'],
    [-1, 'critical'],
    [0, 'neutral'],
    [1, 'friendly'],
    [2, 'supportive'],
  ].map(([score, label]) => ({ score: Number(score), label: String(label), ...EXAMPLE })),
};

/** The questions of the codebook by id. */
export function questionOf(id: string): Question {
  const found = CODEBOOK.questions.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`The sample has no question ${id}.`);
  return found;
}
