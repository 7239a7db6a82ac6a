import { article } from '#words/comparison';
import { blame as words, statements } from '#words/comparison-parts';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import { BLAME_ROLES, type BlameStrip } from '../blame.ts';
import type { GivenAnswer } from '../given-answers.ts';
import { rowId } from '../parts.ts';
import { answerInWords } from '../words.ts';
import { articleRowHead, isAlone } from './article-table.ts';
import { absenceMark, listRow, permalink, row, section, table } from './elements.ts';
import { labelOf, type RenderContext } from './render-context.ts';
import { statementLine } from './told.ts';

/** Blame and remedy: what each article names as cause, as responsible and as remedy, one row per article. */
export function blameSection(context: RenderContext, strips: readonly BlameStrip[]): Element {
  const [strip] = strips;
  if (isAlone(context) && strip !== undefined) return blameAlone(context, strip);
  return section(
    'blame',
    words.title,
    words.lead,
    table(
      words.caption,
      [article, ...BLAME_ROLES.map((role) => words.roles[role])],
      strips.map((strip) => {
        const id = rowId('blame', strip.article);
        const name = words.row(labelOf(context, strip.article));
        return row({
          id,
          name,
          head: articleRowHead(context, strip.article, id, name),
          cells: BLAME_ROLES.map((role) => {
            const { answers, absence } = strip[role];
            return {
              id: `${id}--${role}`,
              column: words.roles[role],
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

/** Whom one article alone names as cause, as responsible and as remedy: one row for each role. */
function blameAlone(context: RenderContext, strip: BlameStrip): Element {
  return section(
    'blame',
    words.title,
    words.leadAlone,
    h(
      'ul',
      { className: ['rows'] },
      BLAME_ROLES.map((role) => {
        const { answers, absence } = strip[role];
        const id = rowId('blame', role);
        return listRow(
          id,
          [words.roles[role], permalink(id, words.roles[role])],
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
            h('summary', statements.wordings(others.length)),
            h(
              'ul',
              others.map((other) => h('li', statementLine(context, other))),
            ),
          ]),
        ]),
  ]);
}
