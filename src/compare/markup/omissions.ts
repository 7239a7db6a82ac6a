import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { ArticleOmissions, Omission } from '../omissions.ts';
import { rowId } from '../parts.ts';
import { articleRowHead } from './article-table.ts';
import { absenceMark, type Child, ofCount, row, section, table } from './elements.ts';
import { labelOf, type RenderContext } from './render-context.ts';

/** The prefix of question rows; all other rows are about events. */
const QUESTION = rowId('claims', '');

/**
 * What each article leaves out that others report, as far as it could have known it, one row per article. An omission
 * links to its row: on the page of that part, or on this page if `shown` has the row's id.
 */
export function omissionsSection(
  context: RenderContext,
  items: readonly ArticleOmissions[],
  shown: ReadonlySet<string>,
): Element {
  return section(
    'omissions',
    'What each leaves out',
    'Questions and events that others have and an article does not. Articles that are not coded, or were written before the event, are not counted in “2 of 3 others”.',
    table(
      'What each article leaves out',
      ['Article', 'Questions that it does not answer', 'Events that it does not report'],
      items.map(({ article, isCoded, questions, events, single }) => {
        const id = rowId('omissions', article);
        const name = `what ${labelOf(context, article)} leaves out`;
        const cell = (of: string, column: string, content: readonly Child[]) => ({
          id: `${id}--${of}`,
          column,
          absence: isCoded ? undefined : ('not-coded' as const),
          content: isCoded ? content : [absenceMark('not-coded')],
        });
        return row({
          id,
          name,
          head: articleRowHead(context, article, id, name),
          cells: [
            cell('questions', 'Questions', omissionList(context, questions, 'answered', shown)),
            cell('events', 'Events', [
              ...(events.length === 0 && single.length > 0
                ? []
                : omissionList(context, events, 'reported', shown)),
              ...singles(context, single, shown),
            ]),
          ],
        });
      }),
      'matrix',
    ),
  );
}

function omissionList(
  context: RenderContext,
  items: readonly Omission[],
  verb: string,
  shown: ReadonlySet<string>,
): Child[] {
  if (items.length === 0) return [h('p', 'Nothing that others have.')];
  return [
    h(
      'ul',
      items.map(({ row: target, text, reporting, others }) =>
        h('li', [
          omitted(context, target, text, shown),
          ' ',
          h('span', { className: ['count'] }, `${verb} by ${ofCount(reporting, others)} others`),
        ]),
      ),
    ),
  ];
}

/** Events that only one other article reports: there are many, so they are folded. */
function singles(context: RenderContext, items: readonly Omission[], shown: ReadonlySet<string>): Child[] {
  if (items.length === 0) return [];
  const count = `${String(items.length)} ${items.length === 1 ? 'event' : 'events'}`;
  return [
    h('details', [
      h('summary', `${count} reported by only one other article`),
      h(
        'ul',
        items.map(({ row: target, text }) => h('li', omitted(context, target, text, shown))),
      ),
    ]),
  ];
}

function omitted(
  { pages }: RenderContext,
  target: string,
  text: string,
  shown: ReadonlySet<string>,
): Element | string {
  if (pages !== undefined) {
    const href = target.startsWith(QUESTION)
      ? pages.question(target.slice(QUESTION.length))
      : pages.part('events', target);
    return h('a', { href }, text);
  }
  return shown.has(target) ? h('a', { href: `#${target}` }, text) : text;
}
