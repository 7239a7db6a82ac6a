import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { compareArticles, ROW_ORDERS, type RowOrder } from '../comparison.ts';
import type { ComparedArticle, ComparisonCodebook } from '../compared-article.ts';
import { blindArticles } from '../blind.ts';
import { accountsSection } from '../markup/accounts.ts';
import { labelOf } from '../markup/article-table.ts';
import { columnLabels, columnsList, comparisonParts, PARTS } from '../markup/comparison.ts';
import type { ComparisonLinks, Frame } from '../markup/frame.ts';
import { FEWEST, moveColumn, readRequest, writeRequest, type CompareRequest } from '../request.ts';
import { citationOf, toCsv, toJson } from '../take-along.ts';
import { controls } from './controls.ts';
import { toNode } from './dom.ts';

/** What the page tells its script: where articles lie, and what a citation says of the archive. */
export interface CompareConfig {
  base: string;
  archive: string;
  state: string;
}

function find(id: string): HTMLElement {
  const node = document.getElementById(id);
  if (node === null) throw new Error(`The page has no #${id}.`);
  return node;
}

const config = JSON.parse(find('compare-config').textContent) as CompareConfig;
const output = find('comparison');
const notices = find('notices');
const status = find('status');
const links: ComparisonLinks = {
  article: (id, paragraph) =>
    `${config.base}articles/${id}/${paragraph === undefined ? '' : `#p${paragraph}`}`,
  actor: (id) => `${config.base}actors/${id}/`,
  stance: (id) => `${config.base}about/#stances-${id}`,
};

const loaded = new Map<string, Promise<unknown>>();
// Answers may come back out of order; only that of the newest request is shown.
let newest = 0;
// The request that is shown; a link within the page changes the address, but not what is compared.
let drawn: string | undefined;
let hasGone = false;

/** Loads a file of the site once; `undefined` when there is none at this address. */
function load<T>(path: string): Promise<T | undefined> {
  const known = loaded.get(path) as Promise<T | undefined> | undefined;
  if (known !== undefined) return known;
  const loading = fetch(`${config.base}compare/${path}`).then(async (response) => {
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return (await response.json()) as T;
  });
  loaded.set(path, loading);
  loading.catch(() => loaded.delete(path));
  return loading;
}

async function show(): Promise<void> {
  newest += 1;
  const turn = newest;
  const { request, problems } = readRequest(new URLSearchParams(location.search));
  const messages = problems.map(({ message }) => message);
  status.textContent = 'Loading the articles …';
  try {
    const [codebook, ...found] = await Promise.all([
      load<ComparisonCodebook>('codebook.json'),
      ...request.ids.map((id) => load<ComparedArticle>(`articles/${id}.json`)),
    ]);
    if (turn !== newest) return;
    const unknown = request.ids.filter((_, index) => found[index] === undefined);
    messages.push(...unknown.map((id) => `There is no article “${id}” here; it was left out.`));
    const unasked = request.questions.filter((id) => codebook?.questions.every((each) => each.id !== id));
    messages.push(...unasked.map((id) => `The codebook has no question “${id}”; it was left out.`));
    const articles = found.filter((article) => article !== undefined);
    if (unknown.length > 0 && articles.length === 1)
      messages.push('One article alone cannot be compared. Choose another one below.');
    notices.replaceChildren(...messages.map((message) => toNode(h('p', message))));
    find('choose').toggleAttribute('open', articles.length < FEWEST);
    markChosen(articles.map(({ id }) => id));
    if (codebook === undefined || articles.length < FEWEST) {
      output.replaceChildren();
      drawn = location.search;
      status.textContent = '';
      return;
    }
    const known = request.questions.filter((id) => codebook.questions.some((question) => question.id === id));
    draw(articles, codebook, { ...request, ids: articles.map(({ id }) => id), questions: known });
    goToFragment();
  } catch (error) {
    if (turn !== newest) return;
    status.textContent = '';
    notices.replaceChildren(
      toNode(h('p', 'The articles could not be loaded. Try again, or read a dossier instead.')),
    );
    console.warn('The articles could not be loaded.', error);
  }
}

