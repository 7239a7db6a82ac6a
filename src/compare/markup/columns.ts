import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ComparedArticle } from '../compared-article.ts';
import { headed, permalink } from './elements.ts';
import { labelOf, type RenderContext } from './render-context.ts';

/**
 * The articles as columns: outlet, title, date with its certainty, stance; a blind reader sees letters alone. Articles
 * that share a column stand together under its name. `canChoose` gives each a checkbox `a`, for a form around it.
 */
export function columnsList(context: RenderContext, { canChoose = false } = {}): Element {
  const { articles, groups } = context;
  if (groups === undefined)
    return list(
      articles.map((article) => columnItem(context, article, 'h3', canChoose)),
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
            .map((article) => columnItem(context, article, 'h4', canChoose)),
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
  context: RenderContext,
  { id, title, language, direction, stance, date }: ComparedArticle,
  heading: 'h3' | 'h4',
  canChoose: boolean,
): Element {
  const label = labelOf(context, id);
  return h('li', { id: `col-${id}` }, [
    h('p', { className: ['label'] }, [
      ...(canChoose
        ? [h('input', { type: 'checkbox', name: 'a', value: id, ariaLabel: `Compare ${label}` }), ' ']
        : []),
      label,
      ' ',
      permalink(`col-${id}`, `the column ${label}`),
    ]),
    ...(context.isBlind === true
      ? []
      : [
          h(heading, { lang: language, dir: direction }, h('a', { href: context.urls.article(id) }, title)),
          h('p', { className: ['by'] }, [
            `${date.basis === 'stated' ? '' : '~ '}${date.words}, ${date.basis}`,
            h('br'),
            h('a', { href: context.urls.stance(stance.id) }, stance.label),
          ]),
        ]),
  ]);
}
