import { normaliseName } from '../authority/normalise.ts';
import { CLAIM_POSITIONS, type CodedEvent, type Coding, type Figure, type Voice } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import { setValue, type CodedValue, type Metric, type Unit } from './krippendorff.ts';

/** Everything that coders could have listed, so that an item both coders leave out counts as agreement. */
export interface CodingUniverse {
  /** The codebook's questions, each with the ids of its answers. */
  questions: readonly { id: Id; answers: readonly Id[] }[];
  /** The codebook's measures. */
  measures: readonly Id[];
  /** At least every article coded by two coders, by id: its number of paragraphs, and the actors its entry lists. */
  articles: ReadonlyMap<Id, { paragraphs: number; actors: readonly Id[] }>;
}

/** The variables of a coding for which agreement is computed, in the order of the results. */
export type VariableId =
  | 'questions-answered'
  | 'answers'
  | 'positions'
  | 'evidence'
  | 'actors-scored'
  | 'stance'
  | 'voices-heard'
  | 'speaker-class'
  | 'figures-noted'
  | 'figure-values'
  | 'names'
  | 'terms'
  | 'events'
  | 'event-names'
  | 'event-terms'
  | 'article-stance';

/** The codings of one article by one version of the codebook, one per coder. */
export type Parallel = readonly [Coding, ...Coding[]];

/** One variable: its units in the parallel codings of one article. */
interface Variable {
  id: VariableId;
  metric: Metric;
  unitsOf: (codings: Parallel, universe: CodingUniverse) => Unit<CodedValue>[];
}

/**
 * The variables. Whether coders list the same items and whether they code those items alike are separate variables, so
 * that one disagreement is counted once. Yes-or-no variables cover everything that could have been listed, where that
 * is known: without the items that all coders leave out, alpha would be far too low.
 */
export const VARIABLES: readonly Variable[] = [
  {
    id: 'questions-answered',
    metric: 'nominal',
    unitsOf: (codings, { questions }) =>
      listUnits(
        codings,
        questions.map(({ id }) => id),
        ({ claims }) => claims.map(({ question }) => question),
      ),
  },
  {
    // `other` is not an answer: the other coder's answers show whether a coder fell back on it.
    id: 'answers',
    metric: 'nominal',
    unitsOf: (codings, { questions }) => questions.flatMap((question) => answerUnits(codings, question)),
  },
  {
    // One unit for each position, because a set of positions as one value would make “asserts” as far from
    // “asserts and attributes” as from “predicts”.
    id: 'positions',
    metric: 'nominal',
    unitsOf: (codings) => valueUnits(codings, positionsOf),
  },
  {
    id: 'evidence',
    metric: 'nominal',
    unitsOf: (codings, { questions, articles }) =>
      listUnits(
        codings,
        withParagraphs(
          questions.map(({ id }) => id),
          articleOf(codings, articles),
        ),
        ({ claims }) =>
          claims.flatMap(({ question, at }) => at.map((number) => paragraphKey(question, number))),
      ),
  },
  {
    id: 'actors-scored',
    metric: 'nominal',
    unitsOf: (codings, { articles }) =>
      listUnits(codings, articleOf(codings, articles).actors, ({ toward }) =>
        toward.map(({ actor }) => actor),
      ),
  },
  {
    // The points of the scale are ordered, but not necessarily equally far apart, so the metric is not interval.
    id: 'stance',
    metric: 'ordinal',
    unitsOf: (codings) =>
      valueUnits(codings, ({ toward }) => toward.map(({ actor, score }) => [actor, score])),
  },
  {
    id: 'voices-heard',
    metric: 'nominal',
    unitsOf: (codings, { articles }) =>
      listUnits(codings, articleOf(codings, articles).actors.map(actorKey), ({ voices }) =>
        voices.map(speakerKey),
      ),
  },
  {
    id: 'speaker-class',
    metric: 'nominal',
    unitsOf: (codings) =>
      valueUnits(codings, ({ voices }) =>
        joinValues(voices.map((voice) => [speakerKey(voice), voice.class])),
      ),
  },
  {
    id: 'figures-noted',
    metric: 'nominal',
    unitsOf: (codings, { measures, articles }) =>
      listUnits(codings, withParagraphs(measures, articleOf(codings, articles)), ({ figures }) =>
        figures.flatMap(figureKeys),
      ),
  },
  {
    // Not interval: measures have different scales, and the largest would drown differences in the others.
    id: 'figure-values',
    metric: 'nominal',
    unitsOf: (codings) =>
      valueUnits(codings, ({ figures }) =>
        joinValues(
          figures.flatMap((figure) =>
            figureKeys(figure).map((key): [string, string] => [key, amountOf(figure)]),
          ),
        ),
      ),
  },
  {
    id: 'names',
    metric: 'nominal',
    unitsOf: (codings, { articles }) => {
      const article = articleOf(codings, articles);
      return listUnits(codings, withParagraphs(article.actors, article), ({ names }) =>
        names.flatMap(({ actor, at }) =>
          actor === undefined ? [] : at.map((number) => paragraphKey(actor, number)),
        ),
      );
    },
  },
  {
    // Sets, because a paragraph may use two terms for an actor, and a coder who notes one of them agrees in part. Not one
    // unit per term: the terms that both coders leave out cannot be listed.
    id: 'terms',
    metric: 'masi',
    unitsOf: (codings) =>
      valueUnits(codings, ({ names }) =>
        joinTerms(
          names.flatMap(({ actor, term, at }) =>
            actor === undefined ? [] : at.map((number) => [paragraphKey(actor, number), term] as const),
          ),
        ),
      ),
  },
  {
    // Not by key: coders who do not see each other's codings make up their own keys.
    id: 'events',
    metric: 'nominal',
    unitsOf: (codings, { articles }) => eventUnits(codings, articleOf(codings, articles)),
  },
  {
    id: 'event-names',
    metric: 'nominal',
    unitsOf: (codings, { articles }) =>
      listUnits(codings, paragraphsOf(articleOf(codings, articles)), (coding) =>
        eventTerms(coding).map(([paragraph]) => paragraph),
      ),
  },
  {
    id: 'event-terms',
    metric: 'masi',
    unitsOf: (codings) => valueUnits(codings, (coding) => joinTerms(eventTerms(coding))),
  },
  {
    id: 'article-stance',
    metric: 'nominal',
    unitsOf: (codings) =>
      valueUnits(codings, ({ article, stance }) => (stance === undefined ? [] : [[article, stance.id]])),
  },
];

