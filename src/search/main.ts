import * as words from '#words/search';
import type { OpenFacets, SearchAnswer } from './engine.ts';
import { SEARCH_FACETS, type SearchFacet } from './facets.ts';
import { openSearch, type OpenSearch } from './open-search.ts';
import {
  isEmptyQuery,
  readQuery,
  RESULTS_A_PAGE,
  toggleFacet,
  writeQuery,
  type SearchQuery,
  type SearchSort,
} from './query.ts';
import { isQuestionInWords } from './question-words.ts';
import { loadResults, type SearchResults } from './results.ts';
import { articleList } from './view-articles.ts';
import { facetGroups } from './view-facets.ts';
import { nothingFound, notesOf, otherFinds, statusOf } from './view.ts';

/** The data that the page passes to its script. */
export interface SearchConfig {
  index: string;
  base: string;
  /** The address of the page that compares articles. */
  compare: string;
  /** The version of the site, as the query of requests for data (`?v=…`); empty in development. A build writes it. */
  version: string;
}

const TYPING_PAUSE_MS = 120;
/** Once no key has been pressed for this long, a word that finds nothing is treated as complete. */
const SETTLING_MS = 800;

function find<T extends HTMLElement>(id: string, type: new () => T): T {
  const node = document.getElementById(id);
  if (!(node instanceof type)) throw new Error(`The search page has no #${id}.`);
  return node;
}

const config = JSON.parse(find('search-config', HTMLScriptElement).textContent) as SearchConfig;
const root = find('search', HTMLElement);
const form = find('search-form', HTMLFormElement);
const input = find('q', HTMLInputElement);
const sort = find('sort', HTMLSelectElement);
const status = find('status', HTMLElement);
const output = find('results', HTMLElement);
const facets = find('facets', HTMLElement);

let query = readQuery(new URLSearchParams(location.search));
// Use what was typed before this script loaded, unless the address contains a query.
if (isEmptyQuery(query) && input.value.trim() !== '') query = { ...query, text: input.value };
let search: Promise<OpenSearch> | undefined;
// How many parts of the lists of long facets are open.
const openParts: OpenFacets = {};
let isTyping = false;
/** Whether the site was found to be of another version than the page. */
let isOutdated = false;
let settling: ReturnType<typeof setTimeout> | undefined;
// Answers may arrive out of order; only that to the newest query is shown.
let newest = 0;

function addressOf(asked: SearchQuery): string {
  const parameters = writeQuery(asked).toString();
  return parameters === '' ? location.pathname : `${location.pathname}?${parameters}`;
}

function ask(next: SearchQuery, history: 'push' | 'replace' | 'keep'): void {
  query = next;
  if (history === 'push') window.history.pushState(null, '', addressOf(query));
  if (history === 'replace') window.history.replaceState(null, '', addressOf(query));
  if (input.value !== query.text) input.value = query.text;
  sort.value = query.sort;
  void show();
}

async function show(): Promise<void> {
  newest += 1;
  const turn = newest;
  root.dataset['state'] = 'loading';
  if (search === undefined) status.textContent = words.loading;
  search ??= startSearch();
  try {
    const { reader, engine } = await search;
    const asked = query;
    const results = await loadResults(reader, engine, asked, await engine.run(asked, openParts));
    const list = await articleList(results.articles, {
      base: config.base,
      compareAddress: config.compare,
      onceSeen,
    });
    if (isOutdated) throw new Error('The site is of another version than the page.');
    const isVain = results.total === 0 || results.answer.corrections.length > 0;
    // A word that is still being typed may yet find something.
    if (isTyping && isVain) {
      settling = setTimeout(() => {
        if (turn === newest) render(results, list);
      }, SETTLING_MS);
    } else if (turn === newest) render(results, list);
  } catch (error) {
    search = undefined;
    if (turn === newest) showMissing(error);
  }
}

async function startSearch(): Promise<OpenSearch> {
  const opened = await openSearch(config, () => {
    isOutdated = true;
  });
  // The index comes first.
  void import('../offline/register.ts');
  return opened;
}

/** What each item does once it comes into view. */
const unseen = new WeakMap<Element, () => void>();
const sight = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    sight.unobserve(target);
    unseen.get(target)?.();
  }
});

function onceSeen(item: HTMLElement, then: () => void): void {
  unseen.set(item, then);
  sight.observe(item);
}

