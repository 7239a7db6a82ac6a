import { voices as words } from '#words/comparison-parts';
import { comma } from '#words/language';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { VoiceCell, VoiceGroup, VoiceRow } from '../voices.ts';
import { rowId } from '../parts.ts';
import { sourcingInWords } from '../words.ts';
import { articleRow, articleTable, countLine, isAlone } from './article-table.ts';
import { headed, permalink, section } from './elements.ts';
import { evidence, labelOf, type RenderContext } from './render-context.ts';

/** Who is heard, by speaker class. */
export function voicesSection(
  context: RenderContext,
  { groups, coded }: { groups: VoiceGroup[]; coded: number },
): Element {
  return section(
    'voices',
    words.title,
    isAlone(context) ? words.leadAlone : words.lead,
    groups.length === 0 ? h('p', words.empty) : undefined,
    ...groups.map(({ class: { id, label, definition }, rows, heardIn }) => {
      const groupId = rowId('voices', id);
      return h('section', { id: groupId, ariaLabelledBy: [`${groupId}-h`] }, [
        headed('h3', groupId, label, words.linkToKind(label)),
        h(
          'p',
          { className: ['aside'] },
          isAlone(context) ? definition : words.heardIn(definition, heardIn, coded),
        ),
        ...articleTable(context, {
          caption: words.caption(label),
          corner: words.corner,
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
      permalink(id, words.link(name)),
      onlyIn === undefined ? undefined : countLine(context, words.onlyIn(labelOf(context, onlyIn))),
    ],
    cells: context.articles.map(({ id: article, coding }) => {
      const cell = cells.find((candidate) => candidate.article === article);
      return {
        article,
        absence: cell !== undefined ? undefined : coding === null ? 'not-coded' : 'silent',
        content:
          cell === undefined ? [] : [h('p', [`${voiceInWords(cell)} `, evidence(context, article, cell.at)])],
        item: cell?.item,
      };
    }),
    silence: words.silence,
  });
}

/** How an article gives a voice: “quoted, unnamed; through Radio Pier 9”. */
export function voiceInWords(cell: VoiceCell): string {
  const sourcing = sourcingInWords(cell);
  return sourcing === '' ? words.modes[cell.mode] : `${words.modes[cell.mode]}${comma}${sourcing}`;
}
