import type { Element } from 'hast';
import { h } from '../hyperscript.ts';
import { BLAME_ROLES, type BlameRole } from '../../blame.ts';
import type { Comparison } from '../../comparison.ts';
import { statementPage, type StatementPage } from '../../chosen-statements.ts';
import { givesAnswer, type OverviewRow } from '../../overview-rows.ts';
import type { PartId } from '../../parts.ts';
import { onlyCount, type SplitParts } from '../../sharing.ts';
import { VERDICT_WORDS } from '../../words.ts';
import { ofCount } from '../elements.ts';
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

/** What the pages of the parts are drawn from. */
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
        figuresSection(
          context,
          figuresOn(split.figures.shared, page),
          onlyNote(context, onlyCount(split.figures), ['measure', 'measures']),
        ),
      ];
    case 'stances':
      return [
        rankedSection(context, {
          part,
          title: 'Where they stand',
          lead: 'How many articles have which stance toward each actor, from −2 (hostile) to +2 (supportive), with one article’s reason. Actors toward whom most articles take a stance come first.',
          page: ranked(split.stances.shared, part, (row) =>
            stanceRow(context, comparison.codebook.scale, row),
          ),
          rest: onlyNote(context, onlyCount(split.stances), ['stance', 'stances']),
        }),
      ];
    case 'voices': {
      const shared = split.voices.shared.toSorted((a, b) => b.cells.length - a.cells.length);
      return [
        rankedSection(context, {
          part,
          title: 'Who is heard',
          lead: `Everyone whom two or more articles quote or paraphrase; those whom most articles hear come first. ${heardInWords(comparison)}`,
          page: ranked(shared, part, (row) => voiceRow(context, comparison.voices.coded, row)),
          rest: onlyNote(context, onlyCount(split.voices), ['voice', 'voices']),
        }),
      ];
    }
    case 'names':
      return [
        rankedSection(context, {
          part,
          title: 'What they are called',
          lead: 'The terms that most articles use for each actor and event, as printed, each with the number of articles. Actors and events that most articles name come first.',
          page: ranked(split.names.shared, part, (row) => namingRow(context, row)),
          rest: onlyNote(context, onlyCount(split.names), ['name', 'names']),
        }),
      ];
    case 'events': {
      const shared = split.events.shared.toSorted((a, b) => b.reporting - a.reporting);
      return [
        rankedSection(context, {
          part,
          title: 'Events, and who reports them',
          lead: 'The events that two or more articles report, out of the articles that could: coded, and not from before the event. Those that most articles report come first.',
          page: ranked(shared, part, (row) => eventRow(context, row)),
          rest: onlyNote(context, onlyCount(split.events), ['event', 'events']),
        }),
      ];
    }
    case 'omissions': {
      const left = omissionRows(context, rows, comparison.events);
      return [
        rankedSection(context, {
          part,
          title: 'What is left out',
          lead: 'What two or more articles have and others leave out, though they could have known it: questions first, then events, most reported first. An event that somebody only alleges does not count as left out.',
          page: statementPage(left, page, ON_A_PAGE[part]),
          rest: [
            h('p', { className: ['absent'] }, [
              h('a', { href: context.articlesPage() }, 'How much each article leaves out'),
            ]),
          ],
        }),
      ];
    }
  }
}

function heardInWords({ voices: { groups, coded } }: Comparison): string {
  return groups
    .map(({ class: { label }, heardIn }) => `${label}: in ${ofCount(heardIn, coded)} articles.`)
    .join(' ');
}

function claimsSection(context: LargeContext, rows: readonly OverviewRow[]): Element {
  const shared = rows.filter(
    (row) => row.cells.filter(({ article }) => givesAnswer(row, article)).length > 1,
  );
  return h('section', { className: ['part'], id: 'claims', ariaLabelledBy: ['claims-h'] }, [
    h('h2', { id: 'claims-h' }, 'Who says what'),
    h(
      'p',
      { className: ['aside'] },
      'The questions that two or more articles answer, contradictions first: how many give each answer, who, and its strongest wording. The page of a question has more of them.',
    ),
    ...(shared.length === 0 ? [h('p', 'No question is answered by two or more articles.')] : []),
    ...shared.map((row) => questionBlock(context, row, true)),
  ]);
}

function questionBlock(context: LargeContext, row: OverviewRow, isClaims: boolean): Element {
  const { question, verdict, answering, could } = row;
  return h('section', { className: ['an-answer'], id: isClaims ? rowId('claims', question.id) : undefined }, [
    h('h3', [
      h('a', { href: questionHref(context, question.id) }, question.label),
      ' ',
      h('span', { className: ['verdict', verdict.verdict] }, VERDICT_WORDS[verdict.verdict]),
      ' ',
      h('span', { className: ['between'] }, `${ofCount(answering, could)} that could answer`),
    ]),
    ...answerList(context, row, { most: MOST_ANSWERS }),
  ]);
}

const ROLE_LABELS = {
  cause: 'Cause',
  responsible: 'Responsible',
  remedy: 'Remedy',
} satisfies Record<BlameRole, string>;

function blameSection(context: LargeContext, rows: readonly OverviewRow[]): Element {
  return h('section', { className: ['part'], id: 'blame', ariaLabelledBy: ['blame-h'] }, [
    h('h2', { id: 'blame-h' }, 'Blame and remedy'),
    h(
      'p',
      { className: ['aside'] },
      'What the articles name as the cause, whom they hold responsible, and what they want done: how many give each answer, and who.',
    ),
    ...BLAME_ROLES.flatMap((role) => {
      const asked = rows.filter(({ question, answering }) => question.role === role && answering > 0);
      return [
        h('h3', ROLE_LABELS[role]),
        ...(asked.length === 0 ? [h('p', 'None of them names any.')] : []),
        ...asked.map((row) => questionBlock(context, row, false)),
      ];
    }),
  ]);
}