function render(results: SearchResults, list: HTMLElement): void {
  const { total, answer } = results;
  root.dataset['state'] = !answer.isAsking ? 'empty' : total === 0 ? 'none' : 'found';
  status.textContent = statusOf(results);
  const focused = focusedControl();
  const open = [...facets.querySelectorAll<HTMLDetailsElement>('details[open]')].flatMap(
    ({ dataset }) => dataset['facet'] ?? [],
  );
  facets.replaceChildren(
    ...facetGroups(answer, new Set([...open, ...openLists(answer)]), {
      toggle: (facet, id) => {
        ask(toggleFacet(query, facet, id), 'push');
      },
      extend: (facet) => {
        openParts[facet] = (openParts[facet] ?? 0) + 1;
        void show();
      },
    }),
  );
  if (focused !== undefined) facets.querySelector<HTMLElement>(focused)?.focus();

  output.replaceChildren(...notesOf(results, addressOf));
  const isVain = answer.isAsking && (total === 0 || answer.dropped.length > 0);
  if (isVain) output.append(nothingFound(results, addressOf));
  // Who asks in words wants the question that the archive asks. Few facts may be the answer itself; many are beside the point, and stand last.
  const isQuestion = answer.dropped.length === 0 && isQuestionInWords(results.query.text);
  const groups = others(results).filter(([, hits]) => hits.length > 0);
  const first = groups.filter(([label]) => isQuestion && label === words.questions);
  const shown = (some: typeof groups) => some.map(([label, hits]) => otherFinds(label, hits, config.base));
  output.append(...shown(first));
  if (areFew(results)) output.append(...foundFacts(results));
  output.append(...shown(groups.filter((group) => !first.includes(group))));
  if (results.articles.length > 0) output.append(heading(words.articles), list);
  if (results.articles.length + results.lost < total) output.append(moreButton());
  if (!areFew(results)) output.append(...foundFacts(results));
}

/**
 * The groups of results other than articles. Pages, which are asked for by name, come before all. Records come first for a single word, which is most likely a name, and
 * questions come first for several words.
 */
function others({ answer, questions, dossiers, records, pages }: SearchResults) {
  const named = [[words.records, records]] as const;
  const asked = [
    [words.questions, questions],
    [words.dossiers, dossiers],
  ] as const;
  const first = [[words.pages, pages]] as const;
  return answer.asked.groups.length > 1 ? [...first, ...asked, ...named] : [...first, ...named, ...asked];
}

/** Whether all facts that were found are shown. */
const areFew = ({ answer, facts: shown }: SearchResults) => answer.facts.length === shown.length;

const foundFacts = ({ facts: hits }: SearchResults) =>
  hits.length > 0 ? [otherFinds(words.facts, hits, config.base)] : [];

/** The long facets whose lists are open. */
function openLists({ facets: lists }: SearchAnswer): SearchFacet[] {
  return SEARCH_FACETS.filter((facet) => lists[facet].isLong && (openParts[facet] ?? 0) > 0);
}

/** A selector for the focused facet control, which finds it again after the facets are redrawn. */
function focusedControl(): string | undefined {
  const { activeElement } = document;
  if (!facets.contains(activeElement)) return undefined;
  if (activeElement instanceof HTMLInputElement)
    return `input[name="${CSS.escape(activeElement.name)}"][value="${CSS.escape(activeElement.value)}"]`;
  const list = activeElement?.closest<HTMLElement>('details')?.dataset['facet'];
  return list === undefined ? undefined : `details[data-facet="${CSS.escape(list)}"] > summary`;
}

function heading(text: string): HTMLElement {
  const node = document.createElement('h2');
  node.className = 'label';
  node.textContent = text;
  return node;
}

function moreButton(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.showMoreArticles;
  button.addEventListener('click', () => {
    const first = query.shown;
    ask({ ...query, shown: query.shown + RESULTS_A_PAGE }, 'replace');
    focusWhenShown = first;
  });
  return button;
}

// After “more”, the focus moves to the first new article.
let focusWhenShown: number | undefined;
new MutationObserver(() => {
  if (focusWhenShown === undefined) return;
  const link = output.querySelectorAll<HTMLAnchorElement>('.items [data-result]')[focusWhenShown];
  if (link === undefined) return;
  focusWhenShown = undefined;
  link.focus();
}).observe(output, { childList: true });

function showMissing(error: unknown): void {
  root.dataset['state'] = 'missing';
  status.textContent = isOutdated ? words.hasChanged : navigator.onLine ? words.notLoaded : words.notOnDevice;
  output.replaceChildren();
  facets.replaceChildren();
  console.warn('The search index could not be loaded.', error);
}

let typing: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(typing);
  clearTimeout(settling);
  isTyping = true;
  query = { ...query, text: input.value, shown: RESULTS_A_PAGE };
  typing = setTimeout(() => {
    ask(query, 'replace');
  }, TYPING_PAUSE_MS);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  clearTimeout(settling);
  isTyping = false;
  const next = { ...query, text: input.value, shown: RESULTS_A_PAGE };
  ask(next, addressOf(next) === `${location.pathname}${location.search}` ? 'keep' : 'push');
});
sort.addEventListener('change', () => {
  ask({ ...query, sort: sort.value as SearchSort, shown: RESULTS_A_PAGE }, 'push');
});
output.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-query]') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  ask(readQuery(new URL(link.href).searchParams), 'push');
  input.focus();
});
window.addEventListener('popstate', () => {
  ask(readQuery(new URLSearchParams(location.search)), 'keep');
});
// The up and down keys move from the field through the results and back.
root.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: HTMLElement[] = [input, ...output.querySelectorAll<HTMLElement>('[data-result]')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
});

ask(query, isEmptyQuery(query) ? 'keep' : 'replace');
