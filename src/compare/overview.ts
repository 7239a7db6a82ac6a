import type { Question, SpeakerClass } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import { byVerdict } from './claim-matrix.ts';
import { findClashes, type Clash } from './clashes.ts';
import type { ComparedArticle } from './compared-article.ts';
import type { Comparison } from './comparison.ts';
import type { LedgerEntry } from './figures-ledger.ts';
import { overviewRow, type OverviewRow } from './overview-rows.ts';
import { splitParts, type Split, type SplitParts } from './sharing.ts';
import { isOpposition, VERDICTS, type Verdict } from './verdicts.ts';
import { buildVoices } from './voices.ts';

/** The most articles that get a column each. */
const MOST_IN_COLUMNS = 6;
/** The most rows that are open. */
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

/** Who is heard in an article, in numbers; all counts are 0 if it is not coded. */
export interface Heard {
  article: Id;
  isCoded: boolean;
  /** Its claims, and how many of them are in its own voice. */
  claims: number;
  own: number;
  /** Whom it hears, each once a class, how many of them are named, and how many it has at second hand. */
  voices: number;
  named: number;
  secondHand: number;
}

/** How much of each part only one article has. */
export interface OnlyHere {
  article: Id;
  counts: { part: keyof SplitParts; count: number }[];
}

/** How articles relate to each other, in the order in which a reader wants to know it. */
export interface Overview {
  articles: ComparedArticle[];
  /** The questions that are open, contradictions first. */
  rows: OverviewRow[];
  /**
   * The other answered questions, by verdict: those for which the page has no room, and those only one article answers.
   */
  folds: { verdict: Verdict; rows: OverviewRow[] }[];
  /** Questions that no article answers. */
  unanswered: Question[];
  contradictions: Clash[];
  overTime: Clash[];
  measures: SharedMeasure[];
  heard: Heard[];
  only: OnlyHere[];
  /** Every question, including folded and unanswered ones, ordered by verdict. */
  all: OverviewRow[];
  /** The parts, split into what articles share and what only one has. */
  split: SplitParts;
}

/**
 * Whether there are so many articles that pages show what they share and how many share it, instead of columns side by
 * side.
 */
export function areMany(articles: readonly unknown[]): boolean {
  return articles.length > MOST_IN_COLUMNS;
}

/** Builds the overview of a comparison. Pure: the same in Node and in the browser. */
export function buildOverview(comparison: Comparison): Overview {
  const { articles, voices } = comparison;
  const classes = voices.groups.map((group) => group.class);
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
    heard: articles.map((article) => heardIn(article, classes)),
    only: articles.map(({ id }) => ({ article: id, counts: onlyIn(split, id) })),
    all,
    split,
  };
}

/**
 * The rows of a page that leads to the overview: the question with which a story is told, if it has one and anybody answers it, then what
 * articles oppose to each other.
 */
export function frontOf({ all }: Pick<Overview, 'all'>, leadQuestion: Id | undefined): OverviewRow[] {
  const first = all.filter(({ question, answering }) => question.id === leadQuestion && answering > 0);
  const opposed = all.filter(({ verdict: { verdict } }) => isOpposition(verdict));
  return [...first, ...opposed.filter((row) => !first.includes(row))];
}

/**
 * Decides which rows are open: all of a verdict or none, while the page stays short. Oppositions are open as far as
 * they fit; questions that only one article answers never are.
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
  return ledger.flatMap(({ measure: { id, label, unit, perEvent }, entries, axisEnd, cautions }) => {
    // One killed in this event and one in that are not two answers to one question.
    if (perEvent) return [];
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

function heardIn(article: ComparedArticle, classes: readonly SpeakerClass[]): Heard {
  const { id, coding } = article;
  const claims = coding?.claims ?? [];
  // As its page counts them: a speaker whom the article hears twice is one.
  const voices = buildVoices([article], classes).groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells),
  );
  return {
    article: id,
    isCoded: coding !== null,
    claims: claims.length,
    own: claims.filter(({ by, byName }) => by === undefined && byName === undefined).length,
    voices: voices.length,
    named: voices.filter(({ isNamed }) => isNamed).length,
    secondHand: voices.filter(({ through }) => through.length > 0).length,
  };
}

/** How much of each part only this article has; parts with nothing of the kind are left out. */
function onlyIn(split: SplitParts, id: Id): OnlyHere['counts'] {
  return Object.entries(split).flatMap(([part, { only }]) => {
    const count = (only as Split<unknown>['only']).find(({ article }) => article === id)?.rows.length ?? 0;
    return count === 0 ? [] : [{ part: part as keyof SplitParts, count }];
  });
}
