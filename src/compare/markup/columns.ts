import * as words from '#words/comparison';
import { comma } from '#words/language';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { ComparedArticle } from '../compared-article.ts';
import { permalink } from './elements.ts';
import { labelOf, type RenderContext } from './render-context.ts';

/**
 * The articles as columns: outlet, title, date with its certainty, stance; a blind reader sees only letters. With
 * `canChoose`, each has a checkbox `a`, for a form around the list.
 */
export function columnsList(context: RenderContext, { canChoose = false } = {}): Element {
  return h(
    'ol',
    { className: ['columns'] },
    context.articles.map((article) => columnItem(context, article, canChoose)),
  );
}

function columnItem(
  context: RenderContext,
  { id, title, language, direction, stance, date }: ComparedArticle,
  canChoose: boolean,
): Element {
  const label = labelOf(context, id);
  return h('li', { id: `col-${id}` }, [
    h('p', { className: ['label'] }, [
      ...(canChoose
        ? [h('input', { type: 'checkbox', name: 'a', value: id, ariaLabel: words.compareThis(label) }), ' ']
        : []),
      label,
      ' ',
      permalink(`col-${id}`, words.theColumn(label)),
    ]),
    ...(context.isBlind === true
      ? []
      : [
          h('h3', { lang: language, dir: direction }, h('a', { href: context.urls.article(id) }, title)),
          h('p', { className: ['by'] }, [
            `${date.basis === 'stated' ? '' : '~ '}${date.words}${comma}${words.dateBases[date.basis]}`,
            h('br'),
            h('a', { href: context.urls.stance(stance.id) }, stance.label),
          ]),
        ]),
  ]);
}
