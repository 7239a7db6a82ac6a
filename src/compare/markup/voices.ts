import type { Element } from 'hast';
import { h } from 'hastscript';
import type { VoiceGroup, VoiceRow } from '../voices.ts';
import { articleRow, articleTable, labelOf } from './article-table.ts';
import { evidence, headed, ofCount, section, permalink, type Frame } from './frame.ts';

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
    groups.length === 0 ? h('p', 'Nobody is known to be heard in these articles.') : undefined,
    ...groups.map(({ class: { id, label, definition }, rows, heardIn }) =>
      h('section', { id: `v-${id}`, ariaLabelledBy: [`v-${id}-h`] }, [
        headed('h3', `v-${id}`, label, `voices of ${label}`),
        h('p', { className: ['aside'] }, `${definition} Heard in ${ofCount(heardIn, coded)} articles.`),
        articleTable(frame, {
          caption: `Voices: ${label}`,
          corner: 'Speaker',
          rows: rows.map((item) => voiceRow(frame, item)),
        }),
      ]),
    ),
  );
}

function voiceRow(frame: Frame, { key, actor, name, cells, onlyIn }: VoiceRow): Element {
  const id = `v-${key}`;
  return articleRow(frame, {
    id,
    name,
    head: [
      actor === undefined ? name : h('a', { href: frame.links.actor(actor) }, name),
      permalink(id, `where ${name} is heard`),
      onlyIn === undefined
        ? undefined
        : h('span', { className: ['measure'] }, `heard only in ${labelOf(frame, onlyIn)}`),
    ],
    cells: frame.articles.map(({ id: article, coding }) => {
      const cell = cells.find((candidate) => candidate.article === article);
      return {
        article,
        absence: cell !== undefined ? undefined : coding === null ? 'not-coded' : 'silent',
        content:
          cell === undefined ? [] : [h('p', [`${MODES[cell.mode]} `, evidence(frame, article, cell.at)])],
      };
    }),
    silence: 'not heard',
  });
}
