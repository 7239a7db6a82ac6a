import type { ElementContent } from 'hast';
import { h } from '../hyperscript.ts';
import type { ScalePoint } from '../../../schema/codebook.ts';
import type { Id } from '../../../schema/id.ts';
import type { EventRow } from '../../events.ts';
import type { NamingRow } from '../../naming.ts';
import { rowId } from '../../parts.ts';
import type { ClassedVoice } from '../../sharing.ts';
import type { StanceCell, StanceRow } from '../../stance-grid.ts';
import { scoreInWords } from '../../words.ts';
import { ofCount } from '../elements.ts';
import { evidence, labelOf, named } from '../render-context.ts';
import type { LargeContext } from './large-context.ts';
import type { RankedRow } from './ranked-list.ts';

/** How many terms for one actor are shown with the articles that use them. */
const MOST_TERMS = 4;
/** The most articles that are named beside a term or a score, and the most speakers beside an event. */
const FEW_NAMED = 3;

const text = (value: string): ElementContent => ({ type: 'text', value });

function actorHead(context: LargeContext, actor: Id | undefined, name: string): ElementContent {
  return actor === undefined ? h('b', name) : h('a', { href: context.urls.record('actor', actor) }, name);
}

/** A speaker with how many articles hear them, and how. */
export function voiceRow(context: LargeContext, coded: number, row: ClassedVoice): RankedRow {
  const { key, actor, name, cells } = row;
  const count = (isMeant: (cell: (typeof cells)[number]) => boolean, words: string) => {
    const found = cells.filter(isMeant).length;
    return found === 0 ? [] : [`${words} by ${String(found)}`];
  };
  const how = [
    ...count(({ mode }) => mode === 'quoted', 'quoted'),
    ...count(({ mode }) => mode === 'paraphrased', 'paraphrased'),
    ...count(({ mode }) => mode === 'both', 'quoted and paraphrased'),
    ...count(({ isNamed }) => !isNamed, 'unnamed'),
    ...count(({ through }) => through.length > 0, 'at second hand'),
  ];
  return {
    id: rowId('voices', key),
    name: `where ${name} is heard`,
    head: [actorHead(context, actor, name), text(` (${row.class.label})`)],
    measure: `heard by ${ofCount(cells.length, coded)}`,
    lines: [
      [
        `${how.join(', ')}. ${named(
          context,
          cells.map(({ article }) => article),
        )}`,
      ],
    ],
  };
}

/** An actor or event with the terms that the most articles use for it. */
export function namingRow(
  context: LargeContext,
  { key, actor, name, cells, naming, coded }: NamingRow,
): RankedRow {
  const users = new Map<string, Id[]>();
  for (const { article, terms } of cells)
    for (const { term } of terms) users.set(term, [...(users.get(term) ?? []), article]);
  const terms = [...users].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  const rest = terms.length - MOST_TERMS;
  return {
    id: rowId('names', key),
    name: `names for ${name}`,
    head: [actorHead(context, actor, name)],
    measure: `named by ${ofCount(naming, coded)}`,
    lines: [
      terms
        .slice(0, MOST_TERMS)
        .flatMap(([term, ids], index) => [
          `${index === 0 ? '' : '; '}“${term}” `,
          h('span', { className: ['count'] }, `${String(ids.length)}: ${named(context, ids, FEW_NAMED)}`),
        ])
        .concat(rest > 0 ? [`; and ${String(rest)} more ${rest === 1 ? 'term' : 'terms'}`] : []),
    ],
  };
}

type Scored = Extract<StanceCell, { score: number }>;

/** An actor with how many articles give it each score, and one article's reason for it. */
export function stanceRow(
  context: LargeContext,
  scale: readonly ScalePoint[],
  { actor, name, cells, scored, coded }: StanceRow,
): RankedRow {
  const given = cells.filter((cell): cell is Scored => cell.absence === undefined);
  const scores = [...new Set(given.map(({ score }) => score))].sort((a, b) => a - b);
  return {
    id: rowId('stances', actor),
    name: `stances toward ${name}`,
    head: [actorHead(context, actor, name)],
    measure: `${ofCount(scored, coded)} take a stance`,
    lines: scores.map((score) => {
      const own = given.filter((cell) => cell.score === score);
      const [shown] = own.toSorted((a, b) => b.at.length - a.at.length);
      return [
        h('b', `${scoreInWords(score, scale)}: ${String(own.length)}`),
        ` ${named(
          context,
          own.map(({ article }) => article),
          FEW_NAMED,
        )}. `,
        ...(shown === undefined
          ? []
          : [
              `${own.length === 1 ? '' : `${labelOf(context, shown.article)}: `}${shown.because} `,
              evidence(context, shown.article, shown.at),
            ]),
      ];
    }),
  };
}

/** An event with the articles that report it and, if it is alleged, who alleges it. */
export function eventRow(context: LargeContext, event: EventRow): RankedRow {
  const { key, date, what, toldBy, places, cells, reporting, could } = event;
  const reports = cells.flatMap((cell) => (cell.absence === undefined ? [cell] : []));
  const alleged = reports.filter(({ status }) => status === 'alleged');
  const speakers = [...new Set(alleged.flatMap(({ speaker }) => speaker ?? []))];
  const remarks = [
    ...(places.length === 0 ? [] : [places.join(', ')]),
    ...(toldBy === undefined ? [] : [`as ${labelOf(context, toldBy)} tells it`]),
    ...(alleged.length === 0
      ? []
      : [
          `alleged in ${ofCount(alleged.length, reports.length)}${
            speakers.length === 0 ? '' : `, by ${speakers.slice(0, FEW_NAMED).join(', ')}`
          }${speakers.length > FEW_NAMED ? ` and ${String(speakers.length - FEW_NAMED)} more` : ''}`,
        ]),
  ];
  return {
    id: rowId('events', key),
    name: `the event “${what}”`,
    head: [h('span', { className: ['when'] }, date), text(` ${what}`)],
    measure: `reported by ${ofCount(reporting, could)} that could`,
    lines: [
      [
        `${remarks.map((remark) => `${remark}. `).join('')}${named(
          context,
          reports.map(({ article }) => article),
        )}`,
      ],
    ],
  };
}
