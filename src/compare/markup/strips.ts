import type { Element } from 'hast';
import { h } from 'hastscript';
import type { BlameStrip } from '../blame.ts';
import type { LeftOut, Omission } from '../left-out.ts';
import { answerList } from './answers.ts';
import { labelOf } from './article-table.ts';
import {
  absenceMark,
  columnHref,
  ofCount,
  permalink,
  row,
  section,
  table,
  type Content,
  type Frame,
} from './frame.ts';

const STRIPS = [
  ['cause', 'Cause'],
  ['responsible', 'Responsible'],
  ['remedy', 'Remedy'],
] as const;

/** Blame and remedy: what each article names as cause, as responsible and as remedy, one strip an article. */
export function blameSection(frame: Frame, strips: readonly BlameStrip[]): Element {
  return section(
    'blame',
    'Blame and remedy',
    'What each article names as the cause, whom it holds responsible, and what it wants done. One strip an article.',
    table(
      'Cause, responsible and remedy in each article',
      ['Article', ...STRIPS.map(([, label]) => label)],
      strips.map((strip) => {
        const id = `b-${strip.article}`;
        const name = `blame and remedy in ${labelOf(frame, strip.article)}`;
        return row({
          id,
          name,
          head: articleHead(frame, strip.article, id, name),
          cells: STRIPS.map(([role, label]) => {
            const { answers, absence } = strip[role];
            return {
              id: `${id}--${role}`,
              column: label,
              className: absence,
              content: [
                absence === undefined ? answerList(frame, strip.article, answers) : absenceMark(absence),
              ],
            };
          }),
        });
      }),
      'matrix',
    ),
  );
}

/**
 * What each article leaves out that others report, as far as it could have known it, one row an article. `shown` are
 * the ids of the rows of other parts that stand on the page, and only to these an omission links.
 */
export function leftOutSection(frame: Frame, items: readonly LeftOut[], shown: ReadonlySet<string>): Element {
  return section(
    'left-out',
    'What each leaves out',
    'Questions and events that others have and an article does not. The denominators leave out articles that are not coded or from before the event.',
    table(
      'What each article leaves out',
      ['Article', 'Questions that it does not answer', 'Events that it does not report'],
      items.map(({ article, isCoded, questions, events, single }) => {
        const id = `l-${article}`;
        const name = `what ${labelOf(frame, article)} leaves out`;
        const cell = (of: string, column: string, content: readonly Content[]) => ({
          id: `${id}--${of}`,
          column,
          className: isCoded ? undefined : 'not-coded',
          content: isCoded ? content : [absenceMark('not-coded')],
        });
        return row({
          id,
          name,
          head: articleHead(frame, article, id, name),
          cells: [
            cell('questions', 'Questions', omissions(questions, 'answered', shown)),
            cell('events', 'Events', [
              ...(events.length === 0 && single.length > 0 ? [] : omissions(events, 'reported', shown)),
              ...singles(single, shown),
            ]),
          ],
        });
      }),
      'matrix',
    ),
  );
}

function articleHead(frame: Frame, article: string, id: string, name: string): Content[] {
  return [h('a', { href: columnHref(frame, article) }, labelOf(frame, article)), permalink(id, name)];
}

function omissions(items: readonly Omission[], verb: string, shown: ReadonlySet<string>): Content[] {
  if (items.length === 0) return [h('p', 'Nothing that others have.')];
  return [
    h(
      'ul',
      items.map(({ row: target, text, reporting, others }) =>
        h('li', [
          omitted(target, text, shown),
          ' ',
          h('span', { className: ['count'] }, `${verb} by ${ofCount(reporting, others)} others`),
        ]),
      ),
    ),
  ];
}

/** Events that only one other article reports: many, so that they open on demand. */
function singles(items: readonly Omission[], shown: ReadonlySet<string>): Content[] {
  if (items.length === 0) return [];
  const count = `${String(items.length)} ${items.length === 1 ? 'event' : 'events'}`;
  return [
    h('details', [
      h('summary', `${count} that only one other article reports`),
      h(
        'ul',
        items.map(({ row: target, text }) => h('li', omitted(target, text, shown))),
      ),
    ]),
  ];
}

function omitted(target: string, text: string, shown: ReadonlySet<string>): Element | string {
  return shown.has(target) ? h('a', { href: `#${target}` }, text) : text;
}
