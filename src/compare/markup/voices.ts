import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { VoiceCell, VoiceGroup, VoiceRow } from '../voices.ts';
import { rowId } from '../parts.ts';
import { sourcingInWords } from '../words.ts';
import { articleRow, articleTable, countLine, isAlone } from './article-table.ts';
import { headed, ofCount, permalink, section } from './elements.ts';
import { evidence, labelOf, type RenderContext } from './render-context.ts';

const MODES = { quoted: 'quoted', paraphrased: 'paraphrased', both: 'quoted and paraphrased' };

/** Who is heard, by speaker class. */
export function voicesSection(
  context: RenderContext,
  { groups, coded }: { groups: VoiceGroup[]; coded: number },
): Element {
  return section(
    'voices',
    'Who is heard',
    `Everyone whom an article quotes or paraphrases, by kind of speaker. “Unnamed”: the article gives no name. “Through”: the outlet or person from whom the article has the words.${isAlone(context) ? '' : ' “–”: not heard.'}`,
    groups.length === 0 ? h('p', 'No voices are coded for these articles.') : undefined,
    ...groups.map(({ class: { id, label, definition }, rows, heardIn }) => {
      const groupId = rowId('voices', id);
      return h('section', { id: groupId, ariaLabelledBy: [`${groupId}-h`] }, [
        headed('h3', groupId, label, `voices of ${label}`),
        h(
          'p',
          { className: ['aside'] },
          isAlone(context) ? definition : `${definition} Heard in ${ofCount(heardIn, coded)} articles.`,
        ),
        ...articleTable(context, {
          caption: `Voices: ${label}`,
          corner: 'Speaker',
          rows: rows.map((item) => voiceRow(context, item)),
        }),
      ]);
    }),
  );
}

function voiceRow(context: RenderContext, { key, actor, name, cells, onlyIn }: VoiceRow): Element {
  const id = rowId('voices', key);
  return articleRow(context, {
    id,
    name,
    head: [
      actor === undefined ? name : h('a', { href: context.urls.record('actor', actor) }, name),
      permalink(id, `where ${name} is heard`),
      onlyIn === undefined ? undefined : countLine(context, `heard only in ${labelOf(context, onlyIn)}`),
    ],
    cells: context.articles.map(({ id: article, coding }) => {
      const cell = cells.find((candidate) => candidate.article === article);
      return {
        article,
        absence: cell !== undefined ? undefined : coding === null ? 'not-coded' : 'silent',
        content:
          cell === undefined ? [] : [h('p', [`${voiceInWords(cell)} `, evidence(context, article, cell.at)])],
      };
    }),
    silence: 'not heard',
  });
}

/** How an article gives a voice: “quoted, unnamed; through Radio Pier 9”. */
export function voiceInWords(cell: VoiceCell): string {
  const sourcing = sourcingInWords(cell);
  return sourcing === '' ? MODES[cell.mode] : `${MODES[cell.mode]}, ${sourcing}`;
}
