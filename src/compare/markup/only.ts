import { events, figures, onlyIn } from '#words/comparison-parts';
import { comma, semicolon } from '#words/language';
import type { Element, ElementContent } from 'hast';
import { h } from './hyperscript.ts';
import type { ScalePoint } from '../../schema/codebook.ts';
import type { Id } from '../../schema/id.ts';
import type { EventRow } from '../events.ts';
import type { LedgerEntry, LedgerRow } from '../figures-ledger.ts';
import type { NamingRow } from '../naming.ts';
import type { OverviewRow } from '../overview-rows.ts';
import { onlyId, rowId } from '../parts.ts';
import type { ClassedVoice, Split } from '../sharing.ts';
import type { StanceRow } from '../stance-grid.ts';
import { scoreInWords } from '../words.ts';
import { wordOfEvent } from './events.ts';
import { fold } from './fold.ts';
import { namesIn } from './naming.ts';
import { evidence, itemLink, labelOf, questionHref, type RenderContext } from './render-context.ts';
import { answerMark, statementLine } from './told.ts';
import { voiceInWords } from './voices.ts';

/** What only one article has, article by article, each folded behind a line: “Only in Gazette (12)”. */
export function onlyLists<Row>(
  context: RenderContext,
  { only }: Split<Row>,
  item: (row: Row, article: Id) => { id: string; content: ElementContent[] },
): Element[] {
  return only.map(({ article, rows }) =>
    fold(
      onlyIn(labelOf(context, article), rows.length),
      undefined,
      [
        h(
          'ul',
          { id: onlyId(article) },
          rows.map((row) => {
            const { id, content } = item(row, article);
            return h('li', { id }, content);
          }),
        ),
      ],
      'only-in',
    ),
  );
}

const text = (value: string): ElementContent => ({ type: 'text', value });

/** A question that only one article answers, with its answers. */
export function claimItem(context: RenderContext, { question, cells }: OverviewRow, article: Id) {
  const answers = cells.find((cell) => cell.article === article)?.answers ?? [];
  return {
    id: rowId('claims', question.id),
    content: [
      h('a', { href: questionHref(context, question.id) }, question.label),
      h(
        'ul',
        answers.map((answer) => h('li', [answerMark(answer), ' ', ...statementLine(context, answer.lead)])),
      ),
    ],
  };
}

/** A stance that only one article takes. */
export function stanceItem(
  context: RenderContext,
  { actor, name, cells }: StanceRow,
  article: Id,
  scale: readonly ScalePoint[],
) {
  const cell = cells.find((each) => each.article === article);
  return {
    id: rowId('stances', actor),
    content: [
      h('a', { href: context.urls.record('actor', actor) }, name),
      ...(cell?.absence === undefined && cell !== undefined
        ? [
            text(`: ${scoreInWords(cell.score, scale)}. ${cell.because} `),
            evidence(context, article, cell.at),
            ...itemLink(context, article, cell.item, name),
          ]
        : []),
    ],
  };
}

/** A measure for which only one article gives numbers. */
export function figureItem(context: RenderContext, { measure, entries }: LedgerRow, article: Id) {
  return {
    id: rowId('figures', measure.id),
    content: [
      h('b', measure.label),
      ...entries.flatMap((entry, index) => [
        text(`${index === 0 ? ': ' : semicolon}${entry.words}${aboutFigure(entry)} `),
        evidence(context, article, entry.at),
        ...itemLink(context, article, entry.item, entry.words),
      ]),
    ],
  };
}

/** Who gives a number and which time it is about, in brackets; empty if neither is known. */
function aboutFigure({ speaker, asOf, note }: LedgerEntry): string {
  const about = [
    ...(speaker === undefined ? [] : [figures.by(speaker)]),
    ...(asOf === undefined ? [] : [figures.date(asOf)]),
    ...(note === undefined ? [] : [note]),
  ];
  return about.length === 0 ? '' : ` (${about.join(comma)})`;
}

/** A speaker who is heard in only one article. */
export function voiceItem(context: RenderContext, row: ClassedVoice, article: Id) {
  const { key, actor, name, cells } = row;
  return {
    id: rowId('voices', key),
    content: [
      actor === undefined ? text(name) : h('a', { href: context.urls.record('actor', actor) }, name),
      text(` (${row.class.label}): `),
      ...cells.flatMap((cell) => [
        text(`${voiceInWords(cell)} `),
        evidence(context, article, cell.at),
        ...itemLink(context, article, cell.item, name),
      ]),
    ],
  };
}

/** An actor or event that only one article names. */
export function nameItem(context: RenderContext, { key, actor, name, cells }: NamingRow, article: Id) {
  const terms = cells.find((cell) => cell.article === article)?.terms ?? [];
  return {
    id: rowId('names', key),
    content: [
      actor === undefined ? text(name) : h('a', { href: context.urls.record('actor', actor) }, name),
      text(': '),
      ...namesIn(context, article, terms),
    ],
  };
}

/** An event that only one article reports. */
export function eventItem(context: RenderContext, { key, date, what, cells }: EventRow, article: Id) {
  const cell = cells.find((each) => each.article === article);
  const status =
    cell === undefined || cell.absence !== undefined ? undefined : wordOfEvent(cell, events.theArticle);
  return {
    id: rowId('events', key),
    content: [
      h('b', date),
      text(` ${what}${status === undefined ? '' : `${comma}${status}`} `),
      ...(cell?.absence === undefined && cell !== undefined
        ? [evidence(context, article, cell.at), ...itemLink(context, article, cell.item, what)]
        : []),
    ],
  };
}
