import * as each from '#words/comparison-parts';
import * as many from '#words/many-articles';
import { verdicts } from '#words/verdicts';
import type { Element } from 'hast';
import { h } from '../hyperscript.ts';
import { BLAME_ROLES } from '../../blame.ts';
import type { Comparison } from '../../comparison.ts';
import { statementPage, type StatementPage } from '../../chosen-statements.ts';
import { givesAnswer, type OverviewRow } from '../../overview-rows.ts';
import type { PartId } from '../../parts.ts';
import type { SplitParts } from '../../sharing.ts';
import { questionHref } from '../render-context.ts';
import { rowId } from '../../parts.ts';
import { answerList } from './answer-list.ts';
import { figuresOn, figuresSection } from './figures.ts';
import type { LargeContext } from './large-context.ts';
import { omissionRows } from './omission-rows.ts';
import { eventRow, namingRow, stanceRow, voiceRow } from './part-rows.ts';
import { onlyNote, rankedSection, type RankedRow } from './ranked-list.ts';

/** How many rows a page of each part shows. */
const ON_A_PAGE = { voices: 90, names: 60, stances: 30, events: 60, omissions: 60 };
/** How many answers to a question the pages for claims and for blame and remedy show. */
const MOST_ANSWERS = 4;

/** The data that the pages of the parts are drawn from. */
export interface LargeDossier {
  comparison: Comparison;
  split: SplitParts;
  /** Every question, ordered by verdict. */
  rows: readonly OverviewRow[];
}

/** How many pages a part has. */
export function lastPartPage(context: LargeContext, dossier: LargeDossier, part: PartId): number {
  const list = listOf(context, dossier, part, 1);
  return list?.last ?? 1;
}

function listOf(
  context: LargeContext,
  { comparison, split, rows }: LargeDossier,
  part: PartId,
  page: number,
): StatementPage<unknown> | undefined {
  switch (part) {
    case 'claims':
    case 'blame':
      return undefined;
    case 'figures':
      return figuresOn(split.figures.shared, page);
    case 'omissions':
      return statementPage(omissionRows(context, rows, comparison.events), page, ON_A_PAGE[part]);
    default:
      return statementPage<unknown>(split[part].shared, page, ON_A_PAGE[part]);
  }
}

/** A page of a part of a dossier with many articles: what they share, with what most of them share first. */
export function largePartPage(
  context: LargeContext,
  dossier: LargeDossier,
  { part, page }: { part: PartId; page: number },
): Element[] {
  const { comparison, split, rows } = dossier;
  const ranked = <Row>(
    shared: readonly Row[],
    own: keyof typeof ON_A_PAGE,
    rowOf: (row: Row) => RankedRow,
  ): StatementPage<RankedRow> => {
    const list = statementPage(shared, page, ON_A_PAGE[own]);
    return { ...list, items: list.items.map(rowOf) };
  };
  switch (part) {
    case 'claims':
      return [claimsSection(context, rows)];
    case 'blame':
      return [blameSection(context, rows)];
    case 'figures':
      return [
        figuresSection(context, figuresOn(split.figures.shared, page), onlyNote(context, split, 'figures')),
      ];
    case 'stances':
      return [
        rankedSection(context, {
          part,
          title: many.stances.title,
          lead: many.stances.lead,
          page: ranked(split.stances.shared, part, (row) =>
            stanceRow(context, comparison.codebook.scale, row),
          ),
          rest: onlyNote(context, split, 'stances'),
        }),
      ];
    case 'voices': {
      const shared = split.voices.shared.toSorted((a, b) => b.cells.length - a.cells.length);
      return [
        rankedSection(context, {
          part,
          title: each.voices.title,
          lead: `${many.voices.lead}${heardInWords(comparison)}`,
          page: ranked(shared, part, (row) => voiceRow(context, comparison.voices.coded, row)),
          rest: onlyNote(context, split, 'voices'),
        }),
      ];
    }
    case 'names':
      return [
        rankedSection(context, {
          part,
          title: each.names.title,
          lead: many.names.lead,
          page: ranked(split.names.shared, part, (row) => namingRow(context, row)),
          rest: onlyNote(context, split, 'names'),
        }),
      ];
    case 'events': {
      const shared = split.events.shared.toSorted((a, b) => b.reporting - a.reporting);
      return [
        rankedSection(context, {
          part,
          title: each.events.title,
          lead: many.events.lead,
          page: ranked(shared, part, (row) => eventRow(context, row)),
          rest: onlyNote(context, split, 'events'),
        }),
      ];
    }
    case 'omissions': {
      const left = omissionRows(context, rows, comparison.events);
      return [
        rankedSection(context, {
          part,
          title: many.omissions.title,
          lead: many.omissions.lead,
          page: statementPage(left, page, ON_A_PAGE[part]),
          rest: [
            h('p', { className: ['absent'] }, [
              h('a', { href: context.articlesPage() }, many.omissions.link),
            ]),
          ],
        }),
      ];
    }
  }
}

function heardInWords({ voices: { groups, coded } }: Comparison): string {
  return groups.map(({ class: { label }, heardIn }) => many.voices.kind(label, heardIn, coded)).join(' ');
}

function claimsSection(context: LargeContext, rows: readonly OverviewRow[]): Element {
  const shared = rows.filter(
    (row) => row.cells.filter(({ article }) => givesAnswer(row, article)).length > 1,
  );
  return h('section', { className: ['part'], id: 'claims', ariaLabelledBy: ['claims-h'] }, [
    h('h2', { id: 'claims-h' }, each.claims.title),
    h('p', { className: ['aside'] }, many.claims.lead),
    ...(shared.length === 0 ? [h('p', each.claims.empty)] : []),
    ...shared.map((row) => questionBlock(context, row, true)),
  ]);
}

function questionBlock(context: LargeContext, row: OverviewRow, isClaims: boolean): Element {
  const { question, verdict, answering, could } = row;
  return h('section', { className: ['an-answer'], id: isClaims ? rowId('claims', question.id) : undefined }, [
    h('h3', [
      h('a', { href: questionHref(context, question.id) }, question.label),
      ' ',
      h('span', { className: ['verdict', verdict.verdict] }, verdicts[verdict.verdict]),
      ' ',
      h('span', { className: ['between'] }, each.claims.couldAnswer(answering, could)),
    ]),
    ...answerList(context, row, { most: MOST_ANSWERS }),
  ]);
}

function blameSection(context: LargeContext, rows: readonly OverviewRow[]): Element {
  return h('section', { className: ['part'], id: 'blame', ariaLabelledBy: ['blame-h'] }, [
    h('h2', { id: 'blame-h' }, each.blame.title),
    h('p', { className: ['aside'] }, many.blame.lead),
    ...BLAME_ROLES.flatMap((role) => {
      const asked = rows.filter(({ question, answering }) => question.role === role && answering > 0);
      return [
        h('h3', each.blame.roles[role]),
        ...(asked.length === 0 ? [h('p', many.blame.empty)] : []),
        ...asked.map((row) => questionBlock(context, row, false)),
      ];
    }),
  ]);
}
