import * as words from '#words/search';
import { articleIdIn } from '../urls/article-id.ts';
import { element } from './element.ts';
import type { Passage } from './passages.ts';
import type { LoadedHit } from './results.ts';

/**
 * The list of found articles, each with its passages, in a form that compares the chosen ones. `base` is the path of
 * the site, `compareAddress` the address of the compare page.
 */
export function articleList(
  articles: readonly LoadedHit[],
  { base, compareAddress }: { base: string; compareAddress: string },
): HTMLElement {
  return element(
    'form',
    { action: compareAddress },
    element('ol', { class: 'items' }, ...articles.map((hit) => articleItem(hit, base))),
    element('button', { type: 'submit' }, words.compareChosen),
  );
}

function articleItem(
  { document: { url: path, title, date, by, languages }, passages }: LoadedHit,
  base: string,
): HTMLElement {
  const url = `${base}${path}`;
  const more = passages.total - passages.best.length;
  return element(
    'li',
    {},
    element('p', { class: 'when' }, date),
    element(
      'div',
      {},
      element('h3', {}, element('a', { href: url, 'data-result': '', ...written(languages?.title) }, title)),
      element('p', { class: 'by' }, by.join(' · '), choice(url, title)),
      passages.best.length === 0
        ? undefined
        : element(
            'ul',
            { class: 'passages' },
            ...passages.best.map((passage) => passageItem(url, passage, languages?.text)),
          ),
      more > 0 ? element('p', { class: 'by' }, words.moreParagraphs(more)) : undefined,
    ),
  );
}

/** The attributes of a text in a language; without one, it is that of the page. */
const written = (language: string | undefined): Record<string, string> => ({
  dir: 'auto',
  ...(language === undefined ? {} : { lang: language }),
});

function choice(url: string, title: string): HTMLElement {
  const id = articleIdIn(url) ?? '';
  return element(
    'label',
    { class: 'choice' },
    element('input', { type: 'checkbox', name: 'a', value: id, 'aria-label': words.compareArticle(title) }),
    ` ${words.compare}`,
  );
}

function passageItem(
  url: string,
  { at, label, excerpt, spelledAs }: Passage,
  language: string | undefined,
): HTMLElement {
  const parts = excerpt.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));
  const link = element(
    'a',
    { href: `${url}${at}` },
    label === '' ? undefined : element('span', { class: 'pn' }, label),
    element('span', { class: 'excerpt', ...written(language) }, ...parts),
  );
  return element(
    'li',
    { dir: 'auto' },
    link,
    spelledAs === undefined
      ? undefined
      : element('span', { class: 'by' }, ` ${words.anotherName(spelledAs)}`),
  );
}
