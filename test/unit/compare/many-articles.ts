import type { ComparedArticle, ComparisonCodebook } from '../../../src/compare/compared-article.ts';
import type { CodingInput } from '../../../src/schema/coding.ts';
import { answer, article, CODEBOOK, day, question } from './sample.ts';

/** How much is coded per article. */
export interface Density {
  /** The number of questions in the codebook; one in three is about a state. */
  questions: number;
  claims: number;
  stances: number;
  figures: number;
  voices: number;
  names: number;
  events: number;
}

const USUAL: Density = {
  questions: 12,
  claims: 36,
  stances: 6,
  figures: 6,
  voices: 6,
  names: 12,
  events: 5,
};
const ANSWERS = ['red', 'blue', 'green', 'round', 'small'];
const COLOURS = [
  answer('red', 'blue', 'green'),
  answer('blue', 'green'),
  answer('green'),
  answer('round', 'small'),
  answer('small'),
];

/** A codebook with this many questions for the many articles. */
export const manyCodebook = ({ questions }: Pick<Density, 'questions'>): ComparisonCodebook => ({
  ...CODEBOOK,
  questions: Array.from({ length: questions }, (_, index) =>
    question(`q${String(index)}`, {
      label: `What is lamp ${String(index)} like?`,
      answers: COLOURS,
      ...(index % 3 === 0 ? { about: 'state' as const, holds: 'P1Y' } : {}),
      ...(index === 1 ? { role: 'cause' as const } : {}),
    }),
  ),
});

/** The codebook for the usual density. */
export const MANY_CODEBOOK = manyCodebook(USUAL);

/** Words that resemble those of an account: they compress as little. */
const words = (seed: number, count: number) =>
  Array.from({ length: count }, (_, index) => ((seed * 7919 + index * 104_729) % 46_655).toString(36)).join(
    ' ',
  );

/**
 * Generated articles about the lamps of a harbour, from seven outlets and a month apart. Each gives 36 answers, six
 * stances, figures and voices, twelve names and five events, unless `density` says otherwise; most of these are shared
 * with others. One article in nine is not coded.
 */
export function manyArticles(count: number, density: Density = USUAL): ComparedArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const year = 2015 + Math.floor(index / 12);
    const date = `${String(year)}-${String((index % 12) + 1).padStart(2, '0')}-05`;
    return article(`lamps-${String(index)}`, index % 9 === 8 ? null : codingOf(index, density), {
      title: `The lamps of the harbour, number ${String(index)}`,
      outlet: `Lamp Post ${String(index % 7)}`,
      shortName: `Post ${String(index % 7)}`,
      date: day(date, date),
    });
  });
}

function codingOf(index: number, density: Density): Partial<CodingInput> {
  const at = [1 + (index % 4)];
  // Most of what an article has is drawn from a stock shared with others; the last item of each list is its own.
  const shared = (place: number, stock: number, all: number) =>
    place === all - 1 ? `own-${String(index)}` : String((index * 3 + place * 5) % stock);
  return {
    claims: Array.from({ length: density.claims }, (_, place) => {
      const speaks = (index + place) % 3 === 0;
      return {
        question: `q${String(place % density.questions)}`,
        answer: (index + place) % 17 === 0 ? 'other' : ANSWERS[(index * 2 + place) % ANSWERS.length]!,
        ...((index + place) % 8 === 0 ? { denies: true as const } : {}),
        ...((index * place) % 5 === 0 ? { hedge: 'may' } : {}),
        position: speaks ? ('attributes' as const) : ('asserts' as const),
        ...(speaks ? { byName: `Keeper ${String((index + place) % 40)}` } : {}),
        text: `Lamp ${String(index)}.${String(place)} ${words(index * 100 + place, 9)}`,
        at,
      };
    }),
    toward: Array.from({ length: density.stances }, (_, place) => ({
      actor: `actor-${shared(place, 30, density.stances)}`,
      score: ([-2, -1, 0, 1, 2] as const)[(index + place) % 5]!,
      because: words(index * 50 + place, 8),
      at,
    })),
    figures: Array.from({ length: density.figures }, (_, place) => ({
      measure: ['crossings', 'trams', 'lorries'][place % 3]!,
      value: 100 + ((index * 31 + place * 17) % 900),
      at,
    })),
    voices: Array.from({ length: density.voices }, (_, place) => ({
      actor: `voice-${shared(place, 40, density.voices)}`,
      class: ['resident', 'official', 'expert'][place % 3]!,
      named: place % 2 === 0,
      mode: 'quoted' as const,
      at,
    })),
    names: Array.from({ length: density.names }, (_, place) => ({
      actor: `actor-${shared(place, 50, density.names)}`,
      term: `the ${words(index + place * 3, 2)}`,
      at,
    })),
    events: Array.from({ length: density.events }, (_, place) => ({
      key: `event-${shared(place, 25, density.events)}`,
      date: '2014-05',
      status: place === 2 ? ('alleged' as const) : ('undisputed' as const),
      what: `A lamp goes out, ${shared(place, 25, density.events)}`,
      at,
    })),
  };
}
