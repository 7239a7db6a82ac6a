import type { Question } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import { byVerdict } from './claim-matrix.ts';
import { findClashes, type Clash } from './clashes.ts';
import type { ComparedArticle } from './compared-article.ts';
import type { Comparison } from './comparison.ts';
import type { LedgerEntry } from './figures-ledger.ts';
import { overviewRow, type OverviewRow } from './overview-rows.ts';
import { splitParts, type Split, type SplitParts } from './sharing.ts';
import { isOpposition, VERDICTS, type Verdict } from './verdicts.ts';

/** At most so many articles have a column each. */
const MOST_IN_COLUMNS = 6;
/** At most so many rows stand open. */
const MOST_OPEN = 10;

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
  counts: { part: keyof SplitParts; count: number }[];
}

/** What articles have to do with each other, in the order in which a reader wants to know. */
export interface Overview {
  articles: ComparedArticle[];
  /** The questions that stand open, contradictions first. */
  rows: OverviewRow[];
  /** The others by their verdict, in its order: those for which the page would grow too long, and those that one answers. */
  folds: { verdict: Verdict; rows: OverviewRow[] }[];
  /** Questions that none answers. */
  unanswered: Question[];
  contradictions: Clash[];
  overTime: Clash[];
  measures: SharedMeasure[];
  heard: Heard[];
  only: OnlyHere[];
  /** Every question, also those that are folded or that none answers, in the order of verdicts. */
  all: OverviewRow[];
  /** The parts, with what articles share and what one alone has. */
  split: SplitParts;
}

/** Whether articles are so many that pages show what they share and how many share it, and no longer each beside each. */
export function areMany(articles: readonly unknown[]): boolean {
  return articles.length > MOST_IN_COLUMNS;
}

/** Works out the overview of a comparison. Pure: the same in Node and in the browser. */
export function buildOverview(comparison: Comparison): Overview {
  const { articles } = comparison;
  const all = byVerdict(comparison.matrix).map(overviewRow);
  const { open, folds } = foldRows(all);
  const { contradictions, overTime } = findClashes(all);
  const split = splitParts(comparison, all);
  return {
    articles,
    rows: open,
    folds,
    unanswered: all.filter(({ verdict }) => verdict.verdict === 'none').map(({ question }) => question),
    contradictions,
    overTime,
    measures: sharedMeasures(comparison),
    heard: articles.map(heardIn),
    only: articles.map(({ id }) => ({ article: id, counts: onlyIn(split, id) })),
    all,
    split,
  };
}

/**
 * Which rows stand open: all of a verdict or none, as long as the page stays short. What is opposed stands open in any
 * case, as far as it fits; what one alone answers does in none.
 */
function foldRows(all: readonly OverviewRow[]): { open: OverviewRow[]; folds: Overview['folds'] } {
  const open: OverviewRow[] = [];
  const folds: Overview['folds'] = [];
  for (const verdict of VERDICTS.filter((each) => each !== 'none')) {
    const rows = all.filter((row) => row.verdict.verdict === verdict);
    const room = verdict === 'one-answers' ? 0 : MOST_OPEN - open.length;
    const opened = rows.length <= room || isOpposition(verdict) ? rows.slice(0, Math.max(room, 0)) : [];
    open.push(...opened);
    if (opened.length < rows.length) folds.push({ verdict, rows: rows.slice(opened.length) });
  }
  return { open, folds };
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
function onlyIn(split: SplitParts, id: Id): OnlyHere['counts'] {
  return Object.entries(split).flatMap(([part, { only }]) => {
    const count = (only as Split<unknown>['only']).find(({ article }) => article === id)?.rows.length ?? 0;
    return count === 0 ? [] : [{ part: part as keyof SplitParts, count }];
  });
}