/** The coders' values for each answer to a question that at least two of them found answered. */
export function answerUnits(
  codings: Parallel,
  { id, answers }: CodingUniverse['questions'][number],
): Unit<string>[] {
  const claimsOf = codings.map(({ claims }) => claims.filter(({ question }) => question === id));
  const answering = claimsOf.filter(({ length }) => length > 0);
  if (answering.length < 2) return [];
  return answers.map((answer) =>
    answering.map((claims) => {
      const given = claims.filter((claim) => claim.answer === answer);
      return bothOf(
        given.some(({ denies }) => denies !== true) && 'affirmed',
        given.some(({ denies }) => denies === true) && 'denied',
      );
    }),
  );
}

/** Whether each coder noted an event in each paragraph, and with which status. */
function eventUnits(codings: Parallel, { paragraphs }: { paragraphs: number }): Unit<string>[] {
  return Array.from({ length: paragraphs }, (_, index) =>
    codings.map(({ events }) => {
      const there = events.filter(({ at }) => at.includes(index + 1));
      const has = (status: CodedEvent['status']) => there.some((event) => event.status === status) && status;
      return bothOf(has('undisputed'), has('alleged'));
    }),
  );
}

function bothOf(...values: (string | false)[]): string {
  const given = values.filter((value) => value !== false);
  return given.length === 0 ? 'none' : given.join(' + ');
}

/** Whether each coder lists an item, for every item that could be listed and any other that a coder lists. */
function listUnits(
  codings: Parallel,
  listable: readonly string[],
  listOf: (coding: Coding) => readonly string[],
): Unit<boolean>[] {
  const lists = codings.map((coding) => new Set(listOf(coding)));
  const keys = new Set([...listable, ...lists.flatMap((list) => [...list])]);
  return [...keys].map((key) => lists.map((list) => list.has(key)));
}

/** The value each coder gives an item; `undefined` where a coder does not list it. */
function valueUnits<T extends CodedValue>(
  codings: Parallel,
  valuesOf: (coding: Coding) => Iterable<readonly [string, T]>,
): Unit<T>[] {
  const values = codings.map((coding) => new Map(valuesOf(coding)));
  const keys = new Set(values.flatMap((ofCoder) => [...ofCoder.keys()]));
  return [...keys].map((key) => values.map((ofCoder) => ofCoder.get(key)));
}

/** One value per item: if a coder lists it twice with different values, both are joined. */
function joinValues(entries: readonly (readonly [string, string])[]): Map<string, string> {
  const values = new Map<string, Set<string>>();
  for (const [key, value] of entries) values.set(key, (values.get(key) ?? new Set()).add(value));
  return new Map([...values].map(([key, set]) => [key, [...set].sort().join(' + ')]));
}

/** The set of terms for each item. */
function joinTerms(entries: readonly (readonly [string, string])[]): Map<string, string> {
  const terms = new Map<string, string[]>();
  for (const [key, term] of entries) terms.set(key, [...(terms.get(key) ?? []), normaliseName(term)]);
  return new Map([...terms].map(([key, list]) => [key, setValue(list)]));
}

/** The names of events, each with the paragraph in which it stands. */
function eventTerms({ names }: Coding): [string, string][] {
  return names.flatMap(({ event, term, at }) =>
    event === undefined ? [] : at.map((number): [string, string] => [`¶${number}`, term]),
  );
}

function positionsOf({ claims }: Coding): [string, boolean][] {
  const taken = new Set(claims.map(({ question, position }) => `${question} ${position}`));
  const answered = new Set(claims.map(({ question }) => question));
  return [...answered].flatMap((question) =>
    CLAIM_POSITIONS.map((position): [string, boolean] => {
      const key = `${question} ${position}`;
      return [key, taken.has(key)];
    }),
  );
}

function articleOf([{ article }]: Parallel, articles: CodingUniverse['articles']) {
  const found = articles.get(article);
  if (found === undefined) throw new Error(`The universe lacks the article ${article}.`);
  return found;
}

function withParagraphs(terms: readonly Id[], { paragraphs }: { paragraphs: number }): string[] {
  return terms.flatMap((term) =>
    Array.from({ length: paragraphs }, (_, index) => paragraphKey(term, index + 1)),
  );
}

function paragraphsOf({ paragraphs }: { paragraphs: number }): string[] {
  return Array.from({ length: paragraphs }, (_, index) => `¶${index + 1}`);
}

function paragraphKey(term: Id, number: number): string {
  return `${term} ¶${number}`;
}

function actorKey(actor: Id): string {
  return `actor:${actor}`;
}

function speakerKey({ actor, name = '' }: Voice): string {
  return actor === undefined ? `name:${normaliseName(name)}` : actorKey(actor);
}

function figureKeys({ measure, at }: Figure): string[] {
  return at.map((number) => paragraphKey(measure, number));
}

function amountOf({ value, from, to }: Figure): string {
  return value === undefined ? `${from ?? ''}…${to ?? ''}` : String(value);
}
