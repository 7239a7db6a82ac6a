import type { Question } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import { compareLetters, type ArticleAnswers } from './given-answers.ts';
import type { Statement } from './statements.ts';
import { addDuration, timeBetween } from './time-between.ts';
import {
  relationOfAnswers,
  VERDICTS,
  type ArticleStatements,
  type Opposition,
  type Relation,
  type Verdict,
} from './verdicts.ts';

/**
 * Two answers that articles oppose to each other, whoever gives them: summarises all pairs of statements that do so.
 */
export interface AnswerOpposition {
  relation: Opposition;
  /** The letters of the two answers, in order. */
  letters: readonly [string, string];
  /**
   * The pair of statements that shows it best: in own voices, not hedged, with many paragraphs; on a tie, the first.
   */
  best: readonly [Statement, Statement];
  /** The articles that give each answer in these pairs, in the order of the pairs. */
  sides: readonly [Id[], Id[]];
  /** How many pairs of articles oppose them. */
  pairs: number;
}

/** The totals over the pairs of articles in a row. */
export interface PairTally {
  /** How many pairs of articles have each verdict. */
  counts: Record<Verdict, number>;
  /** How many of them have it in both articles' own voices, and through statements without a hedge. */
  own: Record<Verdict, number>;
  flat: Record<Verdict, number>;
  oppositions: AnswerOpposition[];
  /**
   * How many pairs agree only by statements on a state that are further apart than the question's `holds`, and the
   * shortest time between such statements in words.
   */
  agreeApart: { pairs: number; between: string } | undefined;
  /** The pairs that contradict each other; `isOwn` if they do so in their own voices. */
  contradicting: { articles: readonly [Id, Id]; isOwn: boolean }[];
}

/**
 * A statement with what determines its relations: the number of its answer, and the last day on which an answer of its
 * time holds.
 */
interface Weighed {
  statement: Statement;
  article: Id;
  letter: number;
  isOwn: boolean;
  isFlat: boolean;
  holdsUntil: string;
}

const RELATIONS = ['contradict', 'opposed-over-time', 'agree', 'differ'] as const satisfies Relation[];
const SAME_AS_AGREE = 2;
const DIFFER = 3;

/**
 * Judges all pairs of articles as `judgePair` does, without creating an object per pair of statements: how two answers
 * relate is computed once for everyone who gives them, and then only the times of two statements are compared.
 * `statements` are those from which each article's answers were gathered, in the same order of articles.
 */
export function tallyPairs(
  question: Question,
  articles: readonly ArticleAnswers[],
  statements: readonly ArticleStatements[],
): PairTally {
  const zero = () => Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const tally: PairTally = {
    counts: zero(),
    own: zero(),
    flat: zero(),
    agreeApart: undefined,
    oppositions: [],
    contradicting: [],
  };
  const letters = [
    ...new Set(articles.flatMap(({ answers }) => answers.flatMap(({ letter }) => letter ?? []))),
  ].sort(compareLetters);
  const weighed = articles.map((article, index) =>
    weigh(question, article, statements[index]?.statements ?? [], letters),
  );
  const timeApart = timesApart(question);
  const relate = relationsOf(question, articles, letters, timeApart);
  const gathering = new Gathering(letters);
  let apart = 0;
  let least = Infinity;
  let between: string | undefined;
  for (const [index, one] of weighed.entries())
    for (const other of weighed.slice(index + 1)) {
      const [first, second] = [one[0], other[0]];
      if (first === undefined || second === undefined) {
        tally.counts[first === second ? 'none' : 'one-answers'] += 1;
        continue;
      }
      const found = [0, 0, 0, 0];
      let nearest = Infinity;
      let nearby: [Weighed, Weighed] = [first, second];
      for (const a of one)
        for (const b of other) {
          const relation = relate(a, b);
          found[relation] =
            (found[relation] ?? 0) | 1 | (a.isOwn && b.isOwn ? 2 : 0) | (a.isFlat && b.isFlat ? 4 : 0);
          if (relation < SAME_AS_AGREE) gathering.add(relation, a, b);
          else if (relation === SAME_AS_AGREE) {
            const time = timeApart(a, b);
            if (time < nearest) [nearest, nearby] = [time, [a, b]];
          }
        }
      gathering.endPair();
      const which = found.findIndex((flags) => flags > 0);
      const flags = found[which] ?? 0;
      const verdict = RELATIONS[which] ?? 'differ';
      tally.counts[verdict] += 1;
      if ((flags & 2) > 0) tally.own[verdict] += 1;
      if ((flags & 4) > 0) tally.flat[verdict] += 1;
      if (verdict === 'agree' && nearest > 0) {
        apart += 1;
        if (nearest < least)
          [least, between] = [nearest, timeBetween(nearby[0].statement.time, nearby[1].statement.time)];
      }
      if (verdict === 'contradict')
        tally.contradicting.push({ articles: [first.article, second.article], isOwn: (flags & 2) > 0 });
    }
  return {
    ...tally,
    agreeApart: between === undefined ? undefined : { pairs: apart, between },
    oppositions: gathering.all(),
  };
}

/**
 * The least time between two statements in milliseconds if even their nearest possible days are further apart than an
 * answer holds, else 0.
 */
