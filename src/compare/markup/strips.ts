import type { Element } from 'hast';
import { h } from 'hastscript';
import type { BlameStrip } from '../blame.ts';
import type { LeftOut, Omission } from '../left-out.ts';
import { answerList } from './answers.ts';
import {
  absenceMark,
  columnHeads,
  columnHref,
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
      strips.map((strip) =>
        row(
          `b-${strip.article}`,
          [
            h('a', { href: columnHref(frame, strip.article) }, frame.labels[strip.article] ?? strip.article),
            permalink(
              `b-${strip.article}`,
              `blame and remedy in ${frame.labels[strip.article] ?? strip.article}`,
            ),
          ],
          STRIPS.map(([role, label]) => ({
            id: `b-${strip.article}--${role}`,
            column: label,
            ...(strip[role].length === 0 ? { className: strip.isCoded ? 'silent' : 'not-coded' } : {}),
            content: [
              strip[role].length === 0
                ? absenceMark(strip.isCoded ? 'silent' : 'not-coded')
                : answerList(frame, strip.article, strip[role]),
            ],
          })),
        ),
      ),
      'matrix',
    ),
  );
}

/** What each article leaves out that others report, as far as it could have known it. */
export function leftOutSection(frame: Frame, items: readonly LeftOut[]): Element {
  return section(
    'left-out',
    'What each leaves out',
    'Questions and events that others have and an article does not. The denominators leave out articles that are not coded or from before the event.',
    table(
      'What each article leaves out',
      [...columnHeads(frame, 'left out')],
      [
        h(
          'tr',
          { role: 'row' },
          items.map((item) =>
            h('td', { id: `l-${item.article}`, role: 'cell' }, [
              h(
                'span',
                { className: ['who'], ariaHidden: 'true' },
                frame.labels[item.article] ?? item.article,
              ),
              ...leftOutContent(item).filter((content) => content !== undefined),
            ]),
          ),
        ),
      ],
      'grid',
    ),
  );
}

function leftOutContent({ article, isCoded, questions, events, single }: LeftOut): Content[] {
  if (!isCoded) return [absenceMark('not-coded')];
  return [
    ...omissions(`Questions`, questions, 'answered'),
    ...omissions(`Events`, events, 'reported'),
    single === 0
      ? undefined
      : h(
          'p',
          { className: ['measure'] },
          `Also ${single} ${single === 1 ? 'event' : 'events'} that only one other article reports.`,
        ),
    permalink(`l-${article}`, 'what is left out here'),
  ];
}

function omissions(title: string, items: readonly Omission[], verb: string): Content[] {
  if (items.length === 0) return [];
  return [
    h('p', { className: ['position'] }, title),
    h(
      'ul',
      items.map(({ row: target, text, reporting, others }) =>
        h('li', [
          h('a', { href: `#${target}` }, text),
          ' ',
          h('span', { className: ['count'] }, `${verb} by ${reporting} of ${others} others`),
        ]),
      ),
    ),
  ];
}
