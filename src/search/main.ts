import { SearchEngine } from './engine.ts';
import type { Pagefind, PagefindHit } from './pagefind.ts';
import { findPassages } from './passages.ts';
import {
  isAsking,
  readQuery,
  RESULTS_A_PAGE,
  toggleFacet,
  writeQuery,
  type SearchQuery,
  type SearchSort,
} from './query.ts';
import {
  articleList,
  facetGroups,
  nothingFound,
  recordList,
  statusOf,
  type LoadedHit,
  type SearchResults,
  type SearchWords,
} from './view.ts';

/** What the page tells its script: where the index lies, and the words for facets and kinds. */
export interface SearchConfig {
  index: string;
  base: string;
  /** The address that compares articles. */
  compare: string;
  words: SearchWords;
}

const PASSAGES = 3;
const RECORDS = 12;
const TYPING_PAUSE_MS = 120;

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
// What was typed before this script came is asked for, unless the address asks for something itself.
if (!isAsking(query) && input.value.trim() !== '') query = { ...query, text: input.value };
let engine: Promise<SearchEngine> | undefined;
// Answers may come back out of order; only that of the newest query is shown.
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
  if (engine === undefined) status.textContent = 'Loading the index …';
  engine ??= startEngine();
  try {
    const results = await load(await engine, query);
    if (turn === newest) render(results);
  } catch (error) {
    engine = undefined;
    if (turn === newest) showMissing(error);
  }
}

async function startEngine(): Promise<SearchEngine> {
  const pagefind = (await import(/* @vite-ignore */ `${config.index}pagefind.js`)) as Pagefind;
  return SearchEngine.start(pagefind, config);
}

async function load(searching: SearchEngine, asked: SearchQuery): Promise<SearchResults> {
  const answer = await searching.run(asked);
  const loadHit = async (hit: PagefindHit): Promise<LoadedHit> => {
    const page = await hit.data();
    return { page, passages: findPassages(page, asked.text, PASSAGES) };
  };
  const [articles, records] = await Promise.all([
    Promise.all(answer.articles.slice(0, asked.shown).map(loadHit)),
    Promise.all(answer.records.slice(0, RECORDS).map(loadHit)),
  ]);
  const isVain = isAsking(asked) && answer.articles.length === 0;
  return { query: asked, answer, articles, records, looser: isVain ? await searching.loosen(asked) : [] };
}

function render(results: SearchResults): void {
  root.dataset['state'] = !isAsking(results.query)
    ? 'empty'
    : results.answer.articles.length === 0
      ? 'none'
      : 'found';
  status.textContent = statusOf(results);
  const focused = focusedFacet();
  const open = [...facets.querySelectorAll<HTMLDetailsElement>('details[open]')].map(
    ({ dataset }) => dataset['facet'],
  );
  facets.replaceChildren(
    ...facetGroups(results, config.words, (facet, id) => {
      ask(toggleFacet(query, facet, id), 'push');
    }),
  );
  for (const name of open)
    facets.querySelector(`details[data-facet="${CSS.escape(name ?? '')}"]`)?.setAttribute('open', '');
  if (focused !== undefined) facets.querySelector<HTMLInputElement>(focused)?.focus();

  output.replaceChildren();
  if (results.records.length > 0)
    output.append(heading('Actors, places and outlets'), recordList(results, config.words));
  if (results.articles.length > 0) output.append(heading('Articles'), articleList(results, config.compare));
  else if (isAsking(results.query)) output.append(nothingFound(results, addressOf));
  if (results.articles.length < results.answer.articles.length) output.append(moreButton());
}

/** The box that has the focus, as a selector that finds it again after the facets were drawn anew. */
function focusedFacet(): string | undefined {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLInputElement) || !facets.contains(activeElement)) return undefined;
  return `input[name="${CSS.escape(activeElement.name)}"][value="${CSS.escape(activeElement.value)}"]`;
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
  button.textContent = 'Show more articles';
  button.addEventListener('click', () => {
    const first = query.shown;
    ask({ ...query, shown: query.shown + RESULTS_A_PAGE }, 'replace');
    focusWhenShown = first;
  });
  return button;
}

// After “more” the focus moves on to the first article that came.
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
  status.textContent =
    'The search index could not be loaded. The lists of articles, actors, places and outlets still work.';
  output.replaceChildren();
  facets.replaceChildren();
  console.warn('The search index could not be loaded.', error);
}

let typing: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(typing);
  query = { ...query, text: input.value, shown: RESULTS_A_PAGE };
  typing = setTimeout(() => {
    ask(query, 'replace');
  }, TYPING_PAUSE_MS);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
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
// Up and down walk from the field through the results and back.
root.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: HTMLElement[] = [input, ...output.querySelectorAll<HTMLElement>('[data-result]')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
});

ask(query, isAsking(query) ? 'replace' : 'keep');
