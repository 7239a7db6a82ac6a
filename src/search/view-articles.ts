import * as words from '#words/search';
import { articleIdIn } from '../urls/article-id.ts';
import { element } from './element.ts';
import type { Passage, Passages } from './passages.ts';
import type { ArticleHit } from './results.ts';

/** How many results have their passages from the start: as many as a screen shows. */
const PASSAGES_AT_ONCE = 3;

/** How the list of articles is shown. */
export interface ArticleListView {
  /** The path of the site. */
  base: string;
  /** The address of the page that compares articles. */
  compareAddress: string;
  /** Calls back once an item has come into view. */
  onceSeen: (item: HTMLElement, then: () => void) => void;
}

/**
 * The list of found articles, in a form that compares the chosen ones. The first have their passages; those of the others are loaded
 * as they come into view. Items whose text could not be loaded say so.
 */
export async function articleList(
  articles: readonly ArticleHit[],
  { base, compareAddress, onceSeen }: ArticleListView,
): Promise<HTMLElement> {
  const items = articles.map((hit) => articleItem(hit, base));
  await Promise.all(articles.slice(0, PASSAGES_AT_ONCE).map((hit, index) => fill(items[index]!, hit, base)));
  for (const [index, hit] of articles.entries()) {
    const item = items[index]!;
    if (index < PASSAGES_AT_ONCE) continue;
    item.classList.add('waiting');
    onceSeen(item, () => void fill(item, hit, base));
  }
  return element(
    'form',
    { action: compareAddress },
    element('ol', { class: 'items' }, ...items),
    element('button', { type: 'submit' }, words.compareChosen),
  );
}

/** Loads the passages of an item that waits for them; says so if they could not be loaded. */
async function fill(item: HTMLElement, hit: ArticleHit, base: string): Promise<void> {
  try {
    showPassages(item, hit, await hit.passages(), base);
  } catch {
    item.lastElementChild?.append(element('p', { class: 'by' }, words.passagesNotLoaded));
  }
  item.classList.remove('waiting');
}

function articleItem(
  { head: { url: path, title, date, by, languages } }: ArticleHit,
  base: string,
): HTMLElement {
  const url = `${base}${path}`;
  return element(
    'li',
    {},
    element('p', { class: 'when' }, date),
    element(
      'div',
      {},
      element('h3', {}, element('a', { href: url, 'data-result': '', ...written(languages?.title) }, title)),
      element('p', { class: 'by' }, by.join(' · '), choice(url, title)),
    ),
  );
}

function showPassages(
  item: HTMLElement,
  { head: { url, languages } }: ArticleHit,
  { best, total }: Passages,
  base: string,
): void {
  const more = total - best.length;
  const list = element(
    'ul',
    { class: 'passages' },
    ...best.map((passage) => passageItem(`${base}${url}`, passage, languages?.text)),
  );
  const body = item.lastElementChild;
  if (best.length > 0) body?.append(list);
  if (more > 0) body?.append(element('p', { class: 'by' }, words.moreParagraphs(more)));
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