function timesApart({ about, holds }: Question): (a: Weighed, b: Weighed) => number {
  const lasts = about === 'fact' || holds === undefined;
  return (a, b) => {
    const [earlier, later] = a.statement.time.earliest <= b.statement.time.earliest ? [a, b] : [b, a];
    const start = later.statement.time.earliest;
    return lasts || start <= earlier.holdsUntil
      ? 0
      : Date.parse(start) - Date.parse(earlier.statement.time.latest);
  };
}

/** The statements of an article that count, in their own order. */
function weigh(
  { holds }: Question,
  { article, answers }: ArticleAnswers,
  statements: readonly Statement[],
  letters: readonly string[],
): Weighed[] {
  const letterOf = new Map(
    answers.flatMap((answer) => answer.statements.map((statement) => [statement, answer.letter])),
  );
  return statements.flatMap((statement) => {
    const letter = letterOf.get(statement);
    if (letter === undefined) return [];
    return {
      statement,
      article,
      letter: letters.indexOf(letter),
      isOwn: statement.speaker === undefined,
      isFlat: statement.hedge === undefined,
      holdsUntil: holds === undefined ? '' : addDuration(statement.time.latest, holds),
    };
  });
}

/** How two statements relate, as the number of a relation. */
function relationsOf(
  question: Question,
  articles: readonly ArticleAnswers[],
  letters: readonly string[],
  timeApart: (a: Weighed, b: Weighed) => number,
): (a: Weighed, b: Weighed) => number {
  const given = new Map(articles.flatMap(({ answers }) => answers.map((answer) => [answer.letter, answer])));
  const answers = letters.flatMap((letter) => given.get(letter) ?? []);
  const table = answers.map((one) =>
    answers.map((other) => {
      const relation = relationOfAnswers(question, one, other);
      return relation === 'opposed' ? 0 : RELATIONS.indexOf(relation);
    }),
  );
  return (a, b) => {
    const relation = table[a.letter]?.[b.letter] ?? DIFFER;
    return relation === 0 && timeApart(a, b) > 0 ? 1 : relation;
  };
}

interface Gathered {
  relation: Opposition;
  letters: readonly [string, string];
  best: readonly [Statement, Statement];
  weight: number;
  sides: readonly [Set<Id>, Set<Id>];
  pairs: number;
  lastPair: number;
}

/** Gathers pairs of statements by their two answers; within a pair of articles those in own voices come first. */
class Gathering {
  readonly #letters: readonly string[];
  readonly #gathered = new Map<number, Gathered>();
  /**
   * For the current pair of articles: in own voices, mixed, passed on; each a flat list of a relation and two
   * statements.
   */
  readonly #pair: [(number | Weighed)[], (number | Weighed)[], (number | Weighed)[]] = [[], [], []];
  #number = 0;

  constructor(letters: readonly string[]) {
    this.#letters = letters;
  }

  add(relation: number, a: Weighed, b: Weighed): void {
    const ofVoices = a.isOwn && b.isOwn ? this.#pair[0] : a.isOwn || b.isOwn ? this.#pair[1] : this.#pair[2];
    ofVoices.push(relation, a, b);
  }

  endPair(): void {
    this.#number += 1;
    for (const flat of this.#pair) {
      for (let at = 0; at < flat.length; at += 3) {
        const [relation, a, b] = [flat[at] as number, flat[at + 1] as Weighed, flat[at + 2] as Weighed];
        if (a.letter <= b.letter) this.#gather(relation, a, b, weightOf(a, b));
        else this.#gather(relation, b, a, weightOf(a, b));
      }
      flat.length = 0;
    }
  }

  #gather(relation: number, one: Weighed, other: Weighed, weight: number): void {
    const size = this.#letters.length;
    const key = (relation * size + one.letter) * size + other.letter;
    const known = this.#gathered.get(key);
    const gathered: Gathered = known ?? {
      relation: relation === 0 ? 'contradict' : 'opposed-over-time',
      letters: [this.#letters[one.letter] ?? '', this.#letters[other.letter] ?? ''],
      best: [one.statement, other.statement],
      weight,
      sides: [new Set(), new Set()],
      pairs: 0,
      lastPair: 0,
    };
    if (known === undefined) this.#gathered.set(key, gathered);
    if (weight > gathered.weight) {
      gathered.best = [one.statement, other.statement];
      gathered.weight = weight;
    }
    gathered.sides[0].add(one.article);
    gathered.sides[1].add(other.article);
    if (gathered.lastPair !== this.#number) gathered.pairs += 1;
    gathered.lastPair = this.#number;
  }

  /** All oppositions: those best shown by their statements first, then those with most pairs. */
  all(): AnswerOpposition[] {
    return [...this.#gathered.values()]
      .sort((a, b) => b.weight - a.weight || b.pairs - a.pairs)
      .map(({ relation, letters, best, sides, pairs }) => ({
        relation,
        letters,
        best,
        sides: [[...sides[0]], [...sides[1]]],
        pairs,
      }));
  }
}

/** How well two statements show an opposition: in own voices, not hedged, with many paragraphs. */
function weightOf(a: Weighed, b: Weighed): number {
  const own = Number(a.isOwn) + Number(b.isOwn);
  const flat = Number(a.isFlat) + Number(b.isFlat);
  return own * 100 + flat * 10 + Math.min(a.statement.at.length + b.statement.at.length, 9);
}
