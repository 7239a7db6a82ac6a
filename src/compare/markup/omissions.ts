import { article as head } from '#words/comparison';
import { omissions as words } from '#words/comparison-parts';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { ArticleOmissions, Omission } from '../omissions.ts';
import { rowId } from '../parts.ts';
import { articleRowHead } from './article-table.ts';
import { absenceMark, type Child, row, section, table } from './elements.ts';
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
    words.title,
    words.lead,
    table(
      words.caption,
      [head, words.questionsHead, words.eventsHead],
      items.map(({ article, isCoded, questions, events, single }) => {
        const id = rowId('omissions', article);
        const name = words.row(labelOf(context, article));
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
            cell('questions', words.questions, omissionList(context, questions, words.answeredBy, shown)),
            cell('events', words.events, [
              ...(events.length === 0 && single.length > 0
                ? []
                : omissionList(context, events, words.reportedBy, shown)),
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
  haveIt: (count: number, others: number) => string,
  shown: ReadonlySet<string>,
): Child[] {
  if (items.length === 0) return [h('p', words.empty)];
  return [
    h(
      'ul',
      items.map(({ row: target, text, reporting, others }) =>
        h('li', [
          omitted(context, target, text, shown),
          ' ',
          h('span', { className: ['count'] }, haveIt(reporting, others)),
        ]),
      ),
    ),
  ];
}

/** Events that only one other article reports: there are many, so they are folded. */
function singles(context: RenderContext, items: readonly Omission[], shown: ReadonlySet<string>): Child[] {
  if (items.length === 0) return [];
  return [
    h('details', [
      h('summary', words.singles(items.length)),
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
