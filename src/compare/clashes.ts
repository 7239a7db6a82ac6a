import type { Question } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import type { OverviewAnswer, OverviewRow } from './overview-rows.ts';
import type { Statement } from './statements.ts';
import type { Opposition, StatementPair } from './verdicts.ts';

/** One side of a clash: an answer, who speaks for it here, and which other articles give it, too. */
export interface ClashSide {
  answer: OverviewAnswer;
  statement: Statement;
  others: Id[];
}

/** Two answers to a question that are opposed to each other, with the pair of statements that shows it best. */
export interface Clash {
  question: Question;
  /** In the order of the letters of the answers. */
  sides: readonly [ClashSide, ClashSide];
  /** The time between the two statements in words; `undefined` where they may be of one day. */
  between: string | undefined;
  /** How many pairs of articles clash so. */
  pairs: number;
}

interface Found {
  question: Question;
  answers: readonly [OverviewAnswer, OverviewAnswer];
  pairs: { articles: readonly [Id, Id]; pair: StatementPair; sides: readonly [Statement, Statement] }[];
}

/**
 * The answers that articles oppose to each other: what contradicts, and apart from it what is opposed over time. The first
 * clash of every question comes before the second of any, so that a short list shows most questions.
 */
export function findClashes(rows: readonly OverviewRow[]): { contradictions: Clash[]; overTime: Clash[] } {
  const of = (relation: Opposition) => {
    const ranked = rows.flatMap((row) => clashesOn(row, relation).map((clash, rank) => ({ clash, rank })));
    return ranked.sort((a, b) => a.rank - b.rank).map(({ clash }) => clash);
  };
  return { contradictions: of('contradict'), overTime: of('opposed-over-time') };
}

/** The clashes on one question, those in the articles' own voices first, then those of most articles. */
export function clashesOn(row: OverviewRow, relation: Opposition): Clash[] {
  const found = new Map<string, Found>();
  for (const { articles, pairs } of row.verdict.pairs)
    for (const pair of pairs.filter((each) => each.relation === relation)) {
      const one = answerOf(row, pair.one);
      const other = answerOf(row, pair.other);
      const isInOrder = rankOf(one) <= rankOf(other);
      const key = isInOrder
        ? `${one.letter ?? ''} ${other.letter ?? ''}`
        : `${other.letter ?? ''} ${one.letter ?? ''}`;
      const clash: Found = found.get(key) ?? {
        question: row.question,
        answers: isInOrder ? [one, other] : [other, one],
        pairs: [],
      };
      clash.pairs.push({
        articles,
        pair,
        sides: isInOrder ? [pair.one, pair.other] : [pair.other, pair.one],
      });
      found.set(key, clash);
    }
  return [...found.values()]
    .map((clash) => ({ clash: toClash(clash), weight: Math.max(...clash.pairs.map(weightOf)) }))
    .sort((a, b) => b.weight - a.weight || b.clash.pairs - a.clash.pairs)
    .map(({ clash }) => clash);
}

function toClash({ question, answers, pairs }: Found): Clash {
  const [best] = [...pairs].sort((a, b) => weightOf(b) - weightOf(a));
  if (best === undefined) throw new Error('A clash has a pair.');
  const side = (index: 0 | 1): ClashSide => {
    const statement = best.sides[index];
    const givers = new Set(pairs.map(({ sides }) => sides[index].article));
    return {
      answer: answers[index],
      statement,
      others: [...givers].filter((id) => id !== statement.article),
    };
  };
  return {
    question,
    sides: [side(0), side(1)],
    between: best.pair.between,
    pairs: new Set(pairs.map(({ articles }) => articles.join(' '))).size,
  };
}

/** How well a pair shows a clash: in own voices, flat, with many paragraphs. */
function weightOf({ pair: { voices, one, other } }: Found['pairs'][number]): number {
  const own = { own: 2, mixed: 1, 'passed-on': 0 }[voices];
  const flat = [one, other].filter(({ hedge }) => hedge === undefined).length;
  return own * 100 + flat * 10 + Math.min(one.at.length + other.at.length, 9);
}

function answerOf({ cells }: OverviewRow, statement: Statement): OverviewAnswer {
  const found = cells
    .flatMap(({ answers }) => answers)
    .find(({ statements }) => statements.includes(statement));
  if (found === undefined) throw new Error(`No cell has the statement “${statement.text}”.`);
  return found;
}

/** The place of an answer's letter, as letters go: A to Z, then AA. */
function rankOf({ letter = '' }: OverviewAnswer): string {
  return `${String(letter.length)}${letter}`;
}
