import { articleIdIn } from '../urls/article-id.ts';
import { readFacetText, SEARCH_FACETS, type SearchFacet } from './fields.ts';
import type { FacetCount, Looser, SearchAnswer } from './engine.ts';
import type { PagefindPage } from './pagefind.ts';
import type { Passages } from './passages.ts';
import { hasFacets, isAsking, type SearchQuery } from './query.ts';

/** A found page with its text loaded and its passages found. */
export interface LoadedHit {
  page: PagefindPage;
  passages: Passages;
}

/** What the page shows for a query. */
export interface SearchResults {
  query: SearchQuery;
  answer: SearchAnswer;
  articles: LoadedHit[];
  records: LoadedHit[];
  looser: Looser[];
}

/** The words of the page, from its markup. */
export interface SearchWords {
  facets: Record<SearchFacet, string>;
  kinds: Record<string, string>;
}

/** How many values of a facet stand open; the others stand under “more”. */
const OPEN_VALUES = 6;

type Child = Node | string | undefined;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children.filter((child) => child !== undefined));
  return node;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

// With originals there, one article may be found twice, by its account and by its original.
const countHits = (count: number, { facets }: SearchAnswer) =>
  facets.text.length > 0 ? plural(count, 'text', 'texts') : plural(count, 'article', 'articles');

/** What the status line says, also to a screen reader: how many of what were found. */
export function statusOf({ query, answer, articles }: SearchResults): string {
  if (!isAsking(query)) return 'Type a word or a name, or choose from the lists.';
  const found = countHits(answer.articles.length, answer);
  const shown = articles.length < answer.articles.length ? `, the first ${articles.length} shown` : '';
  const records =
    answer.records.length === 0 ? '' : `, and ${plural(answer.records.length, 'record', 'records')}`;
  return `${found}${shown}${records}`;
}

/** The list of found articles, each with its passages, in a form that compares the chosen ones. */
export function articleList({ articles }: SearchResults, compareAddress: string): HTMLElement {
  return element(
    'form',
    { action: compareAddress },
    element('ol', { class: 'items' }, ...articles.map(articleItem)),
    element('button', { type: 'submit' }, 'Compare the chosen'),
  );
}

function articleItem({ page, passages }: LoadedHit): HTMLElement {
  const { title = '', date = '' } = page.meta;
  const labels = [labelIn(page, 'outlet'), labelIn(page, 'stance'), labelIn(page, 'text')];
  const more = passages.total - passages.best.length;
  return element(
    'li',
    {},
    element('p', { class: 'when' }, date),
    element(
      'div',
      {},
      element('h3', {}, element('a', { href: page.url, 'data-result': '' }, title)),
      element('p', { class: 'by' }, labels.filter((label) => label !== '').join(' · '), choice(page)),
      passages.best.length === 0
        ? undefined
        : element(
            'ul',
            { class: 'passages' },
            ...passages.best.map((passage) => passageItem(page.url, passage)),
          ),
      more > 0
        ? element('p', { class: 'by' }, `and in ${plural(more, 'more paragraph', 'more paragraphs')}`)
        : undefined,
    ),
  );
}

function choice({ url, meta }: PagefindPage): HTMLElement {
  const id = articleIdIn(url) ?? '';
  return element(
    'label',
    { class: 'choice' },
    element('input', {
      type: 'checkbox',
      name: 'a',
      value: id,
      'aria-label': `Compare: ${meta['title'] ?? id}`,
    }),
    ' Compare',
  );
}

function labelIn({ filters }: PagefindPage, facet: SearchFacet): string {
  return readFacetText(filters[facet]?.[0] ?? '').label;
}

function passageItem(
  url: string,
  { anchor, label, excerpt, spelledAs }: Passages['best'][number],
): HTMLElement {
  const parts = excerpt.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));
  const link = element(
    'a',
    { href: anchor === '' ? url : `${url}#${anchor}` },
    label === '' ? undefined : element('span', { class: 'pn' }, label),
    ...parts,
  );
  return element(
    'li',
    {},
    link,
    spelledAs === undefined ? undefined : element('span', { class: 'by' }, ` another name: ${spelledAs}`),
  );
}

/** The list of found records, told apart from the articles by their place and their kind. */
export function recordList({ records }: SearchResults, words: SearchWords): HTMLElement {
  return element(
    'ul',
    { class: 'names' },
    ...records.map(({ page }) =>
      element(
        'li',
        {},
        element('a', { href: page.url, 'data-result': '' }, page.meta['title'] ?? ''),
        element('span', { class: 'count' }, words.kinds[page.filters['kind']?.[0] ?? ''] ?? ''),
      ),
    ),
  );
}

/** The facets with live counts, as checkboxes; `onToggle` is called with what was chosen or no longer chosen. */
export function facetGroups(
  { answer }: SearchResults,
  words: SearchWords,
  onToggle: (facet: SearchFacet, id: string) => void,
): HTMLElement[] {
  return SEARCH_FACETS.flatMap((facet) => {
    const values = answer.facets[facet];
    if (values.length === 0) return [];
    const items = values.map((value) => facetItem(facet, value, onToggle));
    const [open, rest] = [items.slice(0, OPEN_VALUES), items.slice(OPEN_VALUES)];
    const hidden =
      rest.length === 0
        ? undefined
        : element(
            'details',
            {
              'data-facet': facet,
              ...(values.slice(OPEN_VALUES).some(({ isChosen }) => isChosen) ? { open: '' } : {}),
            },
            element('summary', {}, `${rest.length} more`),
            element('ul', {}, ...rest),
          );
    return [
      element(
        'fieldset',
        {},
        element('legend', { class: 'label' }, words.facets[facet]),
        element('ul', {}, ...open),
        hidden,
      ),
    ];
  });
}

function facetItem(
  facet: SearchFacet,
  value: FacetCount,
  onToggle: (facet: SearchFacet, id: string) => void,
) {
  const box = element('input', { type: 'checkbox', name: facet, value: value.id });
  box.checked = value.isChosen;
  box.addEventListener('change', () => {
    onToggle(facet, value.id);
  });
  return element(
    'li',
    {},
    element('label', {}, box, ` ${value.label} `, element('span', { class: 'count' }, String(value.count))),
  );
}

/** What the page says when nothing is found: which words or choices to drop, and what that would find. */
export function nothingFound(
  { query, answer, looser }: SearchResults,
  address: (query: SearchQuery) => string,
): HTMLElement {
  const ways = looser.map((way) =>
    element(
      'li',
      {},
      element('a', { href: address(way.query), 'data-query': '' }, `Without ${way.label}`),
      element('span', { class: 'count' }, countHits(way.count, answer)),
    ),
  );
  const advice =
    ways.length > 0
      ? 'Drop a word or a choice:'
      : hasFacets(query)
        ? 'Take back a choice, or try another word.'
        : 'Try another word, or fewer letters of a name.';
  return element(
    'div',
    {},
    element('p', {}, `No article has all of this. ${advice}`),
    element('ul', { class: 'looser' }, ...ways),
  );
}
