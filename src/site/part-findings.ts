import * as words from '#words/part-findings';
import { eventsStandOut } from '#words/timeline';
import { BLAME_ROLES, type BlameRole, type BlameStrip } from '../compare/blame.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { MatrixRow } from '../compare/claim-matrix.ts';
import type { EventRow } from '../compare/events.ts';
import type { NamingRow } from '../compare/naming.ts';
import type { ArticleOmissions } from '../compare/omissions.ts';
import type { PartId } from '../compare/parts.ts';
import { spelledOut } from '../interface/names.ts';
import type { Id } from '../schema/id.ts';

/**
 * What a part of a comparison finds, in a sentence or two, each computed from its rows; empty for the parts that have a drawing, which says
 * it, and where there is nothing to compare. `labelOf` is the short name of an article.
 */
export function partFinding(comparison: Comparison, part: PartId, labelOf: (article: Id) => string): string {
  if (comparison.articles.filter(({ coding }) => coding !== null).length < 2) return '';
  switch (part) {
    case 'claims':
      return findClaims(comparison.matrix);
    case 'names':
      return findNames(comparison.naming);
    case 'events':
      return findEvents(comparison.events);
    case 'blame':
      return findBlame(comparison.blame);
    case 'omissions':
      return findOmissions(comparison.omissions, labelOf);
    case 'stances':
    case 'figures':
    case 'voices':
      return '';
  }
}

/** On how many of the questions that somebody answers articles contradict each other, are opposed over time, differ or agree. */
function findClaims(matrix: readonly MatrixRow[]): string {
  const asked = matrix.filter(({ answering }) => answering > 0);
  const having = (...verdicts: MatrixRow['verdict']['verdict'][]) =>
    asked.filter(({ verdict }) => verdicts.includes(verdict.verdict)).length;
  return asked.length === 0
    ? ''
    : words.claims(asked.length, {
        contradict: having('contradict'),
        overTime: having('opposed-over-time'),
        differ: having('differ'),
        agree: having('agree'),
        alone: having('one-answers'),
      });
}

/** How many are named by several articles, and who has the most different names. */
function findNames(rows: readonly NamingRow[]): string {
  if (rows.length === 0) return '';
  const differing = rows.map(({ name, cells }) => ({
    name,
    count: new Set(cells.flatMap(({ terms }) => terms.map(({ term }) => term.toLowerCase()))).size,
  }));
  const most = Math.max(...differing.map(({ count }) => count));
  return words.names(
    { all: rows.length, shared: rows.filter(({ naming }) => naming > 1).length },
    most > 1
      ? {
          names: spelledOut(differing.filter(({ count }) => count === most).map(({ name }) => name)),
          count: most,
        }
      : undefined,
  );
}

/** Which event most articles report, how many one alone reports, and how many are alleged. */
function findEvents(rows: readonly EventRow[]): string {
  if (rows.length === 0) return '';
  const most = Math.max(...rows.map(({ reporting }) => reporting));
  const top = rows.filter(({ reporting }) => reporting === most);
  return eventsStandOut(
    rows.length,
    most > 1 && top.length === 1 ? { title: top[0]!.what, articles: most } : undefined,
    rows.filter(({ reporting }) => reporting === 1).length,
    rows.filter(({ isAlleged }) => isAlleged).length,
  );
}

/** What most articles name as cause, as responsible and as remedy, on their own word or on that of others. */
function findBlame(strips: readonly BlameStrip[]): string {
  const coded = strips.filter((strip) => BLAME_ROLES.some((role) => strip[role].absence !== 'not-coded'));
  const found = BLAME_ROLES.flatMap((role) => {
    const counts = countsOf(coded, role);
    const most = Math.max(0, ...counts.values());
    const top = [...counts].filter(([, count]) => count === most).map(([label]) => label);
    return most > 1 ? [{ role, answers: spelledOut(top), count: most }] : [];
  });
  if (coded.every((strip) => BLAME_ROLES.every((role) => strip[role].answers.length === 0))) return '';
  return words.blame(found, coded.length);
}

/** How many articles give each answer in a role. Denials name nobody, and predictions nobody yet. */
function countsOf(strips: readonly BlameStrip[], role: BlameRole): Map<string, number> {
  const counts = new Map<string, number>();
  for (const strip of strips) {
    const given = strip[role].answers
      .filter(({ letter, denies, kind }) => letter !== undefined && !denies && kind !== 'predicted')
      .map(({ label }) => label);
    for (const label of new Set(given)) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

/** Who leaves out the most and the fewest of the questions that others answer. */
function findOmissions(all: readonly ArticleOmissions[], labelOf: (article: Id) => string): string {
  const counts = all
    .filter(({ isCoded }) => isCoded)
    .map((each) => ({ ...each, count: each.questions.length }));
  const at = (count: number) => ({
    count,
    names: spelledOut(counts.filter((each) => each.count === count).map(({ article }) => labelOf(article))),
  });
  const values = counts.map(({ count }) => count);
  return counts.length === 0
    ? ''
    : words.omissions(at(Math.max(...values)), at(Math.min(...values)), counts.length);
}
