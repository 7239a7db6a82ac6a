import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Comparison } from '../comparison.ts';
import { eventsSection } from './events.ts';
import type { ComparedArticle } from '../compared-article.ts';
import { labelOf } from './article-table.ts';
import { headed, permalink, type Content, type Frame } from './frame.ts';
import { ledgerSection } from './ledger.ts';
import { matrixSection } from './matrix.ts';
import { namingSection } from './naming.ts';
import { stanceSection } from './stances.ts';
import { blameSection, leftOutSection } from './strips.ts';
import { voicesSection } from './voices.ts';

/** The parts of a comparison, in their order: id and what a menu calls it. */
export const PARTS = [
  ['claims', 'Claims'],
  ['stances', 'Stances'],
  ['figures', 'Figures'],
  ['voices', 'Voices'],
  ['names', 'Names'],
  ['events', 'Events'],
  ['blame', 'Blame and remedy'],
  ['left-out', 'Left out'],
] as const;
/** The id of a part. */
export type PartId = (typeof PARTS)[number][0];

/**
 * The articles as columns: outlet, title, date with its certainty, stance; a blind reader sees letters alone. Articles
 * that share a column stand together under its name. `canChoose` gives each a checkbox `a`, for a form around it.
 */
export function columnsList(frame: Frame, { canChoose = false } = {}): Element {
  const { articles, groups } = frame;
  if (groups === undefined)
    return list(
      articles.map((article) => columnItem(frame, article, 'h3', canChoose)),
      'columns',
    );
  return h(
    'div',
    groups.map(({ id, label, articles: ids }) =>
      h('section', { id: `col-${id}`, ariaLabelledBy: [`col-${id}-h`] }, [
        headed('h3', `col-${id}`, label, `the column ${label}`),
        list(
          articles
            .filter((article) => ids.includes(article.id))
            .map((article) => columnItem(frame, article, 'h4', canChoose)),
          'columns shared',
        ),
      ]),
    ),
  );
}

function list(items: Element[], className: string): Element {
  return h('ol', { className: className.split(' ') }, items);
}

function columnItem(
  frame: Frame,
  { id, title, language, direction, stance, date }: ComparedArticle,
  heading: 'h3' | 'h4',
  canChoose: boolean,
): Element {
  const label = labelOf(frame, id);
  return h('li', { id: `col-${id}` }, [
    h('p', { className: ['label'] }, [
      ...(canChoose
        ? [h('input', { type: 'checkbox', name: 'a', value: id, ariaLabel: `Compare ${label}` }), ' ']
        : []),
      label,
      ' ',
      permalink(`col-${id}`, `the column ${label}`),
    ]),
    ...(frame.isBlind === true
      ? []
      : [
          h(heading, { lang: language, dir: direction }, h('a', { href: frame.links.article(id) }, title)),
          h('p', { className: ['by'] }, [
            `${date.basis === 'stated' ? '' : '~ '}${date.words}, ${date.basis}`,
            h('br'),
            h('a', { href: frame.links.stance(stance.id) }, stance.label),
          ]),
        ]),
  ]);
}

/** All the parts of a comparison that are asked for, in their order. The same on the server and in the browser. */
export function comparisonParts(
  comparison: Comparison,
  frame: Frame,
  { parts = PARTS.map(([id]) => id), orders }: { parts?: readonly PartId[]; orders?: Content } = {},
): Element[] {
  const draw: Record<PartId, () => Element> = {
    claims: () => matrixSection(frame, comparison.matrix, orders),
    stances: () => stanceSection(frame, comparison.stances, comparison.codebook.scale),
    figures: () => ledgerSection(frame, comparison.ledger),
    voices: () => voicesSection(frame, comparison.voices),
    names: () => namingSection(frame, comparison.naming),
    events: () => eventsSection(frame, comparison.events),
    blame: () => blameSection(frame, comparison.blame),
    'left-out': () => leftOutSection(frame, comparison.leftOut, shownRows(comparison, parts)),
  };
  return PARTS.filter(([id]) => parts.includes(id)).map(([id]) => draw[id]());
}

/** The rows of claims and events that stand on the page. */
function shownRows({ matrix, events }: Comparison, parts: readonly PartId[]): Set<string> {
  return new Set([
    ...(parts.includes('claims') ? matrix.map(({ question }) => `q-${question.id}`) : []),
    ...(parts.includes('events') ? events.map(({ key }) => `e-${key}`) : []),
  ]);
}

/** Short names of columns: the outlet's name, with a number where two articles share it. */
export function columnLabels(articles: Frame['articles']): Record<string, string> {
  const seen = new Map<string, number>();
  return Object.fromEntries(
    articles.map(({ id, outlet }) => {
      const count = (seen.get(outlet) ?? 0) + 1;
      seen.set(outlet, count);
      const isShared = articles.filter((other) => other.outlet === outlet).length > 1;
      return [id, isShared ? `${outlet} ${count}` : outlet];
    }),
  );
}
