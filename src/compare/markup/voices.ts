import type { Element } from 'hast';
import { h } from 'hastscript';
import type { VoiceGroup, VoiceRow } from '../voices.ts';
import {
  columnHeads,
  evidence,
  ofCount,
  permalink,
  row,
  section,
  table,
  type Content,
  type Frame,
} from './frame.ts';

const MODES = { quoted: 'quoted', paraphrased: 'paraphrased', both: 'quoted and paraphrased' };

/** Who is heard, by speaker class. */
export function voicesSection(
  frame: Frame,
  { groups, coded }: { groups: VoiceGroup[]; coded: number },
): Element {
  return section(
    'voices',
    'Who is heard',
    'Everyone whom an article quotes or paraphrases, by what sort of speaker they are.',
    ...groups.map(({ class: { id, label, definition }, rows, heardIn }) =>
      h('section', { id: `v-${id}`, ariaLabelledBy: [`v-${id}-h`] }, [
        h('h3', { id: `v-${id}-h` }, [`${label} `, permalink(`v-${id}`, `voices of ${label}`)]),
        h('p', { className: ['aside'] }, `${definition} Heard in ${ofCount(heardIn, coded)} articles.`),
        table(
          `Voices: ${label}`,
          ['Speaker', ...columnHeads(frame, 'voices')],
          rows.map((item, index) => voiceRow(frame, item, `v-${id}-${index + 1}`)),
          'grid',
        ),
      ]),
    ),
  );
}

function voiceRow(frame: Frame, { actor, name, cells }: VoiceRow, id: string): Element {
  const only = cells.length === 1 ? frame.labels[cells[0]?.article ?? ''] : undefined;
  return row(
    id,
    [
      actor === undefined ? name : h('a', { href: frame.links.actor(actor) }, name),
      only === undefined ? undefined : h('span', { className: ['measure'] }, `heard only in ${only}`),
    ],
    frame.articles.map(({ id: article, coding }) => {
      const cell = cells.find((candidate) => candidate.article === article);
      const absence = coding === null ? 'not-coded' : 'silent';
      const content: Content[] =
        cell === undefined
          ? [
              h(
                'p',
                { className: ['absence', absence] },
                h('span', { className: ['word'] }, coding === null ? 'not coded' : 'not heard'),
              ),
            ]
          : [h('p', [`${MODES[cell.mode]} `, evidence(frame, article, cell.at)])];
      return {
        id: `${id}--${article}`,
        column: frame.labels[article] ?? article,
        ...(cell === undefined ? { className: absence } : {}),
        content,
      };
    }),
  );
}
