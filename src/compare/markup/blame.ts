import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import { BLAME_ROLES, type BlameRole, type BlameStrip } from '../blame.ts';
import type { GivenAnswer } from '../given-answers.ts';
import { rowId } from '../parts.ts';
import { answerInWords } from '../words.ts';
import { articleRowHead, isAlone } from './article-table.ts';
import { absenceMark, listRow, permalink, row, section, table } from './elements.ts';
import { labelOf, type RenderContext } from './render-context.ts';
import { statementLine } from './told.ts';

const ROLE_LABELS = {
  cause: 'Cause',
  responsible: 'Responsible',
  remedy: 'Remedy',
} satisfies Record<BlameRole, string>;

const TITLE = 'Blame and remedy';

/** Blame and remedy: what each article names as cause, as responsible and as remedy, one row per article. */
export function blameSection(context: RenderContext, strips: readonly BlameStrip[]): Element {
  const [strip] = strips;
  if (isAlone(context) && strip !== undefined) return blameAlone(context, strip);
  return section(
    'blame',
    TITLE,
    'What each article names as the cause, whom it holds responsible, and what it wants done. One row per article; “–”: it names none.',
    table(
      'Cause, responsible and remedy in each article',
      ['Article', ...BLAME_ROLES.map((role) => ROLE_LABELS[role])],
      strips.map((strip) => {
        const id = rowId('blame', strip.article);
        const name = `blame and remedy in ${labelOf(context, strip.article)}`;
        return row({
          id,
          name,
          head: articleRowHead(context, strip.article, id, name),
          cells: BLAME_ROLES.map((role) => {
            const { answers, absence } = strip[role];
            return {
              id: `${id}--${role}`,
              column: ROLE_LABELS[role],
              absence,
              content:
                absence === undefined
                  ? answers.map((answer) => answerLine(context, answer))
                  : [absenceMark(absence)],
            };
          }),
        });
      }),
      'matrix',
    ),
  );
}

/** The same for one article alone, one row for each role. */
function blameAlone(context: RenderContext, strip: BlameStrip): Element {
  return section(
    'blame',
    TITLE,
    'What the article names as the cause, whom it holds responsible, and what it wants done.',
    h(
      'ul',
      { className: ['rows'] },
      BLAME_ROLES.map((role) => {
        const { answers, absence } = strip[role];
        const id = rowId('blame', role);
        return listRow(
          id,
          [ROLE_LABELS[role], permalink(id, ROLE_LABELS[role])],
          absence === undefined
            ? answers.map((answer) => answerLine(context, answer))
            : [absenceMark(absence)],
        );
      }),
    ),
  );
}

/** An answer with its strongest wording; the others open in place. */
function answerLine(context: RenderContext, answer: GivenAnswer): Element {
  const [lead, ...others] = answer.statements;
  return h('div', { className: ['of-answer'] }, [
    h('p', [
      h('b', answerInWords(answer)),
      ...(lead === undefined ? [] : [h('br'), ...statementLine(context, lead)]),
    ]),
    ...(others.length === 0
      ? []
      : [
          h('details', [
            h('summary', `${String(others.length)} more ${others.length === 1 ? 'wording' : 'wordings'}`),
            h(
              'ul',
              others.map((other) => h('li', statementLine(context, other))),
            ),
          ]),
        ]),
  ]);
}
