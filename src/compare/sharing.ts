import type { Comparison } from './comparison.ts';
import type { Absence } from './compared-article.ts';
import type { Id } from '../schema/id.ts';
import { givesAnswer, type OverviewRow } from './overview-rows.ts';
import type { EventRow } from './events.ts';
import type { LedgerRow } from './figures-ledger.ts';
import type { NamingRow } from './naming.ts';
import type { StanceRow } from './stance-grid.ts';
import type { SpeakerClass } from '../schema/codebook.ts';
import type { VoiceRow } from './voices.ts';

/** The rows of a part: those that two or more articles have, and by article those that only it has. */
export interface Split<Row> {
  shared: Row[];
  only: { article: Id; rows: Row[] }[];
}

/** A speaker with the class in which an article hears them. */
export interface ClassedVoice extends VoiceRow {
  class: SpeakerClass;
}

/** The parts whose rows articles can share. */
export interface SplitParts {
  claims: Split<OverviewRow>;
  stances: Split<StanceRow>;
  figures: Split<LedgerRow>;
  voices: Split<ClassedVoice>;
  names: Split<NamingRow>;
  events: Split<EventRow>;
}

/**
 * Splits each part into what two or more articles have and what only one has; rows that no article has are left out.
 * `claims` are the rows of the questions, as the overview shows them.
 */
export function splitParts(comparison: Comparison, claims: readonly OverviewRow[]): SplitParts {
  const { articles, stances, ledger, voices, naming, events } = comparison;
  const ids = articles.map(({ id }) => id);
  const split = <Row>(rows: readonly Row[], holdersOf: (row: Row) => readonly Id[]): Split<Row> => {
    const held = rows.map((row) => ({ row, holders: holdersOf(row) }));
    const only = ids.map((article) => ({
      article,
      rows: held
        .filter(({ holders }) => holders.length === 1 && holders[0] === article)
        .map(({ row }) => row),
    }));
    return {
      shared: held.filter(({ holders }) => holders.length > 1).map(({ row }) => row),
      only: only.filter((each) => each.rows.length > 0),
    };
  };
  return {
    claims: split(claims, (row) => ids.filter((id) => givesAnswer(row, id))),
    stances: split(stances, ({ cells }) => present(cells)),
    figures: split(ledger, ({ entries }) => [...new Set(entries.map(({ article }) => article))]),
    voices: split(
      voices.groups.flatMap(({ class: speakerClass, rows }) =>
        rows.map((row) => ({ ...row, class: speakerClass })),
      ),
      // A speaker who is heard by two articles, even in different classes, is not in one alone.
      ({ onlyIn }) => (onlyIn === undefined ? ids : [onlyIn]),
    ),
    names: split(naming, ({ cells }) =>
      cells.filter(({ terms }) => terms.length > 0).map(({ article }) => article),
    ),
    events: split(events, ({ cells }) => present(cells)),
  };
}

function present(cells: readonly { article: Id; absence?: Absence | undefined }[]): Id[] {
  return cells.filter(({ absence }) => absence === undefined).map(({ article }) => article);
}

/** How many rows of a part only one article has, summed over the articles. */
export function onlyCount({ only }: Split<unknown>): number {
  return only.reduce((sum, { rows }) => sum + rows.length, 0);
}
