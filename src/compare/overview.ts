import type { Question } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import { byVerdict } from './claim-matrix.ts';
import { findClashes, type Clash } from './clashes.ts';
import type { Absence, ComparedArticle } from './compared-article.ts';
import type { Comparison } from './comparison.ts';
import type { LedgerEntry } from './figures-ledger.ts';
import { overviewRow, type OverviewRow } from './overview-rows.ts';
import type { PartId } from './parts.ts';
import type { Verdict } from './verdicts.ts';

/** At most so many articles have a column each; where there are more, a row lists answers with those who give them. */
export const MOST_IN_COLUMNS = 6;

/** A measure for which two or more articles give a number, on one axis. */
export interface SharedMeasure {
  id: Id;
  label: string;
  unit: string;
  axisEnd: number;
  cautions: string[];
  lines: { article: Id; entries: LedgerEntry[] }[];
  /** Coded articles that give no number. */
  silent: Id[];
}

/** Who is heard in an article, in numbers; `undefined` counts of one that is not coded are 0. */
export interface Heard {
  article: Id;
  isCoded: boolean;
  /** Its claims, and those of them that stand in its own voice. */
  claims: number;
  own: number;
  /** Its voices, those of them that are named, and those that it has at second hand. */
  voices: number;
  named: number;
  secondHand: number;
}

/** How much of a part only one article has. */
export interface OnlyHere {
  article: Id;
  counts: { part: PartId; count: number }[];
}

/** What articles have to do with each other, in the order in which a reader wants to know. */
export interface Overview {
  articles: ComparedArticle[];
  /** Questions that two or more answer, contradictions first. */
  rows: OverviewRow[];
  /** Questions that one alone answers, and questions that none does. */
  lone: OverviewRow[];
  unanswered: Question[];
  contradictions: Clash[];
  overTime: Clash[];
  measures: SharedMeasure[];
  heard: Heard[];
  only: OnlyHere[];
}

/** Works out the overview of a comparison. Pure: the same in Node and in the browser. */
export function buildOverview(comparison: Comparison): Overview {
  const { articles } = comparison;
  const rows = byVerdict(comparison.matrix).map(overviewRow);
  const of = (...verdicts: Verdict[]) => rows.filter(({ verdict }) => verdicts.includes(verdict.verdict));
  const shared = of('contradict', 'opposed-over-time', 'differ', 'agree');
  const lone = of('one-answers');
  const { contradictions, overTime } = findClashes(shared);
  return {
    articles,
    rows: shared,
    lone,
    unanswered: of('none').map(({ question }) => question),
    contradictions,
    overTime,
    measures: sharedMeasures(comparison),
    heard: articles.map(heardIn),
    only: articles.map(({ id }) => ({ article: id, counts: onlyIn(comparison, lone, id) })),
  };
}

function sharedMeasures({ articles, ledger }: Comparison): SharedMeasure[] {
  return ledger.flatMap(({ measure: { id, label, unit }, entries, axisEnd, cautions }) => {
    const lines = articles.flatMap(({ id: article }) => {
      const own = entries.filter((entry) => entry.article === article);
      return own.length === 0 ? [] : [{ article, entries: own }];
    });
    if (lines.length < 2) return [];
    const silent = articles
      .filter(({ id: article, coding }) => coding !== null && lines.every((line) => line.article !== article))
      .map(({ id: article }) => article);
    return [{ id, label, unit, axisEnd, cautions, lines, silent }];
  });
}

function heardIn({ id, coding }: ComparedArticle): Heard {
  const { claims = [], voices = [] } = coding ?? {};
  return {
    article: id,
    isCoded: coding !== null,
    claims: claims.length,
    own: claims.filter(({ by, byName }) => by === undefined && byName === undefined).length,
    voices: voices.length,
    named: voices.filter(({ named }) => named).length,
    secondHand: voices.filter(
      ({ through, throughName }) => through !== undefined || throughName !== undefined,
    ).length,
  };
}

/** How much of each part only this article has; without the parts in which there is nothing of the kind. */
function onlyIn(comparison: Comparison, lone: readonly OverviewRow[], article: Id): OnlyHere['counts'] {
  const { stances, ledger, voices, naming, events } = comparison;
  const has = (cells: readonly { article: Id; absence?: Absence | undefined }[]) =>
    cells.some((cell) => cell.article === article && cell.absence === undefined);
  const counts: OnlyHere['counts'] = [
    { part: 'claims', count: lone.filter((row) => answers(row, article)).length },
    { part: 'stances', count: stances.filter(({ scored, cells }) => scored === 1 && has(cells)).length },
    {
      part: 'figures',
      count: ledger.filter(({ entries }) => entries.every((entry) => entry.article === article)).length,
    },
    {
      part: 'voices',
      count: voices.groups.flatMap(({ rows }) => rows).filter(({ onlyIn: id }) => id === article).length,
    },
    {
      part: 'names',
      count: naming.filter(
        ({ naming: count, cells }) =>
          count === 1 && cells.some((cell) => cell.article === article && cell.terms.length > 0),
      ).length,
    },
    { part: 'events', count: events.filter(({ reporting, cells }) => reporting === 1 && has(cells)).length },
  ];
  return counts.filter(({ count }) => count > 0);
}

/** Whether an article gives an answer of the question, and not only one that fits none. */
export function answers({ cells }: OverviewRow, article: Id): boolean {
  return cells.some(
    (cell) => cell.article === article && cell.answers.some(({ letter }) => letter !== undefined),
  );
}
