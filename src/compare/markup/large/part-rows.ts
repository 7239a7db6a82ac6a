import * as each from '#words/comparison-parts';
import { comma, semicolon } from '#words/language';
import * as many from '#words/many-articles';
import { andMore, quoted } from '#words/statements';
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
import { evidence, itemLink, labelOf, named } from '../render-context.ts';
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
  const count = (isMeant: (cell: (typeof cells)[number]) => boolean, inWords: (count: number) => string) => {
    const found = cells.filter(isMeant).length;
    return found === 0 ? [] : [inWords(found)];
  };
  const how = [
    ...count(({ mode }) => mode === 'quoted', many.voices.quoted),
    ...count(({ mode }) => mode === 'paraphrased', many.voices.paraphrased),
    ...count(({ mode }) => mode === 'both', many.voices.both),
    ...count(({ isNamed }) => !isNamed, many.voices.unnamed),
    ...count(({ through }) => through.length > 0, many.voices.secondHand),
  ];
  return {
    id: rowId('voices', key),
    name: each.voices.link(name),
    head: [actorHead(context, actor, name), text(` (${row.class.label})`)],
    measure: many.voices.count(cells.length, coded),
    lines: [
      [
        `${how.join(comma)}. ${named(
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
    name: each.names.row(name),
    head: [actorHead(context, actor, name)],
    measure: each.names.count(naming, coded),
    lines: [
      terms
        .slice(0, MOST_TERMS)
        .flatMap(([term, ids], index) => [
          `${index === 0 ? '' : semicolon}${quoted(term)} `,
          h('span', { className: ['count'] }, `${String(ids.length)}: ${named(context, ids, FEW_NAMED)}`),
        ])
        .concat(rest > 0 ? [many.names.more(rest)] : []),
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
    name: each.stances.link(name),
    head: [actorHead(context, actor, name)],
    measure: each.stances.count(scored, coded),
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
              ...itemLink(context, shown.article, shown.item, each.stances.link(name)),
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
    ...(places.length === 0 ? [] : [places.join(comma)]),
    ...(toldBy === undefined ? [] : [each.events.asTold(labelOf(context, toldBy))]),
    ...(alleged.length === 0 ? [] : [many.events.alleged(alleged.length, reports.length, fewOf(speakers))]),
  ];
  return {
    id: rowId('events', key),
    name: each.events.link(what),
    head: [h('span', { className: ['when'] }, date), text(` ${what}`)],
    measure: many.events.count(reporting, could),
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

/** Speakers by their names; of many, only some: “Ida Holm, Jon Ek, Lea Moor and 2 more”. */
function fewOf(speakers: readonly string[]): string {
  const names = speakers.slice(0, FEW_NAMED).join(comma);
  const rest = speakers.length - FEW_NAMED;
  return rest > 0 ? `${names}${andMore(rest)}` : names;
}