function draw(articles: ComparedArticle[], codebook: ComparisonCodebook, request: CompareRequest): void {
  const { questions, rowOrder, onlyDiffering, isBlind } = request;
  const shown = isBlind ? blindArticles(articles) : articles;
  const comparison = compareArticles(shown, codebook, {
    ...(questions.length === 0 ? {} : { questions }),
    rowOrder,
    onlyDiffering,
  });
  const frame: Frame = { articles: shown, links, labels: columnLabels(shown), isBlind };
  const title = `Comparison of ${String(articles.length)} articles`;
  const citation = isBlind
    ? 'Read blind: outlets, titles, dates and stances are hidden.'
    : citationOf(comparison, { title, archive: config.archive, state: config.state, url: location.href });
  const content: ElementContent[] = [
    h('h2', { className: ['label'], id: 'columns' }, 'The articles'),
    columnsList(frame),
    // Buttons act on the articles themselves, whatever they are called.
    ...controls({
      request,
      columns: articles.map(({ id }, index) => ({ id, label: labelOf(frame, shown[index]?.id ?? id) })),
      codebook,
    }),
    ...comparisonParts(comparison, frame, { parts: request.parts }),
    ...(request.withAccounts
      ? [
          accountsSection(
            frame,
            comparison.matrix.map(({ question }) => question),
          ),
        ]
      : []),
    h('p', { className: ['aside'], id: 'citation' }, citation),
  ];
  const open = [...output.querySelectorAll('details[id][open]')].map(({ id }) => id);
  output.replaceChildren(...content.map((item) => toNode(item)));
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  drawn = location.search;
  status.textContent = `${String(articles.length)} articles compared on ${String(comparison.matrix.length)} questions.`;
  offer('csv', 'text/csv', toCsv(comparison));
  offer('json', 'application/json', toJson(comparison, { title, citation }));
}

/** Goes to the place that the address names: when the page was loaded, it was not there yet. */
function goToFragment(): void {
  if (hasGone || location.hash === '') return;
  hasGone = true;
  location.replace(location.hash);
}

function offer(ending: string, type: string, text: string): void {
  const link = output.querySelector<HTMLAnchorElement>(`a[data-download="${ending}"]`);
  if (link === null) return;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const address = URL.createObjectURL(new Blob([text], { type }));
    const saver = document.createElement('a');
    saver.href = address;
    saver.download = `comparison.${ending}`;
    saver.click();
    URL.revokeObjectURL(address);
  });
}

function go(request: CompareRequest): void {
  const focused = document.activeElement?.id;
  history.pushState(null, '', `${location.pathname}?${writeRequest(request).toString()}`);
  void show().then(() => {
    if (focused !== undefined && focused !== '') document.getElementById(focused)?.focus();
  });
}

function markChosen(ids: readonly string[]): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('#choose input[name=a]'))
    box.checked = ids.includes(box.value);
}

output.addEventListener('change', (event) => {
  const { target } = event;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const { request } = readRequest(new URLSearchParams(location.search));
  const boxes = (name: string) =>
    [...output.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`)].map(({ value }) => value);
  const isOn = (name: string) => boxes(name).length > 0;
  const order = output.querySelector<HTMLSelectElement>('select[name=order]')?.value;
  const parts = PARTS.map(([id]) => id).filter((id) => boxes('part').includes(id));
  const allQuestions = output.querySelectorAll('input[name=q]').length;
  const questions = boxes('q');
  go({
    ...request,
    parts: parts.length === 0 ? PARTS.map(([id]) => id) : parts,
    questions: questions.length === allQuestions ? [] : questions,
    rowOrder: ROW_ORDERS.find((known): known is RowOrder => known === order) ?? 'codebook',
    onlyDiffering: isOn('differ'),
    isBlind: isOn('blind'),
    withAccounts: isOn('accounts'),
  });
});
output.addEventListener('click', (event) => {
  const button =
    event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-do]') : null;
  if (button === null) return;
  const { request } = readRequest(new URLSearchParams(location.search));
  const id = button.value;
  const { do: action } = button.dataset;
  if (action === 'print') window.print();
  if (action === 'left') go(moveColumn(request, id, -1));
  if (action === 'right') go(moveColumn(request, id, 1));
  if (action === 'remove') go({ ...request, ids: request.ids.filter((other) => other !== id) });
});
window.addEventListener('popstate', () => {
  if (location.search !== drawn) void show();
});

void show();
